/** From dashboard/src/views/disputes/disputes.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
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