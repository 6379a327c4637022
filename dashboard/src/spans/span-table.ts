/** The chart as rows: each source's memberships, then what follows from all of them. */
import type { Table } from '../panel/table.ts';
import type { SpanRow } from './span.ts';

export function spanTable(rows: readonly SpanRow[]): Table {
  return {
    columns: [
      'row',
      'name',
      'source',
      'role',
      'certainty',
      'start',
      'end',
      'observedOn',
      'membership',
    ],
    rows: rows.flatMap(({ id, name, claims, conclusions }) => [
      ...claims.map((claim) => [
        id,
        name,
        claim.source.id,
        claim.role,
        null,
        claim.start,
        claim.end,
        claim.observedOn,
        claim.id,
      ]),
      ...conclusions.map(({ certainty, from, until }) => [
        id,
        name,
        null,
        null,
        certainty,
        from,
        until,
        null,
        null,
      ]),
    ]),
  };
}
