import { afterAll, beforeAll, expect, test } from 'vitest';
import { alliancesOn } from '../../dashboard/src/views/atlas/model/day-alliances.ts';
import type { AllianceInfo, Spell } from '../../dashboard/src/views/atlas/model/day-alliances.ts';
import { citedOn } from '../../dashboard/src/views/atlas/model/cited.ts';
import type { Covering } from '../../dashboard/src/views/atlas/model/cited.ts';
import { focusOf } from '../../dashboard/src/views/atlas/model/focus.ts';
import { pictureOf } from '../../dashboard/src/views/atlas/model/picture.ts';
import type { Filter, Picture } from '../../dashboard/src/views/atlas/model/picture.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { answerOf } from '../support/ask.ts';
import { embedded } from '../support/engine.ts';

const any: Filter = { obligations: [], kinds: [] };
let graph: Graph;
let alliances: readonly AllianceInfo[];
let spells: readonly Spell[];
let sources: readonly Covering[];

beforeAll(async () => {
  graph = await embedded.open();
  const all = (await answerOf(
    graph,
    `{
      alliances(first: 1000) { nodes { id name abbreviation kind } }
      spells(from: "1816-01-01", to: "2026-11-24") {
        alliance { id } state { id } role certainty presumedSince obligations from until
        affirmedBy { id } supposedBy { id } presumedBy { id } deniedBy { id }
      }
      sources(first: 1000) { nodes { id coverageStart coverageEnd } }
    }`,
  )) as { alliances: { nodes: AllianceInfo[] }; spells: Spell[] } & {
    sources: { nodes: Covering[] };
  };
  sources = all.sources.nodes;
  alliances = all.alliances.nodes;
  spells = all.spells;
});

afterAll(() => graph.close());

function picture(day: string, filter: Filter = any): Picture {
  return pictureOf(day, alliancesOn(day, spells, alliances), filter);
}

const filters: readonly Filter[] = [
  any,
  { obligations: ['DEFENSE'], kinds: [] },
  { obligations: ['CONSULTATION', 'ENTENTE'], kinds: ['ORGANIZATION'] },
];

test.each(['1914-07-28', '1955-05-14', '2001-01-01', '2012-12-31', '2013-01-01', '2026-11-24'])(
  'what the Atlas draws of %s is the network that the API gives',
  async (day) => {
    for (const filter of filters) {
      const answer = (await answerOf(
        graph,
        `query ($day: Date!, $obligations: [Obligation!], $kinds: [AllianceKind!]) {
          network(asOf: $day, obligations: $obligations, kinds: $kinds) {
            edges { a { id } b { id } certainty alliances { id } }
          }
        }`,
        {
          day,
          obligations: filter.obligations.length === 0 ? null : filter.obligations,
          kinds: filter.kinds.length === 0 ? null : filter.kinds,
        },
      )) as { network: { edges: readonly Edge[] } };
      const drawn = picture(day, filter).pairs.map(({ a, b, certainty, alliances: shared }) =>
        [a, b, certainty, ...[...shared].sort()].join(' '),
      );
      const given = answer.network.edges.map(({ a, b, certainty, alliances: shared }) =>
        [a.id, b.id, certainty, ...shared.map(({ id }) => id).sort()].join(' '),
      );
      expect(drawn.sort()).toEqual(given.sort());
    }
  },
);

test.each(['1914-07-28', '1995-01-01', '2001-01-01', '2013-06-01', '2018-06-21', '2026-01-22'])(
  'what is shown of %s cites the sources that have a position on its members that day, and no others',
  async (day) => {
    const by = 'affirmedBy { id } supposedBy { id } presumedBy { id } deniedBy { id }';
    const answer = (await answerOf(
      graph,
      `query ($day: Date!) { alliances(first: 1000) { nodes { members(asOf: $day) { ${by} } } } }`,
      { day },
    )) as { alliances: { nodes: readonly { members: readonly Positions[] }[] } };
    const having = answer.alliances.nodes
      .flatMap(({ members }) => members.flatMap((positions) => Object.values(positions).flat()))
      .map(({ id }) => id);
    expect([...citedOn(picture(day), sources)].sort()).toEqual([...new Set(having)].sort());
  },
);

type Positions = Readonly<Record<string, readonly { readonly id: string }[]>>;

interface Edge {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly certainty: string;
  readonly alliances: readonly { readonly id: string }[];
}

test('of a chosen alliance, a pair is as sure as the less sure of its two members in it', () => {
  const day = picture('2001-01-01');
  const csto = focusOf(day, ['alliance:csto']);
  const between = (a: string, b: string) => day.pairs.find((pair) => pair.a === a && pair.b === b);
  const kyrgyzAndUzbek = between('state:kgz', 'state:uzb');
  const kyrgyzAndRussian = between('state:kgz', 'state:rus');
  expect(csto?.states.get('state:uzb')).toEqual({ role: 'with', certainty: 'DISPUTED' });
  expect(kyrgyzAndUzbek && csto?.certaintyOf(kyrgyzAndUzbek)).toBe('DISPUTED');
  expect(kyrgyzAndRussian && csto?.certaintyOf(kyrgyzAndRussian)).toBe('CERTAIN');
});
