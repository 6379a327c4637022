/** The names of the graph: those of the model, and those of what the store keeps beside it. */
import type { Names } from './cypher-names.ts';
import type { KeptType } from './kept.ts';
import type { ModelType } from './model.ts';
import { storedProperties } from './stored.ts';

export function knownNames(types: Iterable<ModelType>, kept: readonly KeptType[]): Names {
  const stored = [...types].filter(({ role }) => role === 'node' || role === 'part');
  const fields = stored.flatMap((type) => type.fields);
  return {
    labels: new Set([...stored, ...kept].map(({ name }) => name)),
    relationships: new Set([
      ...fields.flatMap(({ origin }) => (origin.kind === 'relationship' ? [origin.type] : [])),
      ...kept.flatMap(({ reachedBy }) => reachedBy ?? []),
    ]),
    properties: new Set([
      'id',
      'position',
      ...fields.flatMap(storedProperties),
      ...kept.flatMap(({ properties }) => properties.map(({ name }) => name)),
    ]),
  };
}
