/** What may take the place of a placeholder in a statement: every value that the data model has. */
import type { DeclaredStatement, Placeholder, PlaceholderKind } from './declared.ts';
import type { Model } from './model.ts';

export const searchLabel = 'Searchable';

/** Of a part that is a code. */
export const codeLabel = 'Code';

/** Sorted, as a text of labels with `:` between. */
export function valuesOf(model: Model, kind: PlaceholderKind): readonly string[] {
  const stored = [...model.types.values()].filter(
    ({ role, abstract }) => !abstract && (role === 'node' || role === 'part'),
  );
  switch (kind) {
    case 'labels of a stored type':
      return stored
        .flatMap(({ name, role, interfaces, marks }) =>
          // A node is searchable where it has a text to look into.
          (role === 'node' ? [[], [searchLabel]] : [marks.codes ? [codeLabel] : []]).map((more) =>
            [name, ...interfaces, ...more].sort().join(':'),
          ),
        )
        .sort();
    case 'relationship type':
      return [...model.names.relationships].sort();
    case 'a label by which nodes are found':
      return [
        'Node',
        ...stored.filter(({ role }) => role === 'part').map(({ name }) => name),
      ].sort();
    case 'a type of node':
    case 'each type of node':
      return stored
        .filter(({ role }) => role === 'node')
        .map(({ name }) => name)
        .sort();
    default:
      return kind satisfies never;
  }
}

const each: PlaceholderKind = 'each type of node';

/** Those whose value is chosen by whoever runs the statement. */
export function chosen({ placeholders }: DeclaredStatement): readonly Placeholder[] {
  return placeholders.filter(({ kind }) => kind !== each);
}

/** Its text as it is run, but for the values that are chosen. */
export function textOf(model: Model, { placeholders, text }: DeclaredStatement): string {
  return placeholders
    .filter(({ kind }) => kind === each)
    .reduce(
      (all, { name, kind }) =>
        valuesOf(model, kind)
          .map((value) => filled(all, { [name]: value }))
          .join('\nUNION ALL\n'),
      text,
    );
}

/** The values that can be chosen, in every combination. */
export function fillings(
  model: Model,
  statement: DeclaredStatement,
): readonly Readonly<Record<string, string>>[] {
  return chosen(statement).reduce<readonly Readonly<Record<string, string>>[]>(
    (all, { name, kind }) =>
      all.flatMap((before) => valuesOf(model, kind).map((value) => ({ ...before, [name]: value }))),
    [{}],
  );
}

export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/<([A-Z]\w*)>/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** Those that a text uses. */
export function placeholdersOf(bare: string): readonly string[] {
  return [...new Set([...bare.matchAll(/<([A-Z]\w*)>/g)].map((match) => match[1] ?? ''))];
}
