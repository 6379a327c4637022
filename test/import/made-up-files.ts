/** Files in the form of COW's and ATOP's, made up: as many alliances of real states as a test wants. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Codes that COW gives states throughout the years below. */
const states = [
  ...['2', '20', '70', '200', '211', '220', '230', '235', '290', '325', '350', '360'],
  ...['380', '385', '390', '630', '640', '651', '710', '740', '750'],
];

export interface MadeUp {
  readonly folder: string;
  readonly cow: readonly [members: string];
  readonly atop: readonly [members: string, alliances: string];
  /** What the importers read: rows of all files, and facts. */
  readonly rows: { readonly cow: number; readonly atop: number };
  readonly facts: { readonly cow: number; readonly atop: number };
  readonly remove: () => void;
}

interface MadeUpAlliance {
  readonly cow: number;
  readonly atop: number;
  readonly members: readonly string[];
  readonly year: number;
}

/** Two in three of the alliances are in both sources, by ATOP's crosswalk. Each is one phase. */
export function madeUpFiles(alliances: number, members = 4): MadeUp {
  const folder = mkdtempSync(join(tmpdir(), 'entente-made-up-'));
  const all = Array.from({ length: alliances }, (_, at) => ({
    cow: 9000 + at,
    atop: 9000 + at,
    // Some have the same members and year, so that their names must differ by more.
    members: Array.from(
      { length: members },
      (_member, place) => states[(at % 5) + place * 3] ?? states[place] ?? '',
    ),
    year: 1950 + (at % 40),
  }));
  const cow = write(folder, 'alliance_v4.1_by_member.csv', cowRows(all));
  const atop = [
    write(folder, 'atop-member-level.csv', atopMembers(all)),
    write(folder, 'atop-alliance-level.csv', atopAlliances(all)),
  ] as const;
  const spells = alliances * members;
  return {
    folder,
    cow: [cow],
    atop,
    rows: { cow: spells, atop: spells + alliances },
    // Beside each membership an alliance has a node, a lifespan and, in ATOP, a treaty.
    facts: { cow: spells + 2 * alliances, atop: spells + 3 * alliances },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Writes a table, its columns those of its first row. */
export function write(
  folder: string,
  name: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): string {
  const path = join(folder, name);
  const lines = [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
  writeFileSync(path, lines.map((cells) => `${cells.join(',')}\n`).join(''));
  return path;
}

/** Some rows of a dataset in a file of their own; a cell may have a comma. */
export function writeSome(
  folder: string,
  name: string,
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return write(
    folder,
    name,
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, quoted(cell)])),
    ),
  );
}

function cowRows(alliances: readonly MadeUpAlliance[]) {
  return alliances.flatMap(({ cow, members, year }) =>
    members.map((ccode, place) => ({
      ...{ version4id: cow, ccode, state_name: '"Côte, d’Azur"' },
      ...{ all_st_day: 2, all_st_month: 1, all_st_year: year },
      ...{ all_end_day: '', all_end_month: '', all_end_year: '' },
      ...{ ss_type: 'Type I: Defense Pact' },
      ...{ mem_st_day: 2 + place, mem_st_month: 1, mem_st_year: year },
      ...{ mem_end_day: 31, mem_end_month: 12, mem_end_year: year + 10 },
      ...{ left_censor: 0, right_censor: 0 },
      ...{ defense: 1, neutrality: 0, nonaggression: 1, entente: 0, version: 4.1 },
    })),
  );
}

function atopMembers(alliances: readonly MadeUpAlliance[]) {
  return alliances.flatMap(({ atop, members, year }) =>
    members.map((member, place) => ({
      ...{ atopid: atop, member, yrent: year, moent: 2, dayent: 3 + place },
      ...{ yrexit: year + 9, moexit: 0, dayexit: 0, phase: 1, pubsecr: 0, length: 60 },
      ...{ defense: 0, offense: 0, neutral: 1, nonagg: 0, consul: 1, version: 4.01 },
    })),
  );
}

function atopAlliances(alliances: readonly MadeUpAlliance[]) {
  return alliances.map(({ atop, cow, year }) => ({
    ...{ atopid: atop, cow4id: cow % 3 === 0 ? '' : cow },
    ...{ begyr: year, begmo: 2, begday: 3, endyr: 0, endmo: 0, endday: 0, version: 4.01 },
  }));
}
