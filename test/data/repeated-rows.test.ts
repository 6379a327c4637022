import { describe, expect, test } from 'vitest';
import { importer as archigos } from '../../src/importers/archigos.ts';
import { importer as atop } from '../../src/importers/atop.ts';
import { importer as cowAlliances } from '../../src/importers/cow-alliances.ts';
import { isFact } from '../../src/importers/rows/outcome.ts';
import type { ReadRow } from '../../src/importers/rows/outcome.ts';
import { withoutRepeatedRows } from '../../src/importers/rows/repeated-rows.ts';
import type { Importer } from '../../src/importers/shared/importer.ts';
import { all, date, rowsAsTheyCome } from './made-up-rows.ts';

type Cells = Readonly<Record<string, string>>;

async function read(importer: Importer, tables: readonly (readonly Cells[])[]) {
  const rows = await rowsAsTheyCome(importer, tables, all);
  const each = async function* (): AsyncGenerator<ReadRow> {
    yield* await Promise.resolve(rows);
  };
  const found: (readonly string[])[] = [];
  for await (const { outcomes } of withoutRepeatedRows(each())) {
    found.push(
      outcomes.map((outcome) =>
        isFact(outcome) ? outcome.id : `${outcome.type}: ${outcome.reason}`,
      ),
    );
  }
  return found;
}

const same = 'PassedOver: The row gives the same as an earlier one.';
const differing = (line: number) =>
  `Rejection: The row has the key of line ${line} and differs from it: keep one of the two.`;

describe('leaders', () => {
  const leader = (obsid: string, leadid: string, startdate = '1955-01-02') => ({
    ...{ obsid, leadid, gwcode: '220', leader: `Leader ${leadid}`, exit: 'Regular' },
    ...{ startdate, enddate: '1958-01-02' },
  });

  test('come once, and with a term that is not refused', async () => {
    const rows = [
      leader('FRN-1', 'a'),
      leader('FRN-1', 'a'),
      leader('FRN-1', 'b'),
      leader('FRN-2', 'b', '1957-01-02'),
      leader('FRN-2', 'b', '1957-01-03'),
      leader('FRN-1', 'a', '1955-01-03'),
    ];
    expect(await read(archigos, [rows])).toEqual([
      ['official:archigos-a', 'term:archigos-4.1/FRN-1'],
      [same],
      [differing(2)],
      ['official:archigos-b', 'term:archigos-4.1/FRN-2'],
      [differing(5)],
      [differing(2)],
    ]);
  });
});

describe('members of an alliance of COW that has no name yet', () => {
  const member = (ccode: string, end: string) => ({
    ...{ version4id: '9000', ccode, ss_type: 'Type III: Entente', left_censor: '0' },
    ...{ defense: '0', neutrality: '0', nonaggression: '0', entente: '1' },
    ...date(['all_st_year', 'all_st_month', 'all_st_day'], '1914-01-02'),
    ...date(['all_end_year', 'all_end_month', 'all_end_day'], ''),
    ...date(['mem_st_year', 'mem_st_month', 'mem_st_day'], '1914-01-02'),
    ...date(['mem_end_year', 'mem_end_month', 'mem_end_day'], end),
  });

  test('are compared in the order of the file, though its first row waits for the name', async () => {
    const rows = [
      member('200', '1916-12-31'),
      member('220', '1917-12-31'),
      member('200', '1918-12-31'),
      member('200', '1916-12-31'),
    ];
    expect(await read(cowAlliances, [rows])).toEqual([
      ['membership:cow-alliances-4.1/9000/220/1914-01-02'],
      [
        'alliance:cow-9000',
        'lifespan:cow-alliances-4.1/9000',
        'membership:cow-alliances-4.1/9000/200/1914-01-02',
      ],
      [differing(2)],
      [same],
    ]);
  });
});

describe('members of an alliance of ATOP', () => {
  const member = (code: string, phase: string, exit: string) => ({
    ...{ atopid: '9000', member: code, phase, pubsecr: '0', length: '60' },
    ...date(['yrent', 'moent', 'dayent'], '1914-01-02'),
    ...date(['yrexit', 'moexit', 'dayexit'], exit),
    ...{ defense: '1', offense: '0', neutral: '0', nonagg: '0', consul: '0' },
  });
  const level = {
    ...{ atopid: '9000', cow4id: '' },
    ...date(['begyr', 'begmo', 'begday'], '1914-01-02'),
    ...date(['endyr', 'endmo', 'endday'], '1914-12-31'),
    version: '4.01',
  };
  const ids = async (members: readonly Cells[]) =>
    (await read(atop, [members, [level]])).slice(0, -1).map((outcomes) => outcomes.at(-1));

  test('have the key of their row, however often the file has it', async () => {
    const row = member('200', '0', '1914-12-31');
    const id = 'membership:atop-4.01/9000/200/1914-01-02';
    expect(await ids([row])).toEqual([id]);
    expect(await ids([row, row])).toEqual([id, same]);
    expect(await ids([row, member('200', '0', '1915-12-31')])).toEqual([id, differing(2)]);
  });

  test('that enter two phases on one day are two', async () => {
    const rows = ['1', '2', '2'].map((phase) => member('200', phase, '1914-12-31'));
    expect(await ids(rows)).toEqual([
      'membership:atop-4.01/9000/200/1914-01-02/phase-1',
      'membership:atop-4.01/9000/200/1914-01-02/phase-2',
      same,
    ]);
  });
});
