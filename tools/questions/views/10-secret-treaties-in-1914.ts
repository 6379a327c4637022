import type { Table } from '../table.ts';

export const view: Table = {
  rows: 'secret.nodes',
  columns: {
    treaty: 'id',
    signed: 'signed',
    secrecy: 'secrecy',
    members: 'memberships.nodes.state.name',
  },
  below: 'Secret, or in part: {secret.totalCount}. Public: {public.totalCount}.',
};
