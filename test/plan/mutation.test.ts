/** A mutation is answered by its resolver, one after the other; what is selected beneath is read after it has written. */
import { buildASTSchema, graphql } from 'graphql';
import { expect, test } from 'vitest';
import { expand } from '../../src/codegen/write/expand.ts';
import { typePlansOf } from '../../src/codegen/write/type-plans.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { FieldContext } from '../../src/plan/field-resolver.ts';
import { answeredByPlan } from '../../src/server/executable-schema.ts';
import { apiWith, more } from '../codegen/models.ts';

const launching = {
  ...more(`extend type Mutation { launch(name: String!, rank: Rank): Launched! }
type Launched { number: Int! fleet: Fleet }
enum Rank { FIRST SECOND }`),
  'src/resolvers/Mutation.launch.ts': '',
};

test('mutations write in their order, and their answers are read from the graph', async () => {
  const model = apiWith(launching);
  const graph = openEmbedded();
  let number = 0;
  const launch = async (
    parents: readonly string[],
    { name }: { readonly name: string },
    context: FieldContext,
  ) => {
    number += 1;
    const id = `fleet:${number}`;
    await context.graph.write([
      { text: 'CREATE (:Node:Fleet {id: $id, name: $name})', parameters: { id, name } },
    ]);
    return parents.map(() => ({ number, fleet: id }));
  };
  const { data, errors } = await graphql({
    schema: answeredByPlan(buildASTSchema(expand(model))),
    source: `mutation {
      first: launch(name: "Northern", rank: FIRST) { __typename number fleet { __typename id called: name } }
      second: launch(name: "Baltic") { fleet { name } again: fleet { id } }
    }`,
    contextValue: { graph, types: typePlansOf(model), resolvers: { 'Mutation.launch': launch } },
  });
  await graph.close();
  expect(errors).toBeUndefined();
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    first: {
      __typename: 'Launched',
      number: 1,
      fleet: { __typename: 'Fleet', id: 'fleet:1', called: 'Northern' },
    },
    second: { fleet: { name: 'Baltic' }, again: { id: 'fleet:2' } },
  });
});

test('an API in which nothing can be changed has no mutations', () => {
  expect(buildASTSchema(expand(apiWith({}))).getMutationType()).toBeUndefined();
});
