/** The network of the states that share an alliance. */
import { degreesOf } from '../../membership/analysis/pairs.ts';
import type { Pair } from '../../membership/analysis/pairs.ts';
import type { DayRange } from '../../dates/partial-date.ts';
import { codeOn } from '../codes.ts';
import type { Codes } from '../codes.ts';
import type { Network } from '../formats/table.ts';

/** Nodes and edges by their ids, as the API's `network` has them. */
export function networkOf(pairs: readonly Pair[], codes: Codes, days: DayRange): Network {
  return {
    nodes: degreesOf(pairs).map(({ member: { state, stateName }, degree }) => ({
      id: state,
      name: stateName,
      ccode: codeOn(codes, state, 'COW', days),
      iso3: codeOn(codes, state, 'ISO3', days),
      degree,
    })),
    edges: pairs.map(({ a, b, alliances, certainty, obligations, promises, promised }) => ({
      source: a.state,
      target: b.state,
      weight: alliances.length,
      certainty,
      obligations,
      promises,
      promised,
      alliances,
    })),
  };
}
