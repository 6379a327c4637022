import { format } from 'prettier';
import { expect, test } from 'vitest';
import { readSettings, settingsMarkdown, settingTable } from '../../src/settings.ts';

test('without variables, every setting has its default', () => {
  expect(readSettings({})).toEqual({
    port: 4000,
    host: '127.0.0.1',
    origins: null,
    store: '.entente',
    neo4jUri: null,
    neo4jUsername: 'neo4j',
    neo4jPassword: null,
    neo4jDatabase: 'neo4j',
    timeoutMs: 10_000,
    maxCost: 500_000,
    maxDepth: 15,
    maxRootFields: 50,
    maxTokens: 10_000,
    maxNesting: 100,
    maxBodyBytes: 262_144,
    readyMs: 2000,
    drainMs: 10_000,
  });
});

test('variables set settings; one that is empty counts as not set', () => {
  const settings = readSettings({
    PORT: '0',
    HOST: '',
    NEO4J_URI: 'neo4j+s://db.example:7687',
    NEO4J_PASSWORD: ' a "b" ',
    PATH: 'of no interest',
  });
  expect(settings).toMatchObject({
    port: 0,
    host: '127.0.0.1',
    neo4jUri: 'neo4j+s://db.example:7687',
    neo4jPassword: ' a "b" ',
  });
});

test.each([
  ['PORT', '4o00', 'a whole number from 0 to 65535'],
  ['PORT', '65536', 'a whole number from 0 to 65535'],
  ['PORT', '-1', 'a whole number from 0 to 65535'],
  ['PORT', '1e3', 'a whole number from 0 to 65535'],
  ['ENTENTE_MAX_COST', '1.5', 'a whole number from 1 to 9007199254740991'],
  ['ENTENTE_DRAIN_MS', '9'.repeat(400), 'a whole number from 0 to 2147483647'],
  ['NEO4J_URI', 'http://db.example', 'an address that begins with one of neo4j://'],
  ['ENTENTE_ORIGINS', 'a.example', 'origins such as `https://example.org`, or `*`'],
  ['ENTENTE_ORIGINS', 'https://a.example/', 'origins such as `https://example.org`, or `*`'],
])('%s=%s is refused, and the error says what is expected', (name, found, expected) => {
  expect(() => readSettings({ [name]: found })).toThrow(
    `${name} is "${found}"; expected ${expected}`,
  );
});

test('every setting has a name of its own, and a help of one sentence that gives the unit', () => {
  const settings = Object.values(settingTable);
  expect(new Set(settings.map(({ name }) => name)).size).toBe(settings.length);
  for (const { name, help } of settings) {
    expect(help, name).toMatch(/^[A-Z][^\n]*[^.]\.$/);
    if (name.endsWith('_MS')) expect(help).toContain('in milliseconds');
    if (name.endsWith('_BYTES')) expect(help).toContain('in bytes');
  }
});

test('the table in Markdown has a row for every setting, and is as prettier would have it', async () => {
  const table = settingsMarkdown();
  expect(table.split('\n')).toHaveLength(Object.keys(settingTable).length + 2);
  expect(table).toMatch(/^\| `PORT` +\| `4000` +\| Port on which the server listens/m);
  expect(table).toMatch(/^\| `NEO4J_URI` +\| none +\|/m);
  expect(await format(table, { parser: 'markdown' })).toBe(`${table}\n`);
});
