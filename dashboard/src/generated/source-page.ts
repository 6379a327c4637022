/** From dashboard/src/views/source/source-page.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/** The role of a state in an alliance. */
export type MembershipRole =
  /** A member with all rights and duties. */
  | 'FULL'
  /** An associate member. */
  | 'ASSOCIATE'
  /** An observer. */
  | 'OBSERVER'
  /** It takes part without being a member: a partner, a participating state or a partner in dialogue. */
  | 'PARTNER'
  /** A member that is suspended, or excluded from taking part; still a member. */
  | 'SUSPENDED';

/** The state of an operation at the time of its source. */
export type OperationStatus =
  /** It is planned. */
  | 'PLANNED'
  /** It is going on. */
  | 'UNDERWAY'
  /** It is over. */
  | 'COMPLETED';

/** How a source reports a statement. */
export type StatementMode =
  /** In the words of the speaker. */
  | 'DIRECT'
  /** In the words of the reporter. */
  | 'INDIRECT';

/** What a person did at an organization. */
export type TermKind =
  /** The person held a public office. */
  | 'OFFICE'
  /** The person worked in a post that is not a public office. */
  | 'POST'
  /** The person studied or was trained. */
  | 'STUDY';

/** The types of nodes, named as in `__typename`. */
export type NodeType =
  /** An organization or a pact of which states are members. */
  | 'Alliance'
  /** A source that is a text: one article of a newspaper or a news agency. */
  | 'Article'
  /** A person who writes for an outlet. */
  | 'Author'
  /** A source that is a table: one version of a dataset. */
  | 'Dataset'
  /** An armed or extremist group. */
  | 'Group'
  /**
   * A decision that two nodes are one in the world, with its reason. Nothing of either is rewritten, so that it can
   * be withdrawn.
   */
  | 'IdentityTie'
  /** A school, university or other body at which persons studied or worked. */
  | 'Institution'
  /** The time during which an alliance or a state existed, or a treaty was in force, according to one source. */
  | 'Lifespan'
  /** A state belonged to an alliance for some time, according to one source. */
  | 'Membership'
  /** A person who holds or held a public office. */
  | 'Official'
  /** An operation, exercise or mission of an alliance, according to one source. */
  | 'Operation'
  /** A newspaper or news agency. */
  | 'Outlet'
  /** A state, existing or historical. */
  | 'State'
  /** A statement of an official, as one source reports it. */
  | 'Statement'
  /** A person held an office or a post, or studied, at an organization for some time, according to one source. */
  | 'Term'
  /**
   * A treaty that establishes or amends an alliance. ATOP records one for each phase of an alliance and names none: `name` is
   * the one by which it is known, by a reviewed table of some 350, or else made of its day and parties, such as
   * `Treaty of 1931-01-02 between Austria and Hungary`. Of later phases, of which ATOP codes no signature, the made name has
   * the day on which the phase begins.
   */
  | 'Treaty';

export type SourcePageQueryVariables = Exact<{
  article: string;
  dataset: string;
}>;


export type SourcePageQuery = { readonly article: { readonly id: string, readonly title: string, readonly url: string | null, readonly published: string, readonly text: string, readonly outlet: { readonly id: string, readonly name: string }, readonly authors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly mode: StatementMode, readonly date: string | null, readonly reported: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly terms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TermKind, readonly title: string | null, readonly organization:
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> } }, readonly toldTo: { readonly id: string, readonly name: string } | null, readonly subjects: { readonly nodes: ReadonlyArray<
            | { readonly __typename: 'Alliance', readonly id: string, readonly name: string }
            | { readonly __typename: 'Group', readonly id: string, readonly name: string }
            | { readonly __typename: 'Operation', readonly id: string, readonly name: string }
            | { readonly __typename: 'State', readonly id: string, readonly name: string }
            | { readonly __typename: 'Treaty', readonly id: string, readonly name: string | null }
          > }, readonly evidence: ReadonlyArray<{ readonly context: string | null, readonly locator: string, readonly quote: string | null, readonly start: number | null, readonly end: number | null }> }> }, readonly assertions: { readonly nodes: ReadonlyArray<
        | { readonly __typename: 'Lifespan', readonly id: string, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly subject:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string | null }
          , readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly start: number | null, readonly end: number | null }> }
        | { readonly __typename: 'Membership', readonly role: MembershipRole, readonly id: string, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly state: { readonly id: string, readonly name: string }, readonly alliance: { readonly id: string, readonly name: string, readonly abbreviation: string | null }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly start: number | null, readonly end: number | null }> }
        | { readonly __typename: 'Term', readonly kind: TermKind, readonly title: string | null, readonly id: string, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly person:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly organization:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly start: number | null, readonly end: number | null }> }
      > } } | null, readonly operations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: OperationStatus, readonly planned: string | null, readonly organizer: { readonly id: string, readonly name: string, readonly abbreviation: string | null }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly start: number | null, readonly end: number | null }> }> }, readonly dataset: { readonly id: string, readonly title: string, readonly version: string, readonly url: string | null, readonly terms: string, readonly citation: string, readonly coverageStart: string, readonly coverageEnd: string, readonly assertionCounts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }> } | null, readonly graph: { readonly types: ReadonlyArray<{ readonly type: NodeType, readonly count: number }> } };

