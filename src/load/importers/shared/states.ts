/** Our table of states, data/states.csv: which state a code of a scheme means on a day. */
import type { StateFact } from '../../../generated/facts.ts';
import type { IdentifierScheme } from '../../../generated/types.ts';
import { cell, text } from './cells.ts';
import { parseIdentifiers, parseList } from './identifiers.ts';
import { readOwnTable } from './own-table.ts';

export interface StateTable {
  readonly states: readonly StateFact[];
  /** The id of the one state that the code means on the day, if there is one. */
  readonly stateOf: (scheme: IdentifierScheme, code: string, day: string) => string | undefined;
}

/** A state and the days for which one of its codes means it. */
interface Tenure {
  readonly id: string;
  readonly from: string;
  readonly until: string;
}

const always = { from: '0000-00-00', until: '9999-99-99' };

export async function readStates(dataFolder: string): Promise<StateTable> {
  const columns = ['id', 'name', 'aliases', 'identifiers', 'predecessors'];
  return stateTable(
    await readOwnTable(dataFolder, 'states.csv', columns, (row) => ({
      type: 'State',
      id: text(row, 'id'),
      name: text(row, 'name'),
      aliases: parseList(cell(row, 'aliases')),
      identifiers: parseIdentifiers(cell(row, 'identifiers')),
      predecessors: parseList(cell(row, 'predecessors')),
    })),
  );
}

/** Refuses a table in which a code means two states on one day. */
export function stateTable(states: readonly StateFact[]): StateTable {
  const tenures = new Map<string, Tenure[]>();
  for (const { id, identifiers = [] } of states) {
    for (const { scheme, value, validFrom, validUntil } of identifiers) {
      const key = `${scheme} ${value}`;
      const tenure = { id, from: validFrom ?? always.from, until: validUntil ?? always.until };
      const others = tenures.get(key) ?? [];
      const rival = others.find((other) => tenure.from < other.until && other.from < tenure.until);
      if (rival !== undefined) {
        throw new Error(`data/states.csv: ${key} means both ${rival.id} and ${id} on some day.`);
      }
      tenures.set(key, [...others, tenure]);
    }
  }
  return {
    states,
    stateOf: (scheme, code, day) =>
      tenures.get(`${scheme} ${code}`)?.find(({ from, until }) => from <= day && day < until)?.id,
  };
}
