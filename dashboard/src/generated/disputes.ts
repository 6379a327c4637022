/** From dashboard/src/views/disputes/disputes.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
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

export type DisputesQueryVariables = Exact<{
  alliance?: string | null | undefined;
  state?: string | null | undefined;
  sources?: ReadonlyArray<string> | string | null | undefined;
  minDays: number;
  first: number;
}>;


export type DisputesQuery = { readonly disputes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly nodes: ReadonlyArray<{ readonly from: string, readonly until: string, readonly days: number, readonly alliance: { readonly id: string, readonly name: string, readonly abbreviation: string | null }, readonly state: { readonly id: string, readonly name: string }, readonly affirmedBy:
        | { readonly id: string }
        | { readonly id: string }
      , readonly deniedBy:
        | { readonly id: string }
        | { readonly id: string }
       }> }, readonly sources: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly assertionCounts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }> }
      | { readonly id: string, readonly assertionCounts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }> }
    > } };


export const DisputesDocument = /*#__PURE__*/ gql`
    query Disputes($alliance: ID, $state: ID, $sources: [ID!], $minDays: Int!, $first: Int!) {
  disputes(
    alliance: $alliance
    state: $state
    sources: $sources
    minDays: $minDays
    first: $first
  ) {
    totalCount
    pageInfo {
      hasNextPage
    }
    nodes {
      alliance {
        id
        name
        abbreviation
      }
      state {
        id
        name
      }
      affirmedBy {
        id
      }
      deniedBy {
        id
      }
      from
      until
      days
    }
  }
  sources(first: 1000, orderBy: [{id: ASC}]) {
    nodes {
      id
      assertionCounts {
        type
        count
      }
    }
  }
}
    ` as unknown as DocumentNode<DisputesQuery, DisputesQueryVariables>;