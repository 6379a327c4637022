/** A filter through two relationships. */
import type { Operation } from './operation.ts';
import { nodes } from './shapes.ts';

const variables = { id: 'alliance:csto' };

export const officialsOfAnOrganization: Operation = {
  name: 'filter through two relationships',
  purpose: 'who has held an office at an alliance',
  nested: false,
  indexed: false,
  entente: {
    text: `query ($id: ID!) {
      officials(
        where: { terms: { some: { organization: { id: { eq: $id } } } } }
        orderBy: [{ name: ASC }]
        first: 25
      ) {
        nodes { id name }
      }
    }`,
    variables,
  },
  neo4jGraphql: {
    text: `query ($id: String!) {
      officials(
        where: { terms: { some: { alliance: { some: { id: { eq: $id } } } } } }
        sort: [{ name: ASC }, { id: ASC }]
        limit: 25
      ) {
        id name
      }
    }`,
    variables,
    toAnswer: ({ officials }: { officials: readonly object[] }) => ({
      officials: nodes(officials),
    }),
  },
  cypher: {
    text: `MATCH (:Node {id: $id})<-[:AT_ORGANIZATION]-(:Term)-[:HELD_BY]->(p:Official)
WITH DISTINCT p
WITH p ORDER BY p.name, p.id LIMIT 25
RETURN {officials: {nodes: collect(p {.id, .name})}} AS answer`,
    variables,
  },
};
