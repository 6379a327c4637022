/** The types that statements declare for their parameters and columns, written as in TypeScript: a small part of it. */

/** A list is readonly, whether it says so or not. */
export type ValueType =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'list'; readonly of: ValueType }
  | { readonly kind: 'tuple'; readonly elements: readonly Named[] }
  | { readonly kind: 'map'; readonly entries: readonly Named[] }
  | { readonly kind: 'union'; readonly of: readonly ValueType[] };

/** `id: string`. */
export interface Named {
  readonly name: string;
  readonly type: ValueType;
}

/** `Properties` are those of a node or relationship, whatever they are. */
export const plainTypes: readonly string[] = [
  'string',
  'number',
  'boolean',
  'null',
  'unknown',
  'Properties',
];

/** Why a text is not what was expected. */
export class TypeSyntaxError extends Error {
  override readonly name = 'TypeSyntaxError';
}

/** `id: string, members: readonly [state: string, since: string | null][]`. */
export function readNamed(text: string): readonly Named[] {
  const reader = readerOf(text);
  const all = namedList(reader);
  reader.end();
  return all;
}

interface Reader {
  /** Takes the next token if it is this one. */
  skip(token: string): boolean;
  expect(token: string): void;
  word(): string;
  end(): void;
}

function readerOf(text: string): Reader {
  const tokens = text.match(/\w+|[^\s]/g) ?? [];
  let index = 0;
  const refuse = (expected: string): never => {
    const found = tokens[index];
    throw new TypeSyntaxError(
      `expected ${expected}, found ${found === undefined ? 'the end' : `\`${found}\``}`,
    );
  };
  const skip = (token: string): boolean => {
    if (tokens[index] !== token) return false;
    index += 1;
    return true;
  };
  return {
    skip,
    expect(token) {
      if (!skip(token)) refuse(`\`${token}\``);
    },
    word() {
      const token = tokens[index] ?? '';
      if (!/^[A-Za-z_]\w*$/.test(token)) refuse('a name');
      index += 1;
      return token;
    },
    end() {
      if (index < tokens.length) refuse('`,`');
    },
  };
}

function namedList(reader: Reader): readonly Named[] {
  const all: Named[] = [];
  do {
    const name = reader.word();
    reader.expect(':');
    all.push({ name, type: unionType(reader) });
  } while (reader.skip(','));
  return all;
}

function unionType(reader: Reader): ValueType {
  const types = [listType(reader)];
  while (reader.skip('|')) types.push(listType(reader));
  const [only] = types;
  return only !== undefined && types.length === 1 ? only : { kind: 'union', of: types };
}

function listType(reader: Reader): ValueType {
  reader.skip('readonly');
  let type = singleType(reader);
  while (reader.skip('[')) {
    reader.expect(']');
    type = { kind: 'list', of: type };
  }
  return type;
}

function singleType(reader: Reader): ValueType {
  if (reader.skip('(')) {
    const type = unionType(reader);
    reader.expect(')');
    return type;
  }
  if (reader.skip('[')) {
    const elements = namedList(reader);
    reader.expect(']');
    return { kind: 'tuple', elements };
  }
  if (reader.skip('{')) {
    const entries = namedList(reader);
    reader.expect('}');
    return { kind: 'map', entries };
  }
  return { kind: 'name', name: reader.word() };
}

/** As TypeScript writes it. */
export function typeText(type: ValueType): string {
  switch (type.kind) {
    case 'name':
      return type.name;
    case 'list':
      return `readonly ${type.of.kind === 'union' ? `(${typeText(type.of)})` : elementText(type.of)}[]`;
    case 'tuple':
      return `readonly [${type.elements.map(namedText).join(', ')}]`;
    case 'map':
      return `{ ${type.entries.map((entry) => `readonly ${namedText(entry)}`).join('; ')} }`;
    case 'union':
      return type.of.map(typeText).join(' | ');
    default:
      return type satisfies never;
  }
}

/** Of `readonly readonly string[][]` TypeScript would make neither head nor tail. */
function elementText(type: ValueType): string {
  return type.kind === 'list' || type.kind === 'tuple' ? `(${typeText(type)})` : typeText(type);
}

function namedText({ name, type }: Named): string {
  return `${name}: ${typeText(type)}`;
}

/** The type and all that it is made of. */
export function* partsOf(type: ValueType): Iterable<ValueType> {
  yield type;
  for (const inner of innerTypes(type)) yield* partsOf(inner);
}

function innerTypes(type: ValueType): readonly ValueType[] {
  switch (type.kind) {
    case 'name':
      return [];
    case 'list':
      return [type.of];
    case 'tuple':
      return type.elements.map((element) => element.type);
    case 'map':
      return type.entries.map((entry) => entry.type);
    case 'union':
      return type.of;
    default:
      return type satisfies never;
  }
}
