/** `totalCount` of a filtered list. */
import type { Operation } from './operation.ts';

export const statementCount: Operation = {
  name: 'totalCount of a filtered list',
  purpose: 'the figure above a list: direct quotations of some years',
  nested: false,
  indexed: false,
  entente: {
    text: `query ($from: PartialDate!, $until: PartialDate!) {
      statements(where: { date: { gte: $from, lt: $until }, mode: { eq: DIRECT } }) { totalCount }
    }`,
    variables: { from: '2020', until: '2022' },
  },
  neo4jGraphql: {
    text: `query ($from: String!, $until: String!) {
      statementsConnection(
        where: { dateMin: { gte: $from, lt: $until }, mode: { eq: "DIRECT" } }
      ) {
        aggregate { count { nodes } }
      }
    }`,
    variables: { from: '2020-01-01', until: '2022-01-01' },
    toAnswer: ({ statementsConnection: { aggregate } }: Given) => ({
      statements: { totalCount: aggregate.count.nodes },
    }),
  },
  cypher: {
    text: `MATCH (s:Statement)
WHERE s.dateMin >= $from AND s.dateMin < $until AND s.mode = 'DIRECT'
RETURN {statements: {totalCount: count(s)}} AS answer`,
    variables: { from: '2020-01-01', until: '2022-01-01' },
  },
};

interface Given {
  readonly statementsConnection: {
    readonly aggregate: { readonly count: { readonly nodes: number } };
  };
}
