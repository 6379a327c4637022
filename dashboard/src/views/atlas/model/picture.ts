/** What the Atlas draws of a day: the alliances that pass the filters, and the pairs of allies in them. */
import { stronger, weaker } from '../../../certainty.ts';
import type { Certainty } from '../../../certainty.ts';
import type { AllianceKind, Obligation } from '../../../words.ts';
import type { DayAlliance, DayMember } from './day-alliances.ts';

export interface Filter {
  readonly obligations: readonly Obligation[];
  readonly kinds: readonly AllianceKind[];
}

export interface Pair {
  /** The state whose id comes first. */
  readonly a: string;
  readonly b: string;
  /** The strongest over the alliances that they share; in each, the weaker of the two members. */
  readonly certainty: Certainty;
  readonly alliances: readonly string[];
}

/** While the alliances of the day are gone through. */
interface Draft extends Pair {
  certainty: Certainty;
  readonly alliances: string[];
}

export interface Picture {
  readonly day: string;
  readonly alliances: readonly DayAlliance[];
  /** The alliances of each state that is in one. */
  readonly alliancesOf: ReadonlyMap<string, readonly DayAlliance[]>;
  readonly pairs: readonly Pair[];
  /** The pairs of each state that has one, by its ally. */
  readonly alliesOf: ReadonlyMap<string, ReadonlyMap<string, Pair>>;
}

export function pictureOf(day: string, all: readonly DayAlliance[], filter: Filter): Picture {
  const alliances = all.flatMap((alliance) => passing(alliance, filter));
  const alliancesOf = new Map<string, DayAlliance[]>();
  const drafts = new Map<string, Draft>();
  for (const alliance of alliances) {
    const members = [...alliance.members].sort((one, other) => (one.state < other.state ? -1 : 1));
    members.forEach((one, index) => {
      pushTo(alliancesOf, one.state, alliance);
      for (const other of members.slice(index + 1)) {
        if (!areAllies(one, other, filter)) continue;
        const certainty = weaker(one.certainty, other.certainty);
        const key = `${one.state}|${other.state}`;
        const draft = drafts.get(key);
        if (draft === undefined) {
          drafts.set(key, { a: one.state, b: other.state, certainty, alliances: [alliance.id] });
        } else {
          draft.certainty = stronger(draft.certainty, certainty);
          draft.alliances.push(alliance.id);
        }
      }
    });
  }
  const pairs: readonly Pair[] = [...drafts.values()];
  return { day, alliances, alliancesOf, pairs, alliesOf: byAlly(pairs) };
}

/** As the API's `network` does it by `pledge: EITHER`: one of two full members promises one of the obligations. */
function areAllies(one: DayMember, other: DayMember, filter: Filter): boolean {
  if (one.isSuspended || other.isSuspended) return false;
  return filter.obligations.length === 0 || promises(one, filter) || promises(other, filter);
}

function promises({ obligations }: DayMember, filter: Filter): boolean {
  return obligations.some((obligation) => filter.obligations.includes(obligation));
}

/** An alliance in which a full member promises one of the obligations, with all its members. */
function passing(alliance: DayAlliance, filter: Filter): readonly DayAlliance[] {
  const { obligations, kinds } = filter;
  if (kinds.length > 0 && (alliance.kind === null || !kinds.includes(alliance.kind))) return [];
  const isOne = (member: DayMember) => !member.isSuspended && promises(member, filter);
  return obligations.length === 0 || alliance.members.some(isOne) ? [alliance] : [];
}

function byAlly(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlyMap<string, Pair>> {
  const found = new Map<string, Map<string, Pair>>();
  const add = (state: string, ally: string, pair: Pair) => {
    const allies = found.get(state);
    if (allies === undefined) found.set(state, new Map([[ally, pair]]));
    else allies.set(ally, pair);
  };
  for (const pair of pairs) {
    add(pair.a, pair.b, pair);
    add(pair.b, pair.a, pair);
  }
  return found;
}

function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
