/** From dashboard/src/search/search-one-group.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/** What an alliance is. */
export type AllianceKind =
  /** An organization with organs of its own. */
  | 'ORGANIZATION'
  /** A pact between states, without organs of its own. */
  | 'PACT';

/** The types of nodes, as `__typename` gives them. */
export type NodeType =
  /** An organization or pact that states belong to. */
  | 'Alliance'
  /** A source that is read: one article of a newspaper or an agency. */
  | 'Article'
  /** A person who writes for an outlet. */
  | 'Author'
  /** A source that is imported: one version of a dataset. */
  | 'Dataset'
  /** An armed or extremist group. */
  | 'Group'
  /** A school or other body that persons pass through. */
  | 'Institution'
  /** An alliance or a state existed, or a treaty was in force, as one source gives it. */
  | 'Lifespan'
  /** A state belonged to an alliance, as one source gives it. */
  | 'Membership'
  /** A person who holds or held office. */
  | 'Official'
  /** An operation, exercise or mission of an alliance, as one source describes it. */
  | 'Operation'
  /** A newspaper or news agency. */
  | 'Outlet'
  /** A state, living or historical. */
  | 'State'
  /** What an official said, as one source reports it. */
  | 'Statement'
  /** A person held an office or a post, or studied, as one source gives it. */
  | 'Term'
  /** The instrument that establishes or amends an alliance; ATOP counts one for each phase of an alliance. */
  | 'Treaty';

export type FoundFragment = { readonly field: string, readonly snippet: string, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
    | { readonly __typename: 'Alliance', readonly name: string, readonly abbreviation: string | null, readonly kind: AllianceKind | null, readonly id: string }
    | { readonly __typename: 'Article', readonly title: string, readonly published: string, readonly id: string }
    | { readonly __typename: 'Author', readonly name: string, readonly id: string }
    | { readonly __typename: 'Dataset', readonly title: string, readonly version: string, readonly id: string }
    | { readonly __typename: 'Group', readonly name: string, readonly id: string }
    | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
    | { readonly __typename: 'Lifespan', readonly id: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'Official', readonly name: string, readonly id: string }
    | { readonly __typename: 'Operation', readonly name: string, readonly id: string, readonly source:
        | { readonly id: string }
        | { readonly id: string }
       }
    | { readonly __typename: 'Outlet', readonly name: string, readonly id: string }
    | { readonly __typename: 'State', readonly name: string, readonly id: string }
    | { readonly __typename: 'Statement', readonly id: string, readonly speaker: { readonly name: string }, readonly source:
        | { readonly id: string, readonly title: string }
        | { readonly id: string, readonly title: string }
       }
    | { readonly __typename: 'Term', readonly id: string }
    | { readonly __typename: 'Treaty', readonly signed: string | null, readonly id: string, readonly treatyName: string | null, readonly alliance: { readonly id: string, readonly name: string } }
   };

export type SearchOneGroupQueryVariables = Exact<{
  text: string;
  types: ReadonlyArray<NodeType> | NodeType;
  first: number;
}>;


export type SearchOneGroupQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly field: string, readonly snippet: string, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
        | { readonly __typename: 'Alliance', readonly name: string, readonly abbreviation: string | null, readonly kind: AllianceKind | null, readonly id: string }
        | { readonly __typename: 'Article', readonly title: string, readonly published: string, readonly id: string }
        | { readonly __typename: 'Author', readonly name: string, readonly id: string }
        | { readonly __typename: 'Dataset', readonly title: string, readonly version: string, readonly id: string }
        | { readonly __typename: 'Group', readonly name: string, readonly id: string }
        | { readonly __typename: 'Institution', readonly name: string, readonly id: string }
        | { readonly __typename: 'Lifespan', readonly id: string }
        | { readonly __typename: 'Membership', readonly id: string }
        | { readonly __typename: 'Official', readonly name: string, readonly id: string }
        | { readonly __typename: 'Operation', readonly name: string, readonly id: string, readonly source:
            | { readonly id: string }
            | { readonly id: string }
           }
        | { readonly __typename: 'Outlet', readonly name: string, readonly id: string }
        | { readonly __typename: 'State', readonly name: string, readonly id: string }
        | { readonly __typename: 'Statement', readonly id: string, readonly speaker: { readonly name: string }, readonly source:
            | { readonly id: string, readonly title: string }
            | { readonly id: string, readonly title: string }
           }
        | { readonly __typename: 'Term', readonly id: string }
        | { readonly __typename: 'Treaty', readonly signed: string | null, readonly id: string, readonly treatyName: string | null, readonly alliance: { readonly id: string, readonly name: string } }
       }> } };

export const FoundFragmentDoc = /*#__PURE__*/ gql`
    fragment Found on SearchResult {
  field
  snippet
  matches {
    start
    end
  }
  node {
    __typename
    id
    ... on Alliance {
      name
      abbreviation
      kind
    }
    ... on State {
      name
    }
    ... on Official {
      name
    }
    ... on Author {
      name
    }
    ... on Outlet {
      name
    }
    ... on Institution {
      name
    }
    ... on Group {
      name
    }
    ... on Operation {
      name
      source {
        id
      }
    }
    ... on Treaty {
      treatyName: name
      signed
      alliance {
        id
        name
      }
    }
    ... on Statement {
      speaker {
        name
      }
      source {
        id
        title
      }
    }
    ... on Article {
      title
      published
    }
    ... on Dataset {
      title
      version
    }
  }
}
    ` as unknown as DocumentNode<FoundFragment, unknown>;
export const SearchOneGroupDocument = /*#__PURE__*/ gql`
    query SearchOneGroup($text: String!, $types: [NodeType!]!, $first: Int!) {
  search(text: $text, types: $types, first: $first) {
    totalCount
    nodes {
      ...Found
    }
  }
}
    ${FoundFragmentDoc}` as unknown as DocumentNode<SearchOneGroupQuery, SearchOneGroupQueryVariables>;