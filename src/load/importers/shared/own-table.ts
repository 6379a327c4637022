/** Reads a reviewed table of data/: whatever is wrong in it is a mistake of ours, and stops everything. */
import { join } from 'node:path';
import { RejectedCell } from './outcome.ts';
import { openTable } from './table.ts';
import type { Row } from './table.ts';

export async function readOwnTable<Entry>(
  dataFolder: string,
  name: string,
  columns: readonly string[],
  read: (row: Row) => Entry,
): Promise<readonly Entry[]> {
  const { rows } = await openTable(join(dataFolder, name), columns);
  const entries: Entry[] = [];
  for await (const row of rows) {
    try {
      entries.push(read(row));
    } catch (error) {
      if (!(error instanceof RejectedCell)) throw error;
      throw new Error(`data/${name}, line ${row.line}, ${error.message}`, { cause: error });
    }
  }
  return entries;
}
