/** Spells of membership: the stretches of days over which nothing changes in what a state is in an alliance. */
import { compare } from './members.ts';
import type { Member } from './members.ts';
import type { Composition } from './compositions.ts';

/** The members' sources and memberships are those of any of its days. */
export interface Spell extends Member {
  /** The first day. */
  readonly from: string;
  /** The first day after it; null where it lasts as long as the days asked for. */
  readonly until: string | null;
}

/** By alliance, state and first day; the compositions are in the order of their days. */
export function spellsIn(compositions: readonly Composition[]): readonly Spell[] {
  const all = new Map<string, Spell[]>();
  for (const { alliance, from, until, members } of compositions) {
    for (const member of members) {
      const own = all.get(`${alliance} ${member.state}`) ?? [];
      const last = own.at(-1);
      if (last?.until === from && isAlike(last, member)) {
        own[own.length - 1] = { ...last, ...together(last, member), until };
      } else {
        own.push({ ...member, from, until });
      }
      all.set(`${alliance} ${member.state}`, own);
    }
  }
  return [...all].sort(([one], [other]) => compare(one, other)).flatMap(([, own]) => own);
}

type Voices = Pick<Member, 'affirmedBy' | 'supposedBy' | 'presumedBy' | 'deniedBy' | 'memberships'>;

/** The sources of the one or of the other. */
function together(one: Voices, other: Voices): Voices {
  const union = (voice: keyof Voices) => [...new Set([...one[voice], ...other[voice]])].sort();
  return {
    affirmedBy: union('affirmedBy'),
    supposedBy: union('supposedBy'),
    presumedBy: union('presumedBy'),
    deniedBy: union('deniedBy'),
    memberships: union('memberships'),
  };
}

function isAlike(spell: Spell, { certainty, obligations }: Member): boolean {
  return spell.certainty === certainty && spell.obligations.join() === obligations.join();
}
