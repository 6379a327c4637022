/** Our table of what the Factbook's brackets say of a membership, data/factbook-roles.csv. */
import type { MembershipRole } from '../../../generated/types.ts';
import { oneOf, text } from './cells.ts';
import { readOwnTable } from './own-table.ts';

/** A bracket's meaning: a role, or that there is no membership; and why. */
export interface BracketMeaning {
  readonly role: MembershipRole | 'NONE';
  readonly reason: string;
}

/** The meaning of an organization's bracket, if the table has it. */
export type FactbookRoles = (organization: string, bracket: string) => BracketMeaning | undefined;

const roles: Readonly<Record<string, MembershipRole | 'NONE'>> = {
  FULL: 'FULL',
  ASSOCIATE: 'ASSOCIATE',
  OBSERVER: 'OBSERVER',
  NONE: 'NONE',
};

export async function readFactbookRoles(dataFolder: string): Promise<FactbookRoles> {
  const columns = ['organization', 'bracket', 'role', 'reason'];
  const entries = await readOwnTable(dataFolder, 'factbook-roles.csv', columns, (row) => ({
    key: `${text(row, 'organization')} (${text(row, 'bracket')})`,
    role: oneOf(row, 'role', roles),
    reason: text(row, 'reason'),
  }));
  const meanings = new Map<string, BracketMeaning>();
  for (const { key, ...meaning } of entries) {
    if (meanings.has(key)) throw new Error(`data/factbook-roles.csv has ${key} twice.`);
    meanings.set(key, meaning);
  }
  return (organization, bracket) => meanings.get(`${organization} (${bracket})`);
}
