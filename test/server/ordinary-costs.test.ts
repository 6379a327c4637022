/** What people ordinarily ask stays well under the limit of the cost, however full the graph. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getOperationAST, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readExamples } from '../../src/server/examples.ts';
import { measureOperation } from '../../src/server/measure.ts';
import { settingTable } from '../../src/settings.ts';
import { schema } from '../support/ask.ts';

const folderOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** So that a question can grow, and two of them be put into one. */
const most = settingTable.maxCost.default / 2;

/** The largest page that the dashboard asks for, where it grows with what is shown. */
const variables = { first: 1000 };

function costOf(text: string): number {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The text has no operation.');
  return measureOperation(schema, document, operation, variables).cost;
}

describe('of the examples and of docs/questions', () => {
  test.each([...readExamples(), ...readExamples(folderOf('docs/questions'))])(
    '$title',
    ({ query }) => expect(costOf(query)).toBeLessThan(most),
  );
});

describe('of the dashboard', () => {
  const folder = folderOf('dashboard/src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');
  const isFragment = (name: string) => name.startsWith('fragments');
  const fragments = files.filter(isFragment).map(textOf).join('\n');

  test.each(files.filter((name) => !isFragment(name)))('%s', (name) =>
    expect(costOf(textOf(name) + fragments)).toBeLessThan(most),
  );
});

describe('of research over all of it', () => {
  test.each([
    [
      'every alliance with its members, and who says so',
      '{ alliances(first: 1000, asOf: "2001-01-01") { nodes { name members { state { name } certainty affirmedBy { id } deniedBy { id } memberships { id } } } } }',
    ],
    [
      'every state with its allies, and through which alliances',
      '{ states(first: 1000, asOf: "2001-01-01") { nodes { name allies { state { name } alliances { name } } } } }',
    ],
    [
      'every spell with its sources and memberships',
      '{ spells { alliance { name } state { name } affirmedBy { id } deniedBy { id } memberships { source { id } evidence { locator } } } }',
    ],
    ['every year', '{ timeline(from: 1815, to: 2016) { year alliances } }'],
  ])('%s', (_what, text) => {
    expect(costOf(text)).toBeLessThan(settingTable.maxCost.default);
  });
});
