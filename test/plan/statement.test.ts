/** A statement of cypher/ within a plan: each of its branches sees the parent, and it may name the inherited day. */
import { graphql } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typePlans } from '../../src/generated/plans.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { TypePlan } from '../../src/model/field-plan.ts';
import { schema } from '../support/ask.ts';

let graph: Graph;
beforeAll(async () => {
  graph = openEmbedded();
  await graph.write([
    {
      text: `UNWIND ['a', 'b'] AS key
CREATE (:Node:Source:Dataset {id: 'source:' + key, title: key})<-[:FROM_SOURCE]-(:Term {id: 'term:' + key})`,
      parameters: {},
    },
  ]);
});
afterAll(() => graph.close());

test('both branches of a UNION see the parent', async () => {
  const counts = [
    "MATCH (this)<-[:FROM_SOURCE]-(term:Term) RETURN 'Term' AS type, size(term.id) AS count",
    "MATCH (this) RETURN 'Dataset' AS type, size(this.id) AS count",
  ];
  const answer = await answered(
    [counts.join('\nUNION\n')],
    '{ datasets { nodes { assertionCounts { type count } } } }',
  );
  expect(answer).toEqual({
    datasets: {
      nodes: [
        {
          assertionCounts: [
            { type: 'Term', count: 6 },
            { type: 'Dataset', count: 8 },
          ],
        },
        {
          assertionCounts: [
            { type: 'Term', count: 6 },
            { type: 'Dataset', count: 8 },
          ],
        },
      ],
    },
  });
});

test('the day is that of the nearest field that names one', async () => {
  const cuts = ["MATCH (this) RETURN 'Term' AS type, size(coalesce(", 'asOf', ", '')) AS count"];
  const question = `{
    named: dataset(id: "source:a", asOf: "2001-01-01") { assertionCounts { count } }
    none: dataset(id: "source:a") { assertionCounts { count } }
  }`;
  expect(await answered(cuts, question)).toEqual({
    named: { assertionCounts: [{ count: 10 }] },
    none: { assertionCounts: [{ count: 0 }] },
  });
});

/** Answers with these cuts in the place of the statement of `Source.assertionCounts`. */
async function answered(cuts: readonly string[], source: string): Promise<unknown> {
  const { Dataset } = typePlans as { readonly Dataset: TypePlan };
  const { assertionCounts } = Dataset.fields;
  if (assertionCounts?.kind !== 'statement') throw new Error('It is no statement any more.');
  const fields = { ...Dataset.fields, assertionCounts: { ...assertionCounts, cuts } };
  const { data, errors } = await graphql({
    schema,
    source,
    contextValue: {
      graph,
      types: { ...typePlans, Dataset: { ...Dataset, fields } },
      resolvers: {},
    },
  });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}
