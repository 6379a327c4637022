/** Gathers memberships and conclusions into the rows of a chart, in the order in which they begin. */
import { firstDay, joined } from './span.ts';
import type { Conclusion, SpanMembership, SpanRow } from './span.ts';

type Kept = 'memberships' | 'conclusions';

/** `rowOf` gives the id and the name of the row that a membership belongs to, `idOf` the id of a conclusion's row. */
export function rowsOf<Membership extends SpanMembership, Spell extends Conclusion>(
  memberships: readonly Membership[],
  spells: readonly Spell[],
  rowOf: (membership: Membership) => Omit<SpanRow, Kept>,
  idOf: (spell: Spell) => string,
): readonly SpanRow[] {
  const spellsOf = grouped(spells, idOf);
  return [...grouped(memberships, (membership) => rowOf(membership).id).values()]
    .flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const row = rowOf(first);
      return [{ ...row, memberships: own, conclusions: joined(spellsOf.get(row.id) ?? []) }];
    })
    .sort((a, b) => beginning(a).localeCompare(beginning(b)) || a.name.localeCompare(b.name));
}

function beginning({ memberships }: SpanRow): string {
  return memberships.map((membership) => firstDay(membership) ?? '').sort()[0] ?? '';
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
