import type { Table } from '../table.ts';

export const view: Table = {
  rows: 'disputes.nodes',
  columns: {
    state: 'state.name',
    'affirmed by': 'affirmedBy.id',
    'denied by': 'deniedBy.id',
    from: 'from',
    until: 'until',
    days: 'days',
    'start by the one that denies': 'denyingMemberships.start',
  },
  below:
    'These are the longest of {disputes.totalCount}; those that differ in the state alone share a row.',
};
