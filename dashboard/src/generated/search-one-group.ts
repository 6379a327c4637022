/** From dashboard/src/search/search-one-group.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/** What kind of alliance it is. */
export type AllianceKind =
  /** An organization that has organs of its own, such as a council or a secretariat. */
  | 'ORGANIZATION'
  /** A pact between states, without organs of its own. */
  | 'PACT';

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
        | { readonly __typename: 'IdentityTie', readonly id: string }
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

export type FoundFragment = { readonly field: string, readonly snippet: string, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
    | { readonly __typename: 'Alliance', readonly name: string, readonly abbreviation: string | null, readonly kind: AllianceKind | null, readonly id: string }
    | { readonly __typename: 'Article', readonly title: string, readonly published: string, readonly id: string }
    | { readonly __typename: 'Author', readonly name: string, readonly id: string }
    | { readonly __typename: 'Dataset', readonly title: string, readonly version: string, readonly id: string }
    | { readonly __typename: 'Group', readonly name: string, readonly id: string }
    | { readonly __typename: 'IdentityTie', readonly id: string }
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