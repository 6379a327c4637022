/** From dashboard/src/search/opened-find.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
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

export type OpenedFindQueryVariables = Exact<{
  id: string;
}>;


export type OpenedFindQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly terms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TermKind, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly source:
            | { readonly id: string }
            | { readonly id: string }
          , readonly organization:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly locator: string }> }> }, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly published: string }> } }
    | { readonly id: string }
    | { readonly id: string, readonly about: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly mode: StatementMode, readonly date: string | null, readonly reported: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly source:
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string }
    | { readonly id: string, readonly staff: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TermKind, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly source:
            | { readonly id: string }
            | { readonly id: string }
          , readonly person:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly locator: string }> }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly terms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TermKind, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly source:
            | { readonly id: string }
            | { readonly id: string }
          , readonly organization:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly locator: string }> }> }, readonly statements: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly mode: StatementMode, readonly date: string | null, readonly reported: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly source:
            | { readonly id: string }
            | { readonly id: string }
           }> } }
    | { readonly id: string }
    | { readonly id: string, readonly articles: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly published: string }> }, readonly toldTo: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly mode: StatementMode, readonly date: string | null, readonly reported: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly source:
            | { readonly id: string }
            | { readonly id: string }
           }> }, readonly staff: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TermKind, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly source:
            | { readonly id: string }
            | { readonly id: string }
          , readonly person:
            | { readonly id: string, readonly name: string }
            | { readonly id: string, readonly name: string }
          , readonly evidence: ReadonlyArray<{ readonly locator: string }> }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type TermOfPersonFragment = { readonly id: string, readonly kind: TermKind, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly source:
    | { readonly id: string }
    | { readonly id: string }
  , readonly organization:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly evidence: ReadonlyArray<{ readonly locator: string }> };

export type TermAtOrganizationFragment = { readonly id: string, readonly kind: TermKind, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly source:
    | { readonly id: string }
    | { readonly id: string }
  , readonly person:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly evidence: ReadonlyArray<{ readonly locator: string }> };

export type StatementInShortFragment = { readonly id: string, readonly quote: string, readonly mode: StatementMode, readonly date: string | null, readonly reported: string | null, readonly speaker: { readonly id: string, readonly name: string }, readonly source:
    | { readonly id: string }
    | { readonly id: string }
   };

export const TermOfPersonFragmentDoc = /*#__PURE__*/ gql`
    fragment TermOfPerson on Term {
  id
  kind
  title
  start
  end
  observedOn
  leftCensored
  source {
    id
  }
  organization {
    id
    name
  }
  evidence {
    locator
  }
}
    ` as unknown as DocumentNode<TermOfPersonFragment, unknown>;
export const TermAtOrganizationFragmentDoc = /*#__PURE__*/ gql`
    fragment TermAtOrganization on Term {
  id
  kind
  title
  start
  end
  observedOn
  leftCensored
  source {
    id
  }
  person {
    id
    name
  }
  evidence {
    locator
  }
}
    ` as unknown as DocumentNode<TermAtOrganizationFragment, unknown>;
export const StatementInShortFragmentDoc = /*#__PURE__*/ gql`
    fragment StatementInShort on Statement {
  id
  quote
  mode
  date
  reported
  speaker {
    id
    name
  }
  source {
    id
  }
}
    ` as unknown as DocumentNode<StatementInShortFragment, unknown>;
export const OpenedFindDocument = /*#__PURE__*/ gql`
    query OpenedFind($id: ID!) {
  node(id: $id) {
    id
    ... on Person {
      terms(first: 100, orderBy: [{startMin: ASC}, {id: ASC}]) {
        nodes {
          ...TermOfPerson
        }
      }
    }
    ... on Official {
      statements(first: 100, orderBy: [{id: ASC}]) {
        nodes {
          ...StatementInShort
        }
      }
    }
    ... on Author {
      articles(first: 100, orderBy: [{published: DESC}, {id: ASC}]) {
        nodes {
          id
          title
          published
        }
      }
    }
    ... on Outlet {
      articles(first: 100, orderBy: [{published: DESC}, {id: ASC}]) {
        nodes {
          id
          title
          published
        }
      }
      toldTo: statements(first: 100, orderBy: [{id: ASC}]) {
        nodes {
          ...StatementInShort
        }
      }
      staff: terms(first: 100, orderBy: [{startMin: ASC}, {id: ASC}]) {
        nodes {
          ...TermAtOrganization
        }
      }
    }
    ... on Institution {
      staff: terms(first: 100, orderBy: [{startMin: ASC}, {id: ASC}]) {
        nodes {
          ...TermAtOrganization
        }
      }
    }
    ... on Group {
      about: statements(first: 100, orderBy: [{id: ASC}]) {
        nodes {
          ...StatementInShort
        }
      }
    }
  }
}
    ${TermOfPersonFragmentDoc}
${StatementInShortFragmentDoc}
${TermAtOrganizationFragmentDoc}` as unknown as DocumentNode<OpenedFindQuery, OpenedFindQueryVariables>;