/** What importers need beside their rows: the project's own reviewed tables, and how much to import. */
import { readAlliances } from './alliances.ts';
import type { AllianceTable } from './alliances.ts';
import { readFactbookRoles } from './factbook-roles.ts';
import type { FactbookRoles } from './factbook-roles.ts';
import { readStates } from './states.ts';
import type { StateTable } from './states.ts';

export interface ImportContext {
  readonly states: StateTable;
  readonly alliances: AllianceTable;
  readonly factbookRoles: FactbookRoles;
  /** The alliances of data/alliances.csv, or also those that only their code in COW or ATOP identifies. */
  readonly scope: 'well-known' | 'all';
}

export async function readContext(
  dataFolder: string,
  scope: ImportContext['scope'],
): Promise<ImportContext> {
  const [states, alliances, factbookRoles] = await Promise.all([
    readStates(dataFolder),
    readAlliances(dataFolder),
    readFactbookRoles(dataFolder),
  ]);
  return { states, alliances, factbookRoles, scope };
}