export type PassageFragment = { readonly locator: string, readonly quote: string | null, readonly start: number | null, readonly end: number | null };

export type StatementInFullFragment = { readonly id: string, readonly quote: string, readonly mode: StatementMode, readonly date: string | null, readonly reported: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly terms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TermKind, readonly title: string | null, readonly organization:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> } }, readonly toldTo: { readonly id: string, readonly name: string } | null, readonly subjects: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Alliance', readonly id: string, readonly name: string }
      | { readonly __typename: 'Group', readonly id: string, readonly name: string }
      | { readonly __typename: 'Operation', readonly id: string, readonly name: string }
      | { readonly __typename: 'State', readonly id: string, readonly name: string }
      | { readonly __typename: 'Treaty', readonly id: string, readonly name: string | null }
    > }, readonly evidence: ReadonlyArray<{ readonly context: string | null, readonly locator: string, readonly quote: string | null, readonly start: number | null, readonly end: number | null }> };

type AssertionOfArticle_Lifespan_Fragment = { readonly __typename: 'Lifespan', readonly id: string, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly subject:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string | null }
  , readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly start: number | null, readonly end: number | null }> };

type AssertionOfArticle_Membership_Fragment = { readonly __typename: 'Membership', readonly role: MembershipRole, readonly id: string, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly state: { readonly id: string, readonly name: string }, readonly alliance: { readonly id: string, readonly name: string, readonly abbreviation: string | null }, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly start: number | null, readonly end: number | null }> };

type AssertionOfArticle_Term_Fragment = { readonly __typename: 'Term', readonly kind: TermKind, readonly title: string | null, readonly id: string, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly person:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly organization:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly start: number | null, readonly end: number | null }> };

export type AssertionOfArticleFragment =
  | AssertionOfArticle_Lifespan_Fragment
  | AssertionOfArticle_Membership_Fragment
  | AssertionOfArticle_Term_Fragment
;

export const PassageFragmentDoc = /*#__PURE__*/ gql`
    fragment Passage on Evidence {
  locator
  quote
  start
  end
}
    ` as unknown as DocumentNode<PassageFragment, unknown>;
export const StatementInFullFragmentDoc = /*#__PURE__*/ gql`
    fragment StatementInFull on Statement {
  id
  quote
  mode
  date
  reported
  speaker {
    id
    name
    terms(first: 10, where: {source: {id: {eq: $article}}}) {
      nodes {
        id
        kind
        title
        organization {
          id
          name
        }
      }
    }
  }
  toldTo {
    id
    name
  }
  subjects(first: 20) {
    nodes {
      __typename
      id
      name
    }
  }
  evidence {
    ...Passage
    context(characters: 90)
  }
}
    ` as unknown as DocumentNode<StatementInFullFragment, unknown>;
export const AssertionOfArticleFragmentDoc = /*#__PURE__*/ gql`
    fragment AssertionOfArticle on Assertion {
  __typename
  id
  start
  end
  observedOn
  leftCensored
  evidence {
    ...Passage
  }
  ... on Membership {
    role
    state {
      id
      name
    }
    alliance {
      id
      name
      abbreviation
    }
  }
  ... on Term {
    kind
    title
    person {
      id
      name
    }
    organization {
      id
      name
    }
  }
  ... on Lifespan {
    subject {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<AssertionOfArticleFragment, unknown>;
export const SourcePageDocument = /*#__PURE__*/ gql`
    query SourcePage($article: ID!, $dataset: ID!) {
  article(id: $article) {
    id
    title
    url
    published
    text
    outlet {
      id
      name
    }
    authors(first: 20, orderBy: [{name: ASC}]) {
      nodes {
        id
        name
      }
    }
    statements(first: 500) {
      nodes {
        ...StatementInFull
      }
    }
    assertions(first: 500) {
      nodes {
        ...AssertionOfArticle
      }
    }
  }
  operations(where: {source: {id: {eq: $article}}}, first: 100) {
    nodes {
      id
      name
      status
      planned
      organizer {
        id
        name
        abbreviation
      }
      evidence {
        ...Passage
      }
    }
  }
  dataset(id: $dataset) {
    id
    title
    version
    url
    terms
    citation
    coverageStart
    coverageEnd
    assertionCounts {
      type
      count
    }
  }
  graph {
    types {
      type
      count
    }
  }
}
    ${StatementInFullFragmentDoc}
${PassageFragmentDoc}
${AssertionOfArticleFragmentDoc}` as unknown as DocumentNode<SourcePageQuery, SourcePageQueryVariables>;