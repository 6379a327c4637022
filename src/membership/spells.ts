/** Spells of membership: the stretches of days over which nothing changes in what a state is in an alliance. */
import type { Obligation } from '../generated/types.ts';
import type { Certainty } from '../time/certainty.ts';
import { compare } from './bonds.ts';
import type { Bond } from './bonds.ts';
import type { Constellation } from './constellations.ts';

export interface Spell {
  readonly alliance: string;
  readonly state: string;
  readonly certainty: Certainty;
  readonly obligations: readonly Obligation[];
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
      if (last?.until === from && isAlike(last, bond)) own[own.length - 1] = { ...last, until };
      else own.push(spellOf(bond, from, until));
      all.set(`${alliance} ${bond.state}`, own);
    }
  }
  return [...all].sort(([one], [other]) => compare(one, other)).flatMap(([, own]) => own);
}

function spellOf(bond: Bond, from: string, until: string | null): Spell {
  const { alliance, state, certainty, obligations } = bond;
  return { alliance, state, certainty, obligations, from, until };
}

function isAlike(spell: Spell, { certainty, obligations }: Bond): boolean {
  return spell.certainty === certainty && spell.obligations.join() === obligations.join();
}
