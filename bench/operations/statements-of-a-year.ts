/** A filtered and ordered list. */
import type { Operation } from './operation.ts';
import { nodes } from './shapes.ts';

export const statementsOfAYear: Operation = {
  name: 'filtered, ordered list',
  purpose: 'direct quotations from a year on, oldest first',
  nested: false,
  indexed: true,
  entente: {
    text: `query ($from: PartialDate!) {
      statements(
        where: { date: { gte: $from }, mode: { eq: DIRECT } }
        orderBy: [{ date: ASC }]
        first: 25
      ) {
        nodes { id quote date }
      }
    }`,
    variables: { from: '2014' },
  },
  neo4jGraphql: {
    text: `query ($from: String!) {
      statements(
        where: { dateMin: { gte: $from }, mode: { eq: "DIRECT" } }
        sort: [{ dateMin: ASC }, { id: ASC }]
        limit: 25
      ) {
        id quote date
      }
    }`,
    variables: { from: '2014-01-01' },
    toAnswer: ({ statements }: { statements: readonly object[] }) => ({
      statements: nodes(statements),
    }),
  },
  cypher: {
    text: `MATCH (s:Statement) WHERE s.dateMin >= $from AND s.mode = 'DIRECT'
WITH s ORDER BY s.dateMin, s.id LIMIT 25
RETURN {statements: {nodes: collect(s {.id, .quote, .date})}} AS answer`,
    variables: { from: '2014-01-01' },
  },
};
