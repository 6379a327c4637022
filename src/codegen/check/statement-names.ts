/** Checks that what a statement of either kind names of the graph is there. */
import type { Names } from '../read/cypher-names.ts';
import { namesOf } from '../read/cypher-names.ts';
import { suggest } from '../suggest.ts';

export type Report = (problem: string, repair: string) => void;

/** The keys are those of the maps that its parameters hold. */
export function checkNames(
  text: string,
  known: Names,
  fault: Report,
  keys: Iterable<string> = [],
): void {
  const named = namesOf(text);
  for (const [kind, names, all] of [
    ['label', named.labels, known.labels],
    ['relationship', named.relationships, known.relationships],
    ['property', named.properties, new Set([...known.properties, ...keys])],
  ] as const) {
    for (const name of names) {
      if (!all.has(name)) fault(`the model has no ${kind} \`${name}\`.`, suggest(name, all));
    }
  }
}
