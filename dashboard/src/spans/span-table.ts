/** The chart as rows: each source's memberships, then the conclusion from all of them. */
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
    rows: rows.flatMap(({ id, name, memberships, conclusions }) => [
      ...memberships.map((membership) => [
        id,
        name,
        membership.source.id,
        membership.role,
        null,
        membership.start,
        membership.end,
        membership.observedOn,
        membership.id,
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
