import type { Table } from '../table.ts';

export const view: Table = {
  rows: 'state.alliances',
  each: 'memberships',
  columns: {
    alliance: 'alliance.name',
    id: 'alliance.id',
    certainty: 'certainty',
    obligations: 'obligations',
    membership: 'memberships.id',
    end: 'memberships.end',
  },
  below:
    'In office: {state.terms.nodes.person.name}. Successors: {state.successors.nodes.name}. Left on 1 October: {afterMunich.alliance.name}.',
};
