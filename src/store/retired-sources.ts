/** The sources that another has taken the place of, and what becomes of the facts that imports had brought from them. */
import type { LooseFact } from '../model/fact.ts';
import { bundledData, people } from './origin.ts';
import type { Origin } from './origin.ts';
import type { Transition } from './transition.ts';

/** Each by the source that says the same and more. */
export const retiredSources: ReadonlyMap<string, string> = new Map([
  ['source:factbook-2026', 'source:factbook'],
]);

/** Without what an import had from such a source. The bundled data's own goes with the load that follows, and people's stays. */
export function withoutRetired(transitions: readonly Transition[]): readonly Transition[] {
  return transitions.map((transition) => {
    const { after } = transition;
    if (after === undefined || ![...after].some(isRetired)) return transition;
    const kept = [...after].filter((entry) => !isRetired(entry));
    return { ...transition, after: kept.length === 0 ? undefined : new Map(kept) };
  });
}

function isRetired([origin, fact]: readonly [Origin, LooseFact]): boolean {
  if (origin === bundledData || origin === people) return false;
  return typeof fact.source === 'string' && retiredSources.has(fact.source);
}
