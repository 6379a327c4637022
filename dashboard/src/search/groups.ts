/** The groups in which a search shows what it found, in their order. */
import type { NodeType } from '../generated/search-one-group.ts';
import type { SearchGroupsQuery } from '../generated/search-groups.ts';

/** As the query of all groups names it, and the address. */
export type GroupName = keyof SearchGroupsQuery;

export interface Group {
  readonly name: GroupName;
  readonly title: string;
  readonly types: readonly NodeType[];
}

export const groups: readonly Group[] = [
  { name: 'states', title: 'States', types: ['State'] },
  { name: 'alliances', title: 'Alliances', types: ['Alliance'] },
  { name: 'people', title: 'People', types: ['Official', 'Author'] },
  {
    name: 'words',
    title: 'Statements and sources',
    types: ['Statement', 'Article', 'Dataset'],
  },
  { name: 'treaties', title: 'Treaties and operations', types: ['Treaty', 'Operation'] },
  {
    name: 'others',
    title: 'Groups, outlets, institutions',
    types: ['Group', 'Outlet', 'Institution'],
  },
];
