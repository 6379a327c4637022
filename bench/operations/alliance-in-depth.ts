/** One alliance with its memberships, states, officials and their three newest statements. */
import type { Operation } from './operation.ts';
import { nodes, one } from './shapes.ts';

const variables = { id: 'alliance:nato' };

interface Given {
  readonly alliances: readonly {
    readonly memberships: readonly {
      readonly state: readonly {
        readonly terms: readonly {
          readonly official: readonly { readonly statements: readonly object[] }[];
        }[];
      }[];
    }[];
  }[];
}

export const allianceInDepth: Operation = {
  name: 'alliance in depth',
  purpose: 'what those who govern the members of an alliance say: thousands of nodes',
  nested: true,
  indexed: false,
  entente: {
    text: `query ($id: ID!) {
      alliance(id: $id) {
        id
        name
        memberships(first: 60) {
          nodes {
            id
            role
            start
            state {
              id
              name
              terms(where: { kind: { eq: OFFICE } }, orderBy: [{ start: DESC }], first: 12) {
                nodes {
                  title
                  start
                  person {
                    ... on Official {
                      id
                      name
                      statements(
                        where: { date: { isNull: false } }
                        orderBy: [{ date: DESC }]
                        first: 3
                      ) {
                        nodes { id quote date }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }`,
    variables,
  },
  neo4jGraphql: {
    text: `query ($id: String!) {
      alliances(where: { id: { eq: $id } }) {
        id
        name
        memberships(sort: [{ id: ASC }], limit: 60) {
          id
          role
          start
          state {
            id
            name
            terms(
              where: { kind: { eq: "OFFICE" } }
              sort: [{ startMin: DESC }, { id: ASC }]
              limit: 12
            ) {
              title
              start
              official {
                id
                name
                statements(
                  where: { dateMin: { gt: "" } }
                  sort: [{ dateMin: DESC }, { id: ASC }]
                  limit: 3
                ) {
                  id quote date
                }
              }
            }
          }
        }
      }
    }`,
    variables,
    toAnswer: ({ alliances }: Given) => ({
      alliance: one(
        alliances.map(({ memberships, ...alliance }) => ({
          ...alliance,
          memberships: nodes(
            memberships.map(({ state, ...membership }) => ({
              ...membership,
              state: one(
                state.map(({ terms, ...each }) => ({
                  ...each,
                  terms: nodes(
                    terms.map(({ official, ...term }) => ({
                      ...term,
                      person: one(
                        official.map(({ statements, ...person }) => ({
                          ...person,
                          statements: nodes(statements),
                        })),
                      ),
                    })),
                  ),
                })),
              ),
            })),
          ),
        })),
      ),
    }),
  },
  cypher: {
    text: `MATCH (a:Node:Alliance {id: $id})
CALL (a) {
  MATCH (a)<-[:IN_ALLIANCE]-(m:Membership)
  WITH m ORDER BY m.id LIMIT 60
  MATCH (m)-[:OF_STATE]->(s:State)
  CALL (s) {
    MATCH (s)<-[:AT_ORGANIZATION]-(t:Term) WHERE t.kind = 'OFFICE'
    WITH t ORDER BY t.startMin DESC, t.id LIMIT 12
    MATCH (t)-[:HELD_BY]->(p:Official)
    CALL (p) {
      MATCH (p)<-[:SPOKEN_BY]-(q:Statement) WHERE q.dateMin IS NOT NULL
      WITH q ORDER BY q.dateMin DESC, q.id LIMIT 3
      RETURN collect(q {.id, .quote, .date}) AS statements
    }
    WITH t, p, statements ORDER BY t.startMin DESC, t.id
    RETURN collect({
      title: t.title, start: t.start,
      person: {id: p.id, name: p.name, statements: {nodes: statements}}
    }) AS terms
  }
  WITH m, s, terms ORDER BY m.id
  RETURN collect({
    id: m.id, role: m.role, start: m.start,
    state: {id: s.id, name: s.name, terms: {nodes: terms}}
  }) AS memberships
}
RETURN {alliance: {id: a.id, name: a.name, memberships: {nodes: memberships}}} AS answer`,
    variables,
  },
};
