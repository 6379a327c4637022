/** What a resolver has read of a node anyway is not read again, and is what the graph would have given. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { answerOf } from '../support/ask.ts';
import { embedded } from '../support/engine.ts';

let graph: Graph;
let statements = 0;
beforeAll(async () => {
  const opened = await embedded.open();
  graph = {
    ...opened,
    read: (statement) => {
      statements += 1;
      return opened.read(statement);
    },
  };
});
afterAll(() => graph.close());
beforeEach(() => (statements = 0));

/** Each question with what a resolver knows, and with a field more, which it does not: `MORE`. */
const questions = [
  `{ alliance(id: "alliance:csto") { members(asOf: "2018-06-21") {
       who: state { id label: name __typename MORE }
       affirmedBy { __typename id title MORE ... on Dataset { title } }
       memberships { id MORE }
     } } }`,
  `{ state(id: "state:kgz") { alliances(asOf: "2005-01-01") { alliance { ...Named MORE } } } }
   fragment Named on Alliance { id name kind }`,
  `{ state(id: "state:kgz") { allies(asOf: "2005-01-01") { state { name MORE } alliances { name kind MORE } } } }`,
  `{ network(asOf: "2005-01-01") { nodes { state { name MORE } } edges { a { id MORE } b { id MORE } alliances { id MORE } } } }`,
  `{ spells(alliance: "alliance:csto") { state { name MORE } alliance { kind MORE } from } }`,
  `{ disputes(alliance: "alliance:csto") { nodes { state { name MORE } alliance { name MORE } affirmedBy { title MORE } days } } }`,
];

test.each(questions)('%s', async (question) => {
  const known = await answerOf(graph, question.replaceAll('MORE', ''));
  const few = statements;
  statements = 0;
  const more = await answerOf(graph, question.replaceAll('MORE', 'again: id nodeId: id'));
  expect(statements).toBe(few);
  expect(without(more, ['again', 'nodeId'])).toEqual(known);

  statements = 0;
  // The name that a state had on a day is read as it is: another field comes with it.
  const readsNames = /asOf: .*(?:who: state|state \{ name)/s.test(question);
  const extra = { State: 'aliases', Alliance: 'aliases' };
  const read = await answerOf(
    graph,
    question.replaceAll('MORE', `... on Node { ${onType(extra)} }`),
  );
  expect(statements).toBe(readsNames ? few : few + 1);
  expect(without(read, ['aliases'])).toEqual(known);
});

function onType(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([type, field]) => `... on ${type} { ${field} }`)
    .join(' ');
}

function without(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((each) => without(each, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !keys.includes(key))
      .map(([key, inner]) => [key, without(inner, keys)]),
  );
}
