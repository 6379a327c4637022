/** Page 1 and page 1,000 of a long list: by cursor, by offset, by the order values. */
import type { Operation } from './operation.ts';
import { nodes } from './shapes.ts';
import type { Subjects } from './subjects.ts';

const ententeText = `query ($first: Int!, $after: String) {
  statements(orderBy: [{ date: DESC }], first: $first, after: $after) { nodes { id quote date } }
}`;

const neo4jGraphqlText = `query ($limit: Int!, $offset: Int) {
  statements(
    where: { dateMin: { gt: "" } }
    sort: [{ dateMin: DESC }, { id: ASC }]
    limit: $limit
    offset: $offset
  ) {
    id quote date
  }
}`;

const toAnswer = ({ statements }: { statements: readonly object[] }) => ({
  statements: nodes(statements),
});

const answer = `WITH s ORDER BY s.dateMin DESC, s.id LIMIT $first
RETURN {statements: {nodes: collect(s {.id, .quote, .date})}} AS answer`;

export const firstPage = 'page 1 of a long list';
export const farPage = 'page 1,000 of a long list';

export function pages({ pageSize, rowsBefore, cursor, last }: Subjects): readonly Operation[] {
  const page = { purpose: 'reading through all statements', nested: false, indexed: true };
  return [
    {
      ...page,
      name: firstPage,
      entente: { text: ententeText, variables: { first: pageSize, after: null } },
      neo4jGraphql: { text: neo4jGraphqlText, variables: { limit: pageSize, offset: 0 }, toAnswer },
      cypher: {
        text: `MATCH (s:Statement) WHERE s.dateMin IS NOT NULL\n${answer}`,
        variables: { first: pageSize },
      },
    },
    {
      ...page,
      name: farPage,
      entente: { text: ententeText, variables: { first: pageSize, after: cursor } },
      neo4jGraphql: {
        text: neo4jGraphqlText,
        variables: { limit: pageSize, offset: rowsBefore },
        toAnswer,
      },
      cypher: {
        text: `MATCH (s:Statement)
WHERE s.dateMin <= $dateMin AND (s.dateMin < $dateMin OR s.id > $id)
${answer}`,
        variables: { first: pageSize, ...last },
      },
    },
  ];
}
