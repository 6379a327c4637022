/** Spells of membership: the stretches of days over which nothing changes in what a state is in an alliance. */
import { compare } from './bonds.ts';
import type { Bond } from './bonds.ts';
import type { Constellation } from './constellations.ts';

/** The members' sources and memberships are those of any of its days. */
export interface Spell extends Bond {
  /** The first day. */
  readonly from: string;
  /** The first day after it; null where it lasts as long as the days asked for. */
  readonly until: string | null;
}

/** By alliance, state and first day; the constellations are in the order of their days. */
export function spellsIn(constellations: readonly Constellation[]): readonly Spell[] {
  const all = new Map<string, Spell[]>();
  for (const { alliance, from, until, bonds } of constellations) {
    for (const bond of bonds) {
      const own = all.get(`${alliance} ${bond.state}`) ?? [];
      const last = own.at(-1);
      if (last?.until === from && isAlike(last, bond)) {
        own[own.length - 1] = { ...last, ...together(last, bond), until };
      } else {
        own.push({ ...bond, from, until });
      }
      all.set(`${alliance} ${bond.state}`, own);
    }
  }
  return [...all].sort(([one], [other]) => compare(one, other)).flatMap(([, own]) => own);
}

type Voices = Pick<Bond, 'affirmedBy' | 'supposedBy' | 'presumedBy' | 'deniedBy' | 'memberships'>;

/** Who speaks of the one or of the other. */
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

function isAlike(spell: Spell, { certainty, obligations }: Bond): boolean {
  return spell.certainty === certainty && spell.obligations.join() === obligations.join();
}
