/** An interface query: assertions of a source, with inline fragments. */
import type { Operation } from './operation.ts';
import { nodes, one } from './shapes.ts';

const variables = { id: 'source:cow-alliances-4.1' };

interface Given {
  readonly datasets: readonly {
    readonly assertions: readonly {
      readonly state?: readonly object[];
      readonly alliance?: readonly object[];
    }[];
  }[];
}

export const assertionsOfASource: Operation = {
  name: 'interface query',
  purpose: 'what rests on a source, whatever its type',
  nested: true,
  indexed: false,
  entente: {
    text: `query ($id: ID!) {
      source(id: $id) {
        id
        title
        assertions(orderBy: [{ id: DESC }], first: 100) {
          nodes {
            __typename
            id
            start
            end
            ... on Membership { role state { id name } alliance { id name } }
            ... on Term { title }
          }
        }
      }
    }`,
    variables,
  },
  neo4jGraphql: {
    text: `query ($id: String!) {
      datasets(where: { id: { eq: $id } }) {
        id
        title
        assertions(sort: [{ id: DESC }], limit: 100) {
          __typename
          id
          start
          end
          ... on Membership { role state { id name } alliance { id name } }
          ... on Term { title }
        }
      }
    }`,
    variables,
    toAnswer: ({ datasets }: Given) => ({
      source: one(
        datasets.map(({ assertions, ...dataset }) => ({
          ...dataset,
          assertions: nodes(
            assertions.map(({ state, alliance, ...each }) => ({
              ...each,
              ...(state && { state: one(state) }),
              ...(alliance && { alliance: one(alliance) }),
            })),
          ),
        })),
      ),
    }),
  },
  cypher: {
    text: `MATCH (d:Node:Source {id: $id})
CALL (d) {
  MATCH (d)<-[:FROM_SOURCE]-(x:Assertion)
  WITH x ORDER BY x.id DESC LIMIT 100
  OPTIONAL MATCH (x)-[:OF_STATE]->(s:State)
  OPTIONAL MATCH (x)-[:IN_ALLIANCE]->(a:Alliance)
  WITH x, CASE
    WHEN x:Membership THEN x {
      __typename: 'Membership', .id, .start, .end, .role,
      state: s {.id, .name}, alliance: a {.id, .name}
    }
    WHEN x:Term THEN x {__typename: 'Term', .id, .start, .end, .title}
    ELSE x {__typename: 'Lifespan', .id, .start, .end}
  END AS assertion ORDER BY x.id DESC
  RETURN collect(assertion) AS assertions
}
RETURN {source: {id: d.id, title: d.title, assertions: {nodes: assertions}}} AS answer`,
    variables,
  },
};
