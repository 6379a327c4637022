/** Gathers memberships and conclusions into the rows of a chart, in the order in which they begin. */
import { firstDay, joined } from './span.ts';
import type { Conclusion, SpanClaim, SpanRow } from './span.ts';

type Kept = 'claims' | 'conclusions';

/** `rowOf` gives the id, and what else a row is told, of what a membership or a conclusion belongs to. */
export function rowsOf<Claim extends SpanClaim, Spell extends Conclusion>(
  claims: readonly Claim[],
  spells: readonly Spell[],
  rowOf: (claim: Claim) => Omit<SpanRow, Kept>,
  idOf: (spell: Spell) => string,
): readonly SpanRow[] {
  const spellsOf = grouped(spells, idOf);
  return [...grouped(claims, (claim) => rowOf(claim).id).values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const row = rowOf(first);
      return [{ ...row, claims: own, conclusions: joined(spellsOf.get(row.id) ?? []) }];
    })
    .sort((a, b) => beginning(a).localeCompare(beginning(b)) || a.name.localeCompare(b.name));
}

function beginning({ claims }: SpanRow): string {
  return claims.map((claim) => firstDay(claim) ?? '').sort()[0] ?? '';
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
