/** Spells of membership: the stretches of days over which nothing changes in what a state is in an alliance. */
import { compare, passes } from './members.ts';
import type { Filter, Member } from './members.ts';
import type { Composition } from './compositions.ts';

/** The members' sources and memberships are those of any of its days. */
export interface Spell extends Member {
  /** The first day. */
  readonly from: string;
  /** The first day after it; null where it lasts as long as the days asked for. */
  readonly until: string | null;
}

/** By alliance, state and first day; the compositions are in the order of their days. */
export function spellsIn(compositions: readonly Composition[], filter: Filter): readonly Spell[] {
  const all = new Map<string, Spell[]>();
  for (const { alliance, from, until, members } of compositions) {
    for (const member of members) {
      if (!passes(member, filter)) continue;
      const key = `${alliance} ${member.state}`;
      const own = all.get(key) ?? [];
      const last = own.at(-1);
      if (last?.until === from && isAlike(last, member)) {
        own[own.length - 1] = { ...last, ...together(last, member), until };
      } else {
        own.push({ ...member, from, until });
      }
      all.set(key, own);
    }
  }
  return [...all].sort(([one], [other]) => compare(one, other)).flatMap(([, own]) => own);
}

type Grounds = Pick<
  Member,
  'affirmedBy' | 'supposedBy' | 'presumedBy' | 'presumedSince' | 'deniedBy' | 'memberships'
>;

/** The sources of the one or of the other. */
function together(one: Grounds, other: Grounds): Grounds {
  const union = (ground: Exclude<keyof Grounds, 'presumedSince'>) =>
    [...new Set([...one[ground], ...other[ground]])].sort();
  return {
    affirmedBy: union('affirmedBy'),
    supposedBy: union('supposedBy'),
    presumedBy: union('presumedBy'),
    presumedSince: later(one.presumedSince, other.presumedSince),
    deniedBy: union('deniedBy'),
    memberships: union('memberships'),
  };
}

function later(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one;
}

const alike = [
  'obligations',
  'disputedObligations',
  'presumedObligations',
  'obligationsByAlliance',
  'unknownObligations',
] as const;

function isAlike(spell: Spell, member: Member): boolean {
  return (
    spell.role === member.role &&
    spell.certainty === member.certainty &&
    alike.every((list) => spell[list].join() === member[list].join())
  );
}
