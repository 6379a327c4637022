/** What is lit up everywhere: what is pointed at, and what was chosen. */
import type { Certainty } from '../../../certainty.ts';
import { stronger, strongest, weaker } from '../../../certainty.ts';
import type { Pair, Picture } from './picture.ts';

/** The part of a state in what is lit up. */
export type Part =
  /** The state itself. */
  | { readonly role: 'self' }
  /** Its ally, or a member of an alliance. */
  | { readonly role: 'with'; readonly certainty: Certainty };

export interface Focus {
  /** The states that are part of it. */
  readonly states: ReadonlyMap<string, Part>;
  /** The alliances that it is, or that the state is in. */
  readonly alliances: ReadonlySet<string>;
  /** The certainty of a pair in it; undefined where the pair is not part of it. */
  readonly certaintyOf: (pair: Pair) => Certainty | undefined;
}

/** Of one state, or of one or more alliances; undefined for none. */
export function focusOf(picture: Picture, ids: readonly string[]): Focus | undefined {
  const state = ids.find((id) => id.startsWith('state:'));
  if (state !== undefined) return focusOfState(picture, state);
  return ids.length === 0 ? undefined : focusOfAlliances(picture, ids);
}

function focusOfState({ alliesOf, alliancesOf }: Picture, state: string): Focus {
  const states = new Map<string, Part>([[state, { role: 'self' }]]);
  for (const [ally, { certainty }] of alliesOf.get(state) ?? []) {
    states.set(ally, { role: 'with', certainty });
  }
  return {
    states,
    alliances: new Set(alliancesOf.get(state)?.map(({ id }) => id)),
    certaintyOf: ({ a, b, certainty }) => (a === state || b === state ? certainty : undefined),
  };
}

function focusOfAlliances(picture: Picture, ids: readonly string[]): Focus {
  const states = new Map<string, Part>();
  const chosen = picture.alliances.filter(({ id }) => ids.includes(id));
  for (const { members } of chosen) {
    for (const { state, certainty } of members) {
      const before = states.get(state);
      const either = before?.role === 'with' ? stronger(before.certainty, certainty) : certainty;
      states.set(state, { role: 'with', certainty: either });
    }
  }
  const certaintyIn = new Map(
    chosen.map(({ id, members }) => [
      id,
      new Map(members.map(({ state, certainty }) => [state, certainty])),
    ]),
  );
  return {
    states,
    alliances: new Set(ids),
    certaintyOf({ a, b, alliances }) {
      const found = alliances.flatMap((id) => {
        const one = certaintyIn.get(id)?.get(a);
        const other = certaintyIn.get(id)?.get(b);
        return one === undefined || other === undefined ? [] : [weaker(one, other)];
      });
      return strongest(found);
    },
  };
}
