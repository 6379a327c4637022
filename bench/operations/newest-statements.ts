/** The newest 50 statements with speaker, organization and article. */
import type { Operation } from './operation.ts';
import { nodes, one } from './shapes.ts';

interface Given {
  readonly statements: readonly {
    readonly speaker: readonly { readonly terms: readonly { organization: readonly object[] }[] }[];
    readonly article: readonly { readonly outlet: readonly object[] }[];
  }[];
}

export const newestStatements: Operation = {
  name: 'newest 50 statements',
  purpose: 'the front page of a dashboard',
  nested: true,
  indexed: true,
  entente: {
    text: `{
      statements(orderBy: [{ date: DESC }], first: 50) {
        nodes {
          id
          quote
          date
          speaker {
            id
            name
            terms(orderBy: [{ start: DESC }], first: 1) { nodes { title organization { id name } } }
          }
          source { ... on Article { id title published outlet { id name } } }
        }
      }
    }`,
    variables: {},
  },
  neo4jGraphql: {
    // Null sorts first there; what has no date is not among the newest.
    text: `{
      statements(
        where: { dateMin: { gt: "" } }
        sort: [{ dateMin: DESC }, { id: ASC }]
        limit: 50
      ) {
        id
        quote
        date
        speaker {
          id
          name
          terms(sort: [{ startMin: DESC }, { id: ASC }], limit: 1) { title organization { id name } }
        }
        article { id title published outlet { id name } }
      }
    }`,
    variables: {},
    toAnswer: ({ statements }: Given) => ({
      statements: nodes(
        statements.map(({ speaker, article, ...rest }) => ({
          ...rest,
          speaker: one(
            speaker.map(({ terms, ...person }) => ({
              ...person,
              terms: nodes(
                terms.map(({ organization, ...term }) => ({
                  ...term,
                  organization: one(organization),
                })),
              ),
            })),
          ),
          source: one(article.map(({ outlet, ...each }) => ({ ...each, outlet: one(outlet) }))),
        })),
      ),
    }),
  },
  cypher: {
    text: `MATCH (s:Statement) WHERE s.dateMin IS NOT NULL
WITH s ORDER BY s.dateMin DESC, s.id LIMIT 50
MATCH (s)-[:SPOKEN_BY]->(p:Official)
MATCH (s)-[:FROM_SOURCE]->(a:Article)-[:PUBLISHED_BY]->(o:Outlet)
CALL (p) {
  MATCH (p)<-[:HELD_BY]-(t:Term)-[:AT_ORGANIZATION]->(g:Organization)
  WITH t, g ORDER BY t.startMin DESC, t.id LIMIT 1
  RETURN collect({title: t.title, organization: g {.id, .name}}) AS terms
}
WITH s, p, a, o, terms ORDER BY s.dateMin DESC, s.id
RETURN {statements: {nodes: collect({
  id: s.id, quote: s.quote, date: s.date,
  speaker: {id: p.id, name: p.name, terms: {nodes: terms}},
  source: {id: a.id, title: a.title, published: a.published, outlet: o {.id, .name}}
})}} AS answer`,
    variables: {},
  },
};
