/** How much was in force at the end of each year, of what passes the filters: as the API's `timeline`, which knows no such filters. */
import type { AllianceInfo, Spell } from './day-alliances.ts';
import type { Filter } from './picture.ts';

export interface Year {
  readonly year: number;
  readonly alliances: number;
  readonly states: number;
}

export function yearsOf(
  spells: readonly Spell[],
  alliances: readonly AllianceInfo[],
  { obligations, kinds }: Filter,
  from: number,
  to: number,
): readonly Year[] {
  const kindOf = new Map(alliances.map(({ id, kind }) => [id, kind]));
  const passing = spells.filter((spell) => {
    const kind = kindOf.get(spell.alliance.id) ?? null;
    return (
      (kinds.length === 0 || (kind !== null && kinds.includes(kind))) &&
      (obligations.length === 0 || spell.obligations.some((one) => obligations.includes(one)))
    );
  });
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    const day = `${year}-12-31`;
    const held = passing.filter(
      (spell) => spell.from <= day && (spell.until === null || day < spell.until),
    );
    return {
      year,
      alliances: new Set(held.map(({ alliance }) => alliance.id)).size,
      states: new Set(held.map(({ state }) => state.id)).size,
    };
  });
}
