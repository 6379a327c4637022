/** A bundled row, corrected by whoever imports it: what the import reports, and what the graph shows afterwards, on any engine. */
import { expect } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { canonicalHash } from '../../src/store/canonical.ts';
import { readRevisions } from '../../src/store/log.ts';
import { undo } from '../../src/store/undo.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { changedData, replaced } from '../store/changed-data.ts';
import { write } from './made-up-files.ts';
import { importInto } from './stores.ts';

const id = 'membership:cow-alliances-4.1/350/704/1992-05-15';
const none = { added: 0, changed: 0, alreadyThere: 0, gaining: 0 };

/** The row of Uzbekistan in the CSTO as COW has it, but for its end and its promise. */
function fileOf(folder: string, [year, month, day]: readonly string[], entente: number): string {
  return write(folder, `uzbekistan-${year ?? ''}-${entente}.csv`, [
    {
      ...{ version4id: 350, ccode: 704, statenme: 'Uzbekistan' },
      ...{ all_st_day: 15, all_st_month: 5, all_st_year: 1992 },
      ...{ all_end_day: '', all_end_month: '', all_end_year: '', ss_type: 'Type I: Defense Pact' },
      ...{ mem_st_day: 15, mem_st_month: 5, mem_st_year: 1992 },
      ...{ mem_end_day: day ?? '', mem_end_month: month ?? '', mem_end_year: year ?? '' },
      ...{ left_censor: 0, right_censor: 0, defense: 1, neutrality: 0, nonaggression: 0 },
      ...{ entente, version: 4.1 },
    },
  ]);
}

/**
 * Leaves the graph with some bundled facts asserted by the import too; takes one that holds the bundled
 * `data` alone. The files that are imported are written to `folder`.
 */
export async function expectCorrection(graph: Graph, folder: string, data: string): Promise<void> {
  const published = fileOf(folder, [], 0);
  const corrected = fileOf(folder, ['2012', '6', '28'], 1);
  const take = async (path: string) => {
    const predicted = await importInto(graph, 'cow-alliances', [path], true);
    const report = await importInto(graph, 'cow-alliances', [path]);
    expect(predicted).toEqual({ ...report, revision: null });
    return report;
  };
  const stands = async () =>
    (
      await graph.read({
        text: `MATCH (m:Membership {id: $id}) RETURN m.end, m.endMin, m.obligations`,
        parameters: { id },
      })
    )[0];

  const same = await take(published);
  expect(same.changes).toEqual([]);
  expect(same.facts.get('Membership')).toEqual({ ...none, alreadyThere: 1 });
  const before = await canonicalHash(graph);

  const { facts, changes } = await take(corrected);
  expect(facts.get('Lifespan')).toEqual({ ...none, alreadyThere: 1 });
  expect(facts.get('Membership')).toEqual({ ...none, changed: 1 });
  expect(changes).toEqual([
    {
      id,
      bundled: true,
      differences: [
        { field: 'end', was: 'nothing', willBe: '2012-06-28' },
        { field: 'endMeans', was: 'nothing', willBe: 'LAST_DAY' },
        { field: 'obligations', was: 'DEFENSE', willBe: 'DEFENSE, ENTENTE' },
      ],
    },
  ]);
  const asCorrected = ['2012-06-28', '2012-06-29', ['DEFENSE', 'ENTENTE']];
  expect(await stands()).toEqual(asCorrected);
  expect((await take(corrected)).changes).toEqual([]);

  // No load takes it back, whichever data it brings: the import stands until it is undone.
  await loadBundled(graph, data, () => undefined);
  expect(await stands()).toEqual(asCorrected);
  const other = changedData(replaced('alliances.csv', ',ANZUS,ANZUS,', ',ANZUS,,'));
  await loadBundled(graph, other, () => undefined);
  expect(await stands()).toEqual(asCorrected);
  await loadBundled(graph, data, () => undefined);

  const back = await take(published);
  expect(back.changes[0]?.differences[0]).toEqual({
    field: 'end',
    was: '2012-06-28',
    willBe: 'nothing',
  });
  expect(await canonicalHash(graph)).toBe(before);
}

/** A bundled treaty as the one a membership rests on gives way to that of the corrected row. */
export async function expectOtherTreaty(graph: Graph, folder: string): Promise<void> {
  const treatiesOf = (member: string) =>
    graph.read({
      text: `MATCH (m:Membership {id: $id})-[:UNDER_TREATY]->(t) RETURN t.id`,
      parameters: { id: member },
    });
  const uzbekistan = 'membership:atop-4.01/4220/704/2006-08-17';
  expect(await treatiesOf(uzbekistan)).toEqual([['treaty:atop-4220-2']]);
  const members = write(folder, 'uzbekistan-members.csv', [
    {
      ...{ atopid: 4220, member: 704, yrent: 2006, moent: 8, dayent: 17 },
      ...{ yrexit: 2012, moexit: 6, dayexit: 28, phase: 1, pubsecr: 0, length: 60 },
      ...{ defense: 1, offense: 0, neutral: 0, nonagg: 1, consul: 1, version: 4.01 },
    },
  ]);
  const levels = write(folder, 'csto-level.csv', [
    {
      ...{ atopid: 4220, cow4id: 350, begyr: 1992, begmo: 5, begday: 15 },
      ...{ endyr: 0, endmo: 0, endday: 0, version: 4.01 },
    },
  ]);
  const { changes } = await importInto(graph, 'atop', [members, levels]);
  expect(changes.find((change) => change.id === uzbekistan)?.differences).toEqual(
    expect.arrayContaining([
      { field: 'treaty', was: 'treaty:atop-4220-2', willBe: 'treaty:atop-4220-1' },
      {
        field: 'evidence',
        was: 'atopid 4220, member 704, phase 2, entry 2006-08-17',
        willBe: 'atopid 4220, member 704, phase 1, entry 2006-08-17',
      },
    ]),
  );
  expect(await treatiesOf(uzbekistan)).toEqual([['treaty:atop-4220-1']]);
  // And who takes the import back has the treaty of before.
  const { number } = (await readRevisions(graph))[0] ?? { number: 0 };
  await undo(graph, number);
  expect(await treatiesOf(uzbekistan)).toEqual([['treaty:atop-4220-2']]);
}
