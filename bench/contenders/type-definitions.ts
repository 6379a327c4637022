/**
 * Entente's data model for @neo4j/graphql, over the same labels, relationship types and properties, in
 * the form that is fastest for it: `Node` is among the labels of what is sought by id, for that is where
 * the index is, and a relationship that leads to nodes of one type in practice is declared as such.
 */
export const typeDefinitions = /* GraphQL */ `
  interface Organization {
    id: String!
    name: String!
  }

  interface Assertion {
    id: String!
    start: String
    end: String
  }

  type Identifier @node {
    scheme: String!
    value: String!
    position: Int!
  }

  type Alliance implements Organization @node(labels: ["Alliance", "Node"]) {
    id: String!
    name: String!
    abbreviation: String
    kind: String
    identifiers: [Identifier!]! @relationship(type: "IDENTIFIED_BY", direction: OUT)
    memberships: [Membership!]! @relationship(type: "IN_ALLIANCE", direction: IN)
  }

  type State implements Organization @node(labels: ["State", "Node"]) {
    id: String!
    name: String!
    terms: [Term!]! @relationship(type: "AT_ORGANIZATION", direction: IN)
  }

  type Outlet implements Organization @node {
    id: String!
    name: String!
  }

  type Institution implements Organization @node {
    id: String!
    name: String!
  }

  type Official @node {
    id: String!
    name: String!
    terms: [Term!]! @relationship(type: "HELD_BY", direction: IN)
    statements: [Statement!]! @relationship(type: "SPOKEN_BY", direction: IN)
  }

  type Article @node {
    id: String!
    title: String!
    published: String!
    outlet: [Outlet!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }

  type Dataset @node(labels: ["Dataset", "Node"]) {
    id: String!
    title: String!
    assertions: [Assertion!]! @relationship(type: "FROM_SOURCE", direction: IN)
  }

  type Statement @node {
    id: String!
    quote: String!
    mode: String!
    date: String
    dateMin: String
    speaker: [Official!]! @relationship(type: "SPOKEN_BY", direction: OUT)
    article: [Article!]! @relationship(type: "FROM_SOURCE", direction: OUT)
  }

  type Membership implements Assertion @node {
    id: String!
    start: String
    startMin: String
    end: String
    role: String!
    state: [State!]! @relationship(type: "OF_STATE", direction: OUT)
    alliance: [Alliance!]! @relationship(type: "IN_ALLIANCE", direction: OUT)
  }

  type Term implements Assertion @node {
    id: String!
    start: String
    startMin: String
    end: String
    kind: String!
    title: String
    official: [Official!]! @relationship(type: "HELD_BY", direction: OUT)
    organization: [Organization!]! @relationship(type: "AT_ORGANIZATION", direction: OUT)
    alliance: [Alliance!]! @relationship(type: "AT_ORGANIZATION", direction: OUT)
  }

  type Lifespan implements Assertion @node {
    id: String!
    start: String
    end: String
  }
`;
