/** From dashboard/src/api/sources.graphql, by `npm run codegen`. */
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

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { readonly graph: { readonly hash: string | null, readonly loadedAt: string | null }, readonly sources: { readonly nodes: ReadonlyArray<
      | { readonly published: string, readonly id: string, readonly title: string, readonly url: string | null, readonly coverageStart: string, readonly coverageEnd: string, readonly outlet: { readonly name: string }, readonly authors: { readonly nodes: ReadonlyArray<{ readonly name: string }> }, readonly assertionCounts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }> }
      | { readonly version: string, readonly citation: string, readonly terms: string, readonly id: string, readonly title: string, readonly url: string | null, readonly coverageStart: string, readonly coverageEnd: string, readonly assertionCounts: ReadonlyArray<{ readonly type: NodeType, readonly count: number }> }
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