/** From dashboard/src/search/search-groups.graphql, by `npm run codegen`. */
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

export type SearchGroupsQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchGroupsQuery = { readonly states: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly field: string, readonly snippet: string, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
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
       }> }, readonly alliances: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly field: string, readonly snippet: string, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
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
       }> }, readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly field: string, readonly snippet: string, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
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
       }> }, readonly treaties: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly field: string, readonly snippet: string, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
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
       }> }, readonly words: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly field: string, readonly snippet: string, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
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
       }> }, readonly others: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly field: string, readonly snippet: string, readonly matches: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly node:
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
export const SearchGroupsDocument = /*#__PURE__*/ gql`
    query SearchGroups($text: String!, $first: Int!) {
  states: search(text: $text, types: [State], first: $first) {
    totalCount
    nodes {
      ...Found
    }
  }
  alliances: search(text: $text, types: [Alliance], first: $first) {
    totalCount
    nodes {
      ...Found
    }
  }
  people: search(text: $text, types: [Official, Author], first: $first) {
    totalCount
    nodes {
      ...Found
    }
  }
  treaties: search(text: $text, types: [Treaty, Operation], first: $first) {
    totalCount
    nodes {
      ...Found
    }
  }
  words: search(text: $text, types: [Statement, Article, Dataset], first: $first) {
    totalCount
    nodes {
      ...Found
    }
  }
  others: search(text: $text, types: [Group, Outlet, Institution], first: $first) {
    totalCount
    nodes {
      ...Found
    }
  }
}
    ${FoundFragmentDoc}` as unknown as DocumentNode<SearchGroupsQuery, SearchGroupsQueryVariables>;