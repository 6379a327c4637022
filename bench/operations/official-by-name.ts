/** A lookup by a filter on an indexed property. */
import type { Operation } from './operation.ts';
import { nodes } from './shapes.ts';
import type { Subjects } from './subjects.ts';

export function officialByName({ officialName: name }: Subjects): Operation {
  const variables = { name };
  return {
    name: 'lookup by name',
    purpose: 'a search box that knows the whole name',
    nested: false,
    indexed: true,
    entente: {
      text: `query ($name: String!) {
        officials(where: { name: { eq: $name } }, first: 10) { nodes { id name } }
      }`,
      variables,
    },
    neo4jGraphql: {
      text: `query ($name: String!) {
        officials(where: { name: { eq: $name } }, sort: [{ id: ASC }], limit: 10) { id name }
      }`,
      variables,
      toAnswer: ({ officials }: { officials: readonly object[] }) => ({
        officials: nodes(officials),
      }),
    },
    cypher: {
      text: `MATCH (p:Official) WHERE p.name = $name
WITH p ORDER BY p.id LIMIT 10
RETURN {officials: {nodes: collect(p {.id, .name})}} AS answer`,
      variables,
    },
  };
}
