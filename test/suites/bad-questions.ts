/** Questions about members that cannot be answered, or only with nothing: each has a clear answer. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import type { Engine } from '../support/engine.ts';
import { served } from '../support/served.ts';
import type { Served } from '../support/served.ts';
import { onlyError } from './hostile/answers.ts';
import { wrongIds } from './wrong-ids.ts';

const day = 'asOf: "2001-01-01"';
const path = (args: string) =>
  `{ alliancePath(from: "state:kgz", to: "state:deu", ${day}, ${args}) { state { id } } }`;
const csto = (field: string) => `{ alliance(id: "alliance:csto") { ${field} } }`;
const kyrgyzstan = (field: string) => `{ state(id: "state:kgz") { ${field} } }`;

/** Every field that asks for sources; the place is where they are named. */
const ofSources: readonly (readonly [coordinate: string, question: string])[] = [
  ['Alliance.members', csto(`members(${day}, PLACE) { state { id } }`)],
  ['State.alliances', kyrgyzstan(`alliances(${day}, PLACE) { certainty }`)],
  ['State.allies', kyrgyzstan(`allies(${day}, PLACE) { certainty }`)],
  ['Query.network', `{ network(${day}, PLACE) { nodes { degree } } }`],
  ['Query.alliancePath', path('PLACE')],
  ['Query.timeline', '{ timeline(from: 1990, to: 1991, PLACE) { year } }'],
  ['Query.spells', '{ spells(from: "1990-01-01", to: "1991-01-01", PLACE) { from } }'],
  ['Query.disputes', '{ disputes(PLACE) { totalCount } }'],
];

/** A cursor of a field that has cursors too. */
const foreign = Buffer.from(
  JSON.stringify(['Query.alliances', 'id ASC', 'alliance:csto']),
).toString('base64url');
/** One of this field, of which someone has cut off the end. */
const broken = Buffer.from(JSON.stringify(['Query.disputes', 'days DESC', 12])).toString(
  'base64url',
);

