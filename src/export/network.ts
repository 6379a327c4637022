/** The network of the states that share an alliance. */
import { compare } from '../membership/bonds.ts';
import type { Pair } from '../membership/pairs.ts';
import type { DayRange } from '../time/partial-date.ts';
import { codeOn } from './codes.ts';
import type { Codes } from './codes.ts';
import type { Network } from './table.ts';

/** Nodes and edges by their ids, as the API's `network` has them. */
export function networkOf(pairs: readonly Pair[], codes: Codes, days: DayRange): Network {
  const states = new Map<string, { readonly name: string; degree: number }>();
  for (const { a, b } of pairs) {
    for (const { state, stateName } of [a, b]) {
      const node = states.get(state);
      if (node) node.degree += 1;
      else states.set(state, { name: stateName, degree: 1 });
    }
  }
  return {
    nodes: [...states]
      .sort(([a], [b]) => compare(a, b))
      .map(([id, { name, degree }]) => ({
        id,
        name,
        ccode: codeOn(codes, id, 'COW', days),
        iso3: codeOn(codes, id, 'ISO3', days),
        degree,
      })),
    edges: pairs.map(({ a, b, alliances, certainty, obligations }) => ({
      source: a.state,
      target: b.state,
      weight: alliances.length,
      certainty,
      obligations,
      alliances,
    })),
  };
}
