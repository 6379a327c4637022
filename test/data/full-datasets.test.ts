/** Every importer over its whole dataset, all alliances included: what it yields, and that no id comes twice. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importer as archigos } from '../../src/load/importers/archigos.ts';
import { importer as atop } from '../../src/load/importers/atop.ts';
import { importer as cowAlliances } from '../../src/load/importers/cow-alliances.ts';
import { importer as cowIgo } from '../../src/load/importers/cow-igo.ts';
import { importer as cowStates } from '../../src/load/importers/cow-states.ts';
import { importer as factbook } from '../../src/load/importers/factbook.ts';
import type { Importer } from '../../src/load/importers/shared/importer.ts';
import type { Outcome, Rejection } from '../../src/load/importers/shared/outcome.ts';
import { run } from '../../src/load/importers/shared/run.ts';
import { datasetsFolder, describeWithDatasets } from './datasets.ts';
import { all } from './made-up-rows.ts';

async function read(importer: Importer, folder: string): Promise<readonly Outcome[]> {
  const paths = importer.files.map(({ name }) => join(datasetsFolder, folder, name));
  const { outcomes } = await run(importer, paths, all);
  const read: Outcome[] = [];
  for await (const outcome of outcomes) read.push(outcome);
  return read;
}

function counts(outcomes: readonly Outcome[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { type } of outcomes) found[type] = (found[type] ?? 0) + 1;
  return found;
}

describeWithDatasets('The full datasets', async () => {
  const [ofCow, ofAtop, ofStates, ofIgo, ofArchigos, ofFactbook] = await Promise.all([
    read(cowAlliances, 'cow-alliances-v4.1'),
    read(atop, 'atop-v4.01'),
    read(cowStates, 'cow-states-v2016'),
    read(cowIgo, 'cow-igo-v3'),
    read(archigos, 'archigos-v4.1'),
    read(factbook, 'factbook'),
  ]);
  const everything = [ofCow, ofAtop, ofStates, ofIgo, ofArchigos, ofFactbook].flat();

  test('give as many facts as they have rows', () => {
    expect(counts(ofCow)).toEqual({ Lifespan: 414, Membership: 1221 });
    expect(counts(ofAtop)).toEqual({ Lifespan: 745, Treaty: 799, Membership: 2397, Rejection: 1 });
    expect(counts(ofStates)).toEqual({ Lifespan: 243 });
    expect(counts(ofArchigos)).toEqual({ Official: 2802, Term: 3409 });
    expect(counts(ofFactbook)).toMatchObject({ Membership: 323, Rejection: 1 });
    // 534 organizations and 18,688 spells.
    expect(ofIgo).toHaveLength(534 + 18_688);
  });

  test('give ids that are unique', () => {
    const ids = everything.flatMap((outcome) => ('id' in outcome ? [outcome.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('know 766 alliances of COW and ATOP, and 217 states of COW', () => {
    const alliances = [...ofCow, ...ofAtop].flatMap((outcome) =>
      outcome.type === 'Membership' ? [outcome.alliance] : [],
    );
    expect(new Set(alliances).size).toBe(766);
    const states = ofStates.flatMap((outcome) => (outcome.type === 'Lifespan' ? [outcome.subject] : []));
    expect(new Set(states).size).toBe(217);
  });

  test('have two rows that are rejected: a member that is no state, and the European Union', () => {
    const rejections = everything.filter((outcome): outcome is Rejection => outcome.type === 'Rejection');
    expect(rejections).toEqual([
      {
        type: 'Rejection',
        file: 'atop-member-level.csv',
        line: 203,
        column: 'member',
        value: '8152',
        reason: 'No state of data/states.csv has COW 8152 on 1874-03-15.',
      },
      expect.objectContaining({ file: 'factbook-extract.json', column: 'gec', value: 'EE' }),
    ]);
  });
});
