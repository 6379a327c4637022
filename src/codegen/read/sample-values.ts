/** Values of declared types, by which statements are tried before anyone asks. */
import type { TypeNode } from 'graphql';
import type { Model } from './model.ts';
import { isNonNull } from './type-nodes.ts';
import type { Named, ValueType } from './value-types.ts';

/** Null wherever it may be; lists without an entry; one of everything. */
export const sampleKinds = ['null', 'empty', 'one'] as const;
export type SampleKind = (typeof sampleKinds)[number];

export function samplesOf(
  model: Model,
  all: readonly Named[],
  kind: SampleKind,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(all.map(({ name, type }) => [name, sampleOf(model, type, kind)]));
}

function sampleOf(model: Model, type: ValueType, kind: SampleKind): unknown {
  switch (type.kind) {
    case 'name':
      return sampleNamed(model, type.name);
    case 'list':
      return kind === 'empty' ? [] : [sampleOf(model, type.of, kind)];
    case 'tuple':
      return type.elements.map((element) => sampleOf(model, element.type, kind));
    case 'map':
      return samplesOf(model, type.entries, kind);
    case 'union': {
      const isNull = (each: ValueType) => each.kind === 'name' && each.name === 'null';
      if (kind === 'null' && type.of.some(isNull)) return null;
      const first = type.of.find((each) => !isNull(each));
      return first === undefined ? null : sampleOf(model, first, kind);
    }
    default:
      return type satisfies never;
  }
}

/** A text that is an id or a day as well as any other. */
export const sampleText = '2000-01-01';

export function sampleNamed(model: Model, name: string): unknown {
  switch (name) {
    case 'null':
      return null;
    case 'number':
    case 'Int':
    case 'Float':
      return 1;
    case 'boolean':
    case 'Boolean':
      return true;
    case 'Properties':
      return { id: sampleText };
    default:
      return model.enums.get(name)?.values?.[0]?.name.value ?? sampleText;
  }
}

/** The type of an argument as a statement would declare it; an input is a map of whatever it holds. */
export function valueTypeOf(model: Model, type: TypeNode): ValueType {
  if (!isNonNull(type)) {
    return { kind: 'union', of: [plainTypeOf(model, type), { kind: 'name', name: 'null' }] };
  }
  return plainTypeOf(model, type);
}

function plainTypeOf(model: Model, type: TypeNode): ValueType {
  switch (type.kind) {
    case 'NonNullType':
      return plainTypeOf(model, type.type);
    case 'ListType':
      return { kind: 'list', of: valueTypeOf(model, type.type) };
    case 'NamedType': {
      const name = type.name.value;
      return { kind: 'name', name: model.inputs.has(name) ? 'Properties' : name };
    }
    default:
      return type satisfies never;
  }
}
