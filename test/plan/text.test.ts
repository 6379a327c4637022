/** The whole Cypher of representative questions, so that a change of what the planner writes is read in the diff. */
import { expect, test } from 'vitest';
import { encodeCursor } from '../../src/plan/read/cursor.ts';
import { planned } from './planned.ts';

test('a deep selection is one statement: nested sub-queries that order, limit and collect', () => {
  const { text, parameters } = planned(`{
    alliance(id: "alliance:csto", asOf: "2001-01-01") {
      name
      memberships(first: 5, orderBy: [{ start: DESC }]) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes {
          state { name memberships(first: 2, asOf: "1999-01-01") { nodes { alliance { name } } } }
          evidence { locator }
        }
      }
    }
  }`);
  expect(text).toMatchInlineSnapshot(`
    "OPTIONAL MATCH (n0:Node:Alliance {id: $p0})
    CALL (n0) {
      MATCH (n0)<-[:IN_ALLIANCE]-(n1:Membership) WHERE (n1.startMin IS NULL OR n1.startMin <= $p1) AND (n1.endMax IS NULL OR $p1 < n1.endMax) AND EXISTS { MATCH (n1)-[:FROM_SOURCE]->(n2:Source) WHERE n2.coverageStart <= $p1 AND $p1 <= n2.coverageEnd }
      WITH n1 ORDER BY n1.startMin IS NULL, n1.startMin DESC, n1.id LIMIT $p2
      CALL (n1) {
        MATCH (n1)-[:OF_STATE]->(n3:State)
        CALL (n3) {
          WITH n3 AS this
          CALL (this) {
            // The name that the state had on the day; where none is known of that day, its usual one. Not with OPTIONAL MATCH,
            // which the embedded engine answers a hundred times as slowly within a sub-query.
            RETURN coalesce(head([(this)-[:NAMED]->(inTime:StateName)
              WHERE (inTime.from IS NULL OR inTime.from <= $p3) AND (inTime.until IS NULL OR $p3 < inTime.until) | inTime.name]),
              this.name) AS name
          }
          RETURN collect([name]) AS c4
        }
        CALL (n3) {
          MATCH (n3)<-[:OF_STATE]-(n5:Membership) WHERE (n5.startMin IS NULL OR n5.startMin <= $p4) AND (n5.endMax IS NULL OR $p4 < n5.endMax) AND EXISTS { MATCH (n5)-[:FROM_SOURCE]->(n6:Source) WHERE n6.coverageStart <= $p4 AND $p4 <= n6.coverageEnd }
          WITH n5 ORDER BY n5.id LIMIT $p5
          CALL (n5) {
            MATCH (n5)-[:IN_ALLIANCE]->(n7:Alliance)
            RETURN collect([n7.name]) AS c8
          }
          RETURN collect([c8]) AS c9
        }
        RETURN collect([c4, c9]) AS c10
      }
      CALL (n1) {
        MATCH (n1)-[:RESTS_ON]->(n11:Evidence)
        WITH n11 ORDER BY n11.position
        RETURN collect([n11.locator]) AS c12
      }
      RETURN collect([n1.startMin, n1.id, c10, c12]) AS c13
    }
    RETURN [n0.id, n0.name, COUNT { MATCH (n0)<-[:IN_ALLIANCE]-(n1:Membership) WHERE (n1.startMin IS NULL OR n1.startMin <= $p1) AND (n1.endMax IS NULL OR $p1 < n1.endMax) AND EXISTS { MATCH (n1)-[:FROM_SOURCE]->(n2:Source) WHERE n2.coverageStart <= $p1 AND $p1 <= n2.coverageEnd } }, c13] AS row"
  `);
  expect(parameters).toMatchInlineSnapshot(`
    {
      "p0": "alliance:csto",
      "p1": "2001-01-01",
      "p2": 6,
      "p3": "2001-01-01",
      "p4": "1999-01-01",
      "p5": 2,
    }
  `);
});

