/** From dashboard/src/api/sources.graphql, by `npm run codegen`. */
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

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { readonly graph: { readonly hash: string | null, readonly loadedAt: string | null }, readonly sources: { readonly nodes: ReadonlyArray<
      | { readonly published: string, readonly id: string, readonly title: string, readonly url: string | null, readonly coverageStart: string, readonly coverageEnd: string, readonly outlet: { readonly name: string }, readonly authors: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly assertionCounts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }> }
      | { readonly version: string, readonly citation: string, readonly terms: string, readonly isWhole: boolean | null, readonly id: string, readonly title: string, readonly url: string | null, readonly coverageStart: string, readonly coverageEnd: string, readonly assertionCounts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }> }
    > } };


export const SourcesDocument = /*#__PURE__*/ gql`
    query Sources {
  graph {
    hash
    loadedAt
  }
  sources(first: 1000, orderBy: [{id: ASC}]) {
    nodes {
      id
      title
      url
      coverageStart
      coverageEnd
      assertionCounts {
        type
        count
      }
      ... on Dataset {
        version
        citation
        terms
        isWhole
      }
      ... on Article {
        published
        outlet {
          name
        }
        authors(first: 20) {
          nodes {
            name
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;