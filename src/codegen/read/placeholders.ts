/** What may take the place of a placeholder in a statement: every value that the data model has. */
import type { DeclaredStatement, Placeholder, PlaceholderKind } from './declared.ts';
import type { Model } from './model.ts';

export const searchLabel = 'Searchable';

/** Sorted, as a text of labels with `:` between. */
export function valuesOf(model: Model, kind: PlaceholderKind): readonly string[] {
  const stored = [...model.types.values()].filter(
    ({ role, abstract }) => !abstract && (role === 'node' || role === 'part'),
  );
  switch (kind) {
    case 'labels of a stored type':
      return stored
        .flatMap(({ name, role, interfaces }) =>
          // A node is searchable where it has a text to look into.
          (role === 'node' ? [[], [searchLabel]] : [[]]).map((more) =>
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
    default:
      return kind satisfies never;
  }
}

/** The values of each placeholder, in every combination. */
export function fillings(
  model: Model,
  { placeholders }: DeclaredStatement,
): readonly Readonly<Record<string, string>>[] {
  return placeholders.reduce<readonly Readonly<Record<string, string>>[]>(
    (all, { name, kind }: Placeholder) =>
      all.flatMap((each) => valuesOf(model, kind).map((value) => ({ ...each, [name]: value }))),
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
