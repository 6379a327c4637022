/** Our table of well-known alliances, data/alliances.csv: which alliance a source's code means. */
import type { AllianceFact } from '../../../generated/facts.ts';
import type { AllianceKind, IdentifierScheme } from '../../../generated/types.ts';
import { cell, oneOf, text } from './cells.ts';
import { parseIdentifiers, parseList } from './identifiers.ts';
import { readOwnTable } from './own-table.ts';

export interface AllianceTable {
  readonly alliances: readonly AllianceFact[];
  /** The id of the well-known alliance that has the code, if one has. */
  readonly allianceOf: (scheme: IdentifierScheme, code: string) => string | undefined;
}

const kinds: Readonly<Record<string, AllianceKind>> = {
  ORGANIZATION: 'ORGANIZATION',
  PACT: 'PACT',
};

export async function readAlliances(dataFolder: string): Promise<AllianceTable> {
  const columns = ['id', 'name', 'abbreviation', 'aliases', 'kind', 'identifiers'];
  return allianceTable(
    await readOwnTable(dataFolder, 'alliances.csv', columns, (row) => ({
      type: 'Alliance',
      id: text(row, 'id'),
      name: text(row, 'name'),
      abbreviation: cell(row, 'abbreviation') || null,
      aliases: parseList(cell(row, 'aliases')),
      kind: oneOf(row, 'kind', kinds),
      identifiers: parseIdentifiers(cell(row, 'identifiers')),
    })),
  );
}

/** Refuses a table in which a code means two alliances. */
export function allianceTable(alliances: readonly AllianceFact[]): AllianceTable {
  const byCode = new Map<string, string>();
  for (const { id, identifiers = [] } of alliances) {
    for (const { scheme, value } of identifiers) {
      const key = `${scheme} ${value}`;
      const other = byCode.get(key);
      if (other !== undefined) {
        throw new Error(`data/alliances.csv: ${key} means both ${other} and ${id}.`);
      }
      byCode.set(key, id);
    }
  }
  return { alliances, allianceOf: (scheme, code) => byCode.get(`${scheme} ${code}`) };
}