/** What is refused, and what is said of it. */
const refused: readonly (readonly [what: string, question: string, said: RegExp])[] = [
  ...(
    [
      ['Alliance.members', csto('members { state { id } }')],
      ['State.alliances', kyrgyzstan('alliances { certainty }')],
      ['State.allies', kyrgyzstan('allies { certainty }')],
      ['Alliance.members', csto('members(asOf: null) { state { id } }')],
      [
        'State.allies',
        csto(`memberships(${day}) { nodes { id } } members { state { allies { certainty } } }`),
      ],
    ] as const
  ).map(
    ([coordinate, question]) =>
      [
        `${coordinate} without a day`,
        question,
        // Of two that lack one, the first says so.
        /^(Alliance|State)\.\w+ is asked for a day\. Give `asOf: "1992-05-15"` here or on a field above\.$/,
      ] as const,
  ),
  [
    'years that run backward',
    '{ timeline(from: 1993, to: 1990) { year } }',
    /^Query\.timeline: `from` and `to` must be years .*; found 1993 and 1990\.$/,
  ],
  [
    'spells that end before they begin',
    '{ spells(from: "2001-01-02", to: "2001-01-01") { from } }',
    /^Query\.spells: `from` must not be after `to`; found 2001-01-02 and 2001-01-01\.$/,
  ],
  ['a year before the first', '{ timeline(from: 0, to: 10) { year } }', /found 0 and 10/],
  ['a year after the last', '{ timeline(from: 9999, to: 10000) { year } }', /found 9999 and 10000/],
  ['too many years', '{ timeline(from: 900, to: 1901) { year } }', /at most 1000 years/],
  [
    'disputes of no day',
    '{ disputes(minDays: 0) { totalCount } }',
    /^Query\.disputes: `minDays` must be at least 1, found 0\.$/,
  ],
  ['disputes of fewer', '{ disputes(minDays: -2) { totalCount } }', /at least 1, found -2/],
  [
    'a page of too many disputes',
    '{ disputes(first: 1001) { totalCount } }',
    /^Query\.disputes: `first` must be from 0 to 1000, found 1001\./,
  ],
  [
    'changes since a revision of another graph',
    '{ changes(since: 99) { totalCount } }',
    /^Query\.changes: `since` is 99, and the last revision of this graph is 1\./,
  ],
  [
    'changes until one of another graph',
    '{ changes(since: 0, until: 2) { totalCount } }',
    /^Query\.changes: `until` is 2, and the last revision of this graph is 1\./,
  ],
  [
    'changes that end before they begin',
    '{ changes(since: 1, until: 0) { totalCount } }',
    /^Query\.changes: `until` must be at least `since`, found 0 after 1\.$/,
  ],
  ['a page of fewer than none', '{ disputes(first: -1) { totalCount } }', /found -1/],
  [
    'a cursor of another field',
    `{ disputes(after: "${foreign}") { totalCount } }`,
    /^Query\.disputes: the cursor in `after` belongs to Query\.alliances ordered by id ASC;/,
  ],
  ['a cursor of another ordering', `{ disputes(after: "${broken}") { totalCount } }`, /days DESC;/],
  [
    'what is not a cursor',
    '{ disputes(after: "page 2") { totalCount } }',
    /^Query\.disputes: `after` is not a cursor\. Take one from `pageInfo` or `edges` of this field\.$/,
  ],
  [
    'a way through no alliance',
    path('maxAlliances: 0'),
    /^Query\.alliancePath: `maxAlliances` must be from 1 to 20, found 0\.$/,
  ],
  ['a way through a hundred', path('maxAlliances: 100'), /from 1 to 20, found 100\.$/],
  [
    'a code of several states',
    '{ state(code: "255", asOf: "2001-01-01") { id } }',
    /^Query\.state: the code "255" means several: GW 255 is state:cow-255, COW 255 is state:deu\. Add `scheme`, or ask by `id`\.$/,
  ],
  [
    'neither an id nor a code',
    '{ alliance { id } }',
    /^Query\.alliance: expected either `id`, or `code` with or without `scheme`\.$/,
  ],
  [
    'an id and a code',
    '{ alliance(id: "alliance:csto", code: "CSTO") { id } }',
    /expected either `id`, or `code`/,
  ],
  ['a scheme without a code', '{ alliance(scheme: COW) { id } }', /expected either `id`/],
  [
    'a day that no calendar has',
    '{ network(asOf: "2001-02-30") { nodes { degree } } }',
    /2001-02-30/,
  ],
  ['a year for a day', csto('members(asOf: "2001") { certainty }'), /2001/],
];

/** What is answered, if with little. */
const answered: readonly (readonly [what: string, question: string, data: unknown])[] = [
  [
    'days before 1800: nobody was a member yet',
    `{
      alliance(id: "alliance:csto", asOf: "1799-12-31") { members { certainty } }
      state(id: "state:gbr", asOf: "0001-01-01") { allies { certainty } alliances { certainty } }
      network(asOf: "1700-01-01") { nodes { degree } edges { weight } }
      timeline(from: 1, to: 1) { alliances memberships states formed }
    }`,
    {
      alliance: { members: [] },
      state: { allies: [], alliances: [] },
      network: { nodes: [], edges: [] },
      timeline: [{ alliances: 0, memberships: 0, states: 0, formed: 0 }],
    },
  ],
  [
    'days after 2100: who was one last is presumed to be one',
    `{
      alliance(id: "alliance:guam", asOf: "9999-12-31") {
        members { certainty state { id allies(obligations: [OFFENSE]) { certainty } } }
      }
      alliancePath(from: "state:arm", to: "state:kgz", asOf: "2101-01-01") { certainty }
      timeline(from: 9999, to: 9999, sources: ["source:cow-states-2016"]) { alliances }
    }`,
    {
      alliance: {
        members: ['state:aze', 'state:geo', 'state:mda', 'state:ukr'].map((id) => ({
          ...{ certainty: 'PRESUMED', state: { id, allies: [] } },
        })),
      },
      alliancePath: [{ certainty: null }, { certainty: 'PRESUMED' }],
      timeline: [{ alliances: 0 }],
    },
  ],
  [
    'a state and an alliance that never existed, asked for as such',
    `{
      state(id: "state:atlantis", ${day}) { allies { certainty } alliances { certainty } }
      alliance(id: "alliance:entente-of-atlantis", ${day}) { members { certainty } }
      notThatType: state(id: "alliance:csto", ${day}) { allies { certainty } }
    }`,
    {
      state: null,
      alliance: null,
      notThatType: null,
    },
  ],
  [
    'states and alliances of which there is nothing to say',
    `{
      noWay: alliancePath(from: "state:kgz", to: "state:usa", asOf: "1799-01-01") { certainty }
      noneInIt: disputes(alliance: "alliance:csto", state: "state:usa") {
        totalCount nodes { days } pageInfo { hasNextPage }
      }
      notYet: spells(state: "state:kgz", to: "1799-01-01") { from }
    }`,
    {
      noWay: null,
      noneInIt: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } },
      notYet: [],
    },
  ],
  [
    'sources that say nothing of it, and none',
    `{
      alliance(id: "alliance:csto", ${day}) {
        silent: members(sources: ["source:cow-states-2016"]) { certainty }
        none: members(sources: []) { certainty }
      }
      disputes(sources: []) { totalCount }
    }`,
    { alliance: { silent: [], none: [] }, disputes: { totalCount: 0 } },
  ],
  [
    'a source that is named twice is used once',
    `{
      alliance(id: "alliance:guam", asOf: "2026-01-22") {
        members(sources: ["source:factbook", "source:factbook"]) { affirmedBy { id } }
      }
    }`,
    {
      alliance: {
        members: Array.from({ length: 4 }, () => ({
          affirmedBy: [{ id: 'source:factbook' }],
        })),
      },
    },
  ],
  [
    'null for what can be left out',
    `{
      alliance(id: "alliance:guam", asOf: "2026-01-22") {
        members(asOf: null, sources: null) { certainty }
      }
      network(asOf: "1914-07-28", sources: null, obligations: null, kinds: null) { edges { weight } }
      disputes(alliance: null, state: null, sources: null, minDays: null, first: 0, after: null) {
        nodes { days }
      }
      alliancePath(from: "state:kgz", to: "state:rus", ${day}, sources: null, obligations: null, maxAlliances: null) {
        certainty
      }
    }`,
    {
      alliance: { members: Array.from({ length: 4 }, () => ({ certainty: 'CERTAIN' })) },
      disputes: { nodes: [] },
      alliancePath: [{ certainty: null }, { certainty: 'CERTAIN' }],
    },
  ],
];

export function badQuestionsOn(engine: Engine): void {
  describe.skipIf(engine.skipped !== undefined)(`bad questions on ${engine.name}`, () => {
    let graph: Graph;
    let server: Served;
    beforeAll(async () => {
      graph = await engine.open();
      server = await served(graph);
    });
    afterAll(async () => {
      await server.stop();
      await graph.close();
    });

    test.each(refused)('%s', async (_what, question, said) => {
      const error = onlyError(await server.ask(question));
      expect(error.message).toMatch(said);
      expect(error.extensions.code).toBe('BAD_USER_INPUT');
    });

    test.each(ofSources)('%s of sources that there are none of', async (coordinate, question) => {
      const refusedFor = async (...unknown: readonly string[]) => {
        const sources = JSON.stringify(['source:atop-4.01', ...unknown]);
        const error = onlyError(await server.ask(question.replace('PLACE', `sources: ${sources}`)));
        expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', unknown });
        return error.message;
      };
      expect(await refusedFor('source:atop-4.1', 'x')).toBe(
        `${coordinate}: no source has the id source:atop-4.1, x. Did you mean "source:atop-4.01", "source:atop-5.1", or "source:archigos-4.1"?`,
      );
      expect(await refusedFor('x')).toMatch(
        new RegExp(
          `^${coordinate}: no source has the id x\\. The datasets are (source:[\\w.-]+(, |;))+ ` +
            'the query `articles` lists the articles\\.$',
        ),
      );
    });

    wrongIds(() => server);

    test.each(answered)('%s', async (_what, question, data) => {
      expect(await server.ask(question)).toMatchObject({ status: 200, body: { data } });
    });

    test('nothing went wrong inside the server', () => {
      expect(server.logged).toEqual([]);
    });
  });
}
