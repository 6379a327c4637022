/** data/states.names.csv: what states were called when, in itself, and in the answers of the API. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDay } from '../../src/dates/partial-date.ts';
import type { StateFact } from '../../src/generated/facts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readCsv } from '../../src/importers/bundled/read-csv.ts';
import { withParts } from '../../src/importers/bundled/read-parts.ts';
import { readData } from '../../src/importers/bundled/read-data.ts';
import { typeNamed } from '../../src/model/types.ts';
import { answerOf } from '../support/ask.ts';
import { embedded } from '../support/engine.ts';
import { dataFolder } from './datasets.ts';

const states = readData(dataFolder).facts.flatMap(({ fact }) =>
  fact.type === 'State' ? [fact as unknown as StateFact] : [],
);
const named = states.filter(({ names = [] }) => names.length > 0);

describe('data/states.names.csv', () => {
  test('has more than sixty names that are not the usual one', () => {
    const past = named.flatMap(({ name, names = [] }) => names.filter((each) => each.name !== name));
    expect(past.length).toBeGreaterThan(60);
  });

  test('is ordered as data/states.csv is', () => {
    const ids = readFileSync(join(dataFolder, 'states.names.csv'), 'utf8')
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(',')[0]);
    expect(ids).toEqual([...ids].sort());
  });

  test.each(named.map(({ id, ...state }) => [id, state] as const))(
    'gives %s one name at a time, which a search finds',
    (_id, { name, aliases = [], names = [] }) => {
      for (const [index, each] of names.entries()) {
        expect([name, ...aliases]).toContain(each.name);
        for (const day of [each.from, each.until]) if (day != null) expect(isDay(day)).toBe(true);
        if (each.from != null && each.until != null) expect(each.from < each.until).toBe(true);
        const next = names[index + 1];
        if (next === undefined) continue;
        expect(each.until ?? 'open').toMatch(/^\d/);
        expect((next.from ?? '') >= (each.until ?? '')).toBe(true);
      }
    },
  );

  test('may not name a state that data/ lacks', () => {
    const type = typeNamed('StateName');
    if (type === undefined) throw new Error('There is no type StateName.');
    const rows = readCsv(type, 'id,name\nstate:nowhere,Nowhere\n', 'data/states.names.csv');
    expect(() => withParts([], [{ field: 'names', rows }])).toThrow(
      'data/states.names.csv:2: id: data/ has no fact state:nowhere. Correct the id.',
    );
  });
});

describe('The name of a state', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await embedded.open();
  });
  afterAll(() => graph.close());

  test.each([
    ['state:rus', '1980-01-01', 'Soviet Union'],
    ['state:rus', '1991-12-25', 'Soviet Union'],
    ['state:rus', '1991-12-26', 'Russia'],
    ['state:rus', '1914-08-01', 'Russian Empire'],
    ['state:cow-255', '1866-06-15', 'Prussia'],
    ['state:cow-255', '1914-08-01', 'German Empire'],
    ['state:cow-255', '1925-12-01', 'Weimar Republic'],
    ['state:cow-255', '1939-08-23', 'German Reich'],
    ['state:deu', '1955-05-06', 'West Germany'],
    ['state:deu', '1990-10-03', 'Germany'],
    ['state:tur', '1914-08-02', 'Ottoman Empire'],
    ['state:tur', '1952-02-18', 'Turkey'],
    ['state:cow-300', '1815-11-20', 'Austrian Empire'],
    ['state:ita', '1859-01-26', 'Kingdom of Sardinia'],
    ['state:cow-345', '1921-06-07', 'Kingdom of Serbs, Croats and Slovenes'],
    ['state:mkd', '2018-07-11', 'Macedonia'],
    ['state:kgz', '2001-01-01', 'Kyrgyzstan'],
  ])('%s on %s is %s', async (id, day, name) => {
    const question = `{ state(id: "${id}") { name(asOf: "${day}") } }`;
    expect(await answerOf(graph, question)).toEqual({ state: { name } });
  });

  test('is the usual one where no day is given, and that of the nearest day where one is', async () => {
    const question = `{
      usual: state(id: "state:rus") { name }
      inherited: state(id: "state:rus", asOf: "1980-01-01") { name later: name(asOf: "2000-01-01") }
      node(id: "state:rus", asOf: "1980-01-01") { ... on Organization { name } }
      none: state(id: "state:rus", asOf: "1917-06-01") { name }
    }`;
    expect(await answerOf(graph, question)).toEqual({
      usual: { name: 'Russia' },
      inherited: { name: 'Soviet Union', later: 'Russia' },
      node: { name: 'Soviet Union' },
      none: { name: 'Russia' },
    });
  });

  test('of a member of the Warsaw Pact is the Soviet Union, beside those that had one name', async () => {
    const question = `{ alliance(id: "alliance:warsaw-pact") { members(asOf: "1980-01-01") { state { name } } } }`;
    expect(await answerOf(graph, question)).toMatchObject({
      alliance: {
        members: ['Bulgaria', 'Czechoslovakia', 'East Germany', 'Hungary', 'Poland', 'Romania', 'Soviet Union'].map(
          (name) => ({ state: { name } }),
        ),
      },
    });
  });

  test('filters, orders and is searched by the usual one, and by other names as aliases', async () => {
    const question = `{
      states(asOf: "1980-01-01", where: { name: { eq: "Russia" } }) { nodes { name } }
      byName: states(where: { names: { some: { name: { eq: "Persia" } } } }) { nodes { id names { name from until } } }
      nazi: search(text: "nazi germany", types: [State]) { nodes { node { id } } }
      reich: search(text: "Third Reich", types: [State]) { nodes { node { id } } }
    }`;
    const prussia = { nodes: [{ node: { id: 'state:cow-255' } }] };
    expect(await answerOf(graph, question)).toEqual({
      states: { nodes: [{ name: 'Soviet Union' }] },
      byName: {
        nodes: [
          {
            id: 'state:irn',
            names: [
              { name: 'Persia', from: null, until: '1935-03-21' },
              { name: 'Iran', from: '1935-03-21', until: null },
            ],
          },
        ],
      },
      ...{ nazi: prussia, reich: prussia },
    });
  });
});
