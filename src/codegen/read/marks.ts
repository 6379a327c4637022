/** What the directives of the model say of a type and of a field, beside where its values come from. */
import type { FieldDefinitionNode } from 'graphql';
import type { Definitions, FieldedTypeNode } from './definitions.ts';
import { directive, literalArgument } from './type-nodes.ts';
import type { FieldMarks, TypeMarks } from './model.ts';

/** Those of a type are its own, or those of the nearest of its interfaces that has one. */
export function typeMarks(
  node: FieldedTypeNode,
  interfaces: readonly string[],
  definitions: Definitions,
): TypeMarks {
  const nodes = [node, ...interfaces.flatMap((name) => definitions.types.get(name)?.node ?? [])];
  const named = (mark: string): Readonly<Record<string, string>> | undefined => {
    const found = nodes.flatMap((each) => directive(each, mark) ?? [])[0];
    if (found === undefined) return undefined;
    const names = (found.arguments ?? []).map(({ name }) => name.value);
    return Object.fromEntries(names.map((name) => [name, literalArgument(found, name) ?? '']));
  };
  const [validOn, covers, cites] = [named('validOn'), named('covers'), named('cites')];
  return {
    ...(validOn && {
      validOn: {
        ...{ from: validOn.from ?? '', until: validOn.until ?? '' },
        ...{ untilMeans: validOn.untilMeans, observed: validOn.observed },
      },
    }),
    ...(covers && { covers: { from: covers.from ?? '', to: covers.to ?? '' } }),
    ...(cites && { cites: { source: cites.source ?? '', evidence: cites.evidence ?? '' } }),
  };
}

/** Those of a field are its own, or those of the field of an interface that it defines again. */
export function fieldMarks(
  node: FieldDefinitionNode,
  interfaces: readonly string[],
  definitions: Definitions,
): FieldMarks {
  const nodes = [
    node,
    ...interfaces.flatMap((name) =>
      (definitions.types.get(name)?.fields ?? []).flatMap((field) =>
        field.node.name.value === node.name.value ? [field.node] : [],
      ),
    ),
  ];
  const searchable = nodes.flatMap((each) => directive(each, 'searchable') ?? [])[0];
  return {
    searched: searchable && searchedAs(literalArgument(searchable, 'as')),
    indexed: nodes.some((each) => directive(each, 'indexed') !== undefined),
  };
}

function searchedAs(value: string | undefined): FieldMarks['searched'] {
  switch (value) {
    case 'NAME':
      return 'name';
    case 'ALIAS':
      return 'alias';
    case 'TEXT':
      return 'text';
    default:
      return undefined;
  }
}
