/** Versions of a dataset: each is a source of its own, files are of one, and an unknown one is refused. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importCommand } from './command.ts';
import { madeUpFiles } from './made-up-files.ts';
import type { MadeUp } from './made-up-files.ts';
import { inStore, openStores } from './stores.ts';
import type { Stores } from './stores.ts';

let stores: Stores;
let files: MadeUp;
let folder: string;
beforeAll(async () => {
  stores = await openStores();
  files = madeUpFiles(3);
  folder = mkdtempSync(join(tmpdir(), 'entente-versions-'));
});
afterAll(() => {
  stores.remove();
  files.remove();
  rmSync(folder, { recursive: true });
});

/** The list of states as its owner publishes each version, cut to three rows. */
const states = (version: string, last = version): string =>
  [
    'StateAbb,CCode,StateNme,StYear,StMonth,StDay,EndYear,EndMonth,EndDay,Version',
    `USA,2,United States of America,1816,1,1,${last},12,31,${version}`,
    `CUB,40,Cuba,1902,5,20,1906,9,25,${version}`,
    `CUB,40,Cuba,1909,1,23,${last},12,31,${version}`,
  ].join('\n');

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const ofVersion = (path: string, version: string) =>
  write(
    `${version}-${path.split('/').at(-1) ?? ''}`,
    readFileSync(path, 'utf8').replaceAll(/,4\.01$/gm, `,${version}`),
  );

describe('the list of states', () => {
  test('of three versions is three sources beside each other', async () => {
    const store = stores.fresh();
    for (const version of ['2016', '2011', '2024']) {
      const path = write(`states${version}.csv`, states(version));
      const { code, output } = await importCommand(store, 'cow-states', path);
      expect(code).toBe(0);
      expect(output).toContain('Lifespan: 3 facts, of which 3 new, 0 changed, 0 already there.');
    }
    const found = await inStore(store, (graph) =>
      graph.read({
        text: `MATCH (l:Lifespan)-[:FROM_SOURCE]->(d:Dataset) WHERE d.id STARTS WITH 'source:cow-states' RETURN d.id, count(l), count(l.end) ORDER BY d.id`,
        parameters: {},
      }),
    );
    expect(found).toEqual(
      ['2011', '2016', '2024'].map((version) => [`source:cow-states-${version}`, 3, 1]),
    );
  });

  test.each([
    [
      'of an unknown version',
      states('2030'),
      'the version is "2030", expected 2011, 2016 or 2024.',
    ],
    [
      'of two versions',
      `${states('2016')}\nCAN,20,Canada,1920,1,10,2024,12,31,2024`,
      'line 5: the version is 2024, and at ',
    ],
  ])('%s is refused', async (_name, text, expected) => {
    const store = stores.none();
    const { code, errors } = await importCommand(store, 'cow-states', write('bad.csv', text));
    expect(code).toBe(1);
    expect(errors).toContain(expected);
  });

  test('is found in a folder by the name of any version, if there is one', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    write('own/statelist2024.csv', states('2024'));
    const { code, output } = await importCommand(stores.fresh(), 'cow-states', own, '--dry-run');
    expect({ code, read: output.includes('Rows read: 3,') }).toEqual({ code: 0, read: true });
    write('own/states2016.csv', states('2016'));
    expect((await importCommand(stores.none(), 'cow-states', own)).errors).toBe(
      `The folder ${own} has states2016.csv and statelist2024.csv: name the file.`,
    );
  });
});

describe('ATOP', () => {
  test('of version 5.1 stands beside 4.01, with the same alliances', async () => {
    const store = stores.fresh();
    await importCommand(store, 'atop', ...files.atop);
    const newer = files.atop.map((path) => ofVersion(path, '5.1'));
    const { code, output } = await importCommand(store, 'atop', ...newer);
    expect(code).toBe(0);
    expect(output).toContain('Alliance: 3 facts, of which 0 new, 0 changed, 3 already there.');
    expect(output).toContain('Membership: 12 facts, of which 12 new, 0 changed');
    expect(output).toContain('Treaty: 3 facts, of which 3 new, 0 changed');
  });

  test('of which one file is of another version is refused', async () => {
    const [members, levels] = files.atop;
    const newer = ofVersion(members, '5.1');
    const { code, errors } = await importCommand(stores.none(), 'atop', newer, levels);
    expect(code).toBe(1);
    expect(errors).toContain(
      `${newer}, line 2: the version is 5.1, and at ${levels}, line 2 it is 4.01: all files must be of one version.`,
    );
  });
});
