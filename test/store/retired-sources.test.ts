/** What was imported of a source that another has replaced is withdrawn when a store is brought over. */
import { expect, test } from 'vitest';
import type { LooseFact } from '../../src/model/fact.ts';
import { withoutRetired } from '../../src/store/retired-sources.ts';

const fact = (source: string): LooseFact => ({
  type: 'Membership',
  id: 'membership:factbook-2026/CSTO/kgz',
  source,
});

const after = (source: string, ...origins: readonly string[]) => {
  const record = new Map(origins.map((origin) => [origin, fact(source)]));
  const [moved] = withoutRetired([{ id: 'membership:1', before: record, after: record }]);
  return [...(moved?.after?.keys() ?? [])];
};

test('Of the Factbook of 2026 the import’s word goes, and that of the bundled data and of people stays', () => {
  expect(after('source:factbook-2026', 'import:factbook')).toEqual([]);
  expect(after('source:factbook-2026', 'import:earlier', 'data', 'people')).toEqual([
    'data',
    'people',
  ]);
});

test('Of any other source all stays', () => {
  expect(after('source:atop-4.01', 'import:atop', 'data')).toEqual(['import:atop', 'data']);
  expect(after('source:factbook', 'import:factbook')).toEqual(['import:factbook']);
});
