/** Importing the rows from which `data/` was curated: each is the fact that shipped, and none comes twice. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonicalLines } from '../../src/store/canonical.ts';
import type { ImportReport } from '../../src/importers/shared/import-dataset.ts';
import { csv, dataFolder, datasetsFolder, describeWithDatasets } from '../data/datasets.ts';
import type { Cells } from '../data/datasets.ts';
import { all } from '../data/made-up-rows.ts';
import { madeUpFiles, write } from './made-up-files.ts';
import { importInto, inStore, openStores } from './stores.ts';
import type { Stores } from './stores.ts';

const curatedOf = (type: string, file: string) => csv(join(dataFolder, type, `${file}.csv`));

describeWithDatasets('the rows of the bundled data', () => {
  let stores: Stores;
  let folder: string;
  let remove: () => void;
  beforeAll(async () => {
    stores = await openStores();
    ({ folder, remove } = madeUpFiles(0));
  });
  afterAll(() => {
    stores.remove();
    remove();
  });

  /** The rows of a dataset that are about well-known alliances. */
  const cut = (file: string, isCurated: (row: Cells) => boolean) =>
    write(
      folder,
      file.split('/').at(-1) ?? '',
      csv(join(datasetsFolder, file)).filter(isCurated).map(quoted),
    );

  const sources = (): readonly (readonly [
    name: string,
    id: string,
    paths: readonly string[],
  ])[] => {
    const level = csv(join(datasetsFolder, 'atop-v4.01/atop-alliance-level.csv'));
    const isOfCow = (code = '') => all.allianceOf('COW', code) !== undefined;
    const bundledOfCow = new Set(
      curatedOf('lifespans', 'cow-alliances-4.1').map(({ id = '' }) => id.split('/').at(-1)),
    );
    const ofAtop = new Set(
      level
        .filter(
          ({ atopid = '', cow4id }) =>
            all.allianceOf('ATOP', atopid) !== undefined || (atopid !== '3785' && isOfCow(cow4id)),
        )
        .map(({ atopid }) => atopid),
    );
    const isOfIgo = ({ ioname = '' }: Cells) => all.allianceOf('COW_IGO', ioname) !== undefined;
    return [
      [
        'cow-alliances',
        'cow-alliances-4.1',
        [
          cut('cow-alliances-v4.1/alliance_v4.1_by_member.csv', ({ version4id }) =>
            bundledOfCow.has(version4id),
          ),
        ],
      ],
      [
        'atop',
        'atop-4.01',
        [
          cut('atop-v4.01/atop-member-level.csv', ({ atopid }) => ofAtop.has(atopid)),
          cut('atop-v4.01/atop-alliance-level.csv', ({ atopid }) => ofAtop.has(atopid)),
        ],
      ],
      [
        'cow-igo',
        'cow-igo-3',
        [
          cut('cow-igo-v3/igo_membership_spells.csv', isOfIgo),
          cut('cow-igo-v3/igo_organizations.csv', isOfIgo),
        ],
      ],
    ];
  };

  test('are there already, all of them, and stay as they were but for who asserts them', async () => {
    await inStore(stores.fresh(), async (graph) => {
      const lines = async () => {
        const found: string[] = [];
        for await (const line of canonicalLines(graph)) found.push(withoutOrigins(line));
        return found;
      };
      const before = await lines();
      for (const [name, id, paths] of sources()) {
        const report = await importInto(graph, name, paths);
        expect(report.rejections).toEqual([]);
        expect(addedIn(report)).toEqual([]);
        expect(report.changes).toEqual([]);
        expect(report.facts.get('Membership')?.alreadyThere).toBe(
          curatedOf('memberships', id).length,
        );
        expect(report.facts.get('Lifespan')?.alreadyThere).toBe(curatedOf('lifespans', id).length);
      }
      expect(await lines()).toEqual(before);
      const [[marked] = []] = await graph.read({
        text: 'MATCH (m:Membership) WHERE size(m.origins) = 2 RETURN count(m)',
        parameters: {},
      });
      expect(marked).toBe(
        sources().reduce((sum, [, id]) => sum + curatedOf('memberships', id).length, 0),
      );
    });
  });

  test('are all of the Factbook, whose series is bundled whole', async () => {
    await inStore(stores.fresh(), async (graph) => {
      const paths = [
        'editions-participation',
        'editions-executive',
        'snapshots',
        'snapshot-days',
      ].map((name) => join(datasetsFolder, 'factbook-series', `${name}.csv`));
      const report = await importInto(graph, 'factbook', paths);
      expect(report.facts.get('Membership')).toEqual({
        ...{ added: 0, changed: 0, gaining: 0 },
        alreadyThere: curatedOf('memberships', 'factbook').length,
      });
      expect(addedIn(report)).toEqual([]);
      expect(report.changes).toEqual([]);
    });
  });
});

/** The types of which something is new. */
function addedIn({ facts }: ImportReport): readonly string[] {
  return [...facts].flatMap(([type, { added }]) => (added > 0 ? [type] : [])).sort();
}

function withoutOrigins(line: string): string {
  return line.replace(/"origins":\[[^\]]*\],/, '');
}

function quoted(row: Cells): Cells {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, `"${value.replaceAll('"', '""')}"`]),
  );
}
