/** A single lookup by id. */
import type { Operation } from './operation.ts';
import { one } from './shapes.ts';

const variables = { id: 'alliance:csto' };

export const allianceById: Operation = {
  name: 'lookup by id',
  purpose: 'a page about one alliance',
  nested: false,
  indexed: true,
  entente: {
    text: `query ($id: ID!) { alliance(id: $id) { id name abbreviation kind } }`,
    variables,
  },
  neo4jGraphql: {
    text: `query ($id: String!) { alliances(where: { id: { eq: $id } }) { id name abbreviation kind } }`,
    variables,
    toAnswer: ({ alliances }: { alliances: readonly object[] }) => ({ alliance: one(alliances) }),
  },
  cypher: {
    text: `OPTIONAL MATCH (a:Node:Alliance {id: $id})
RETURN {alliance: a {.id, .name, .abbreviation, .kind}} AS answer`,
    variables,
  },
};
