import type { Table } from '../table.ts';

export const view: Table = {
  rows: 'disputes.nodes',
  columns: {
    state: 'state.name',
    'affirmed by': 'affirmedBy.id',
    from: 'from',
    until: 'until',
    days: 'days',
    'row of the one that denies': 'denyingMemberships.evidence.locator',
  },
  below: 'These are all {disputes.totalCount}.',
};