test('an interface is read from the end, each type with its own fields', () => {
  const ordering = [
    { property: 'name', descending: true, nullable: true },
    { property: 'id', descending: false, nullable: false },
  ];
  const { text, parameters } = planned(
    `query ($before: String) {
      subjects(
        where: { statements: { some: { mode: { eq: DIRECT } } } }
        orderBy: [{ name: DESC }]
        last: 3
        before: $before
      ) {
        edges {
          cursor
          node {
            __typename
            name
            ... on Alliance { abbreviation identifiers { scheme value } }
            ... on Treaty { alliance { id } identifiers { value } }
          }
        }
      }
    }`,
    { before: encodeCursor('Query.subjects', ordering, ['CSTO', 'alliance:csto']) },
  );
  expect(text).toMatchInlineSnapshot(`
    "CALL () {
      MATCH (n0:Subject) WHERE n0.name IS NOT NULL AND EXISTS { MATCH (n0)<-[:ABOUT]-(n2:Statement) WHERE n2.mode = $p0 } AND n0.name >= $p2 AND (n0.name > $p2 OR n0.id < $p3)
      WITH n0 ORDER BY n0.name, n0.id DESC LIMIT $p1
      CALL (n0) {
        MATCH (n0)-[:IDENTIFIED_BY]->(n3:Identifier) WHERE (n0:Alliance)
        WITH n3 ORDER BY n3.position
        RETURN collect([n3.scheme, n3.value]) AS c4
      }
      CALL (n0) {
        MATCH (n0)-[:ESTABLISHES]->(n5:Alliance) WHERE (n0:Treaty)
        RETURN collect([n5.id]) AS c6
      }
      CALL (n0) {
        MATCH (n0)-[:IDENTIFIED_BY]->(n7:Identifier) WHERE (n0:Treaty)
        WITH n7 ORDER BY n7.position
        RETURN collect([n7.value]) AS c8
      }
      RETURN collect([n0.name, n0.id, n0.abbreviation, c4, c6, c8, labels(n0)]) AS c9
    }
    RETURN [c9] AS row"
  `);
  expect(parameters).toMatchInlineSnapshot(`
    {
      "p0": "DIRECT",
      "p1": 3,
      "p2": "CSTO",
      "p3": "alliance:csto",
    }
  `);
});

test('a statement of cypher/ stands in its own sub-query, with the parent as this', () => {
  const { text, parameters } = planned(`{
    nodes(ids: ["source:atop-4.01", "alliance:csto"]) {
      id
      ... on Source { assertionCounts { count } }
      ... on Cited { evidence { source { id } } }
    }
  }`);
  expect(text).toMatchInlineSnapshot(`
    "CALL () {
      UNWIND $p0 AS i1
      MATCH (n0:Node {id: i1})
      CALL (n0) {
        WITH n0 AS this
        CALL (this) {
          // nodeType is not Cypher's: codegen writes the types of assertions that the model has in its place.
          MATCH (this)<-[:FROM_SOURCE]-(assertion:Assertion)
          WITH CASE WHEN assertion:Lifespan THEN 'Lifespan' WHEN assertion:Membership THEN 'Membership' WHEN assertion:Term THEN 'Term' END AS type, count(*) AS count
          RETURN type, count
          ORDER BY count DESC, type
        }
        WITH type AS r2, count AS r3
        RETURN collect([r3]) AS c4
      }
      CALL (n0) {
        MATCH (n0)-[:RESTS_ON]->(n5:Evidence) WHERE (n0:Lifespan OR n0:Membership OR n0:Operation OR n0:Statement OR n0:Term OR n0:Treaty)
        WITH n5 ORDER BY n5.position
        CALL (n5) {
          WITH n5 AS this
          CALL (this) {
            // Evidence belongs to one fact, and a fact to one source.
            MATCH (this)<-[:RESTS_ON]-(:Cited)-[:FROM_SOURCE]->(source:Source)
            RETURN source
          }
          WITH source AS n6
          RETURN collect([n6.id, labels(n6)]) AS c7
        }
        RETURN collect([c7]) AS c8
      }
      RETURN collect([i1, n0.id, c4, c8, labels(n0)]) AS c9
    }
    RETURN [c9] AS row"
  `);
  expect(parameters).toMatchInlineSnapshot(`
    {
      "p0": [
        "source:atop-4.01",
        "alliance:csto",
      ],
    }
  `);
});
