/** From dashboard/src/views/state/state-officials.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/** What a person did at an organization. */
export type TermKind =
  /** The person held a public office. */
  | 'OFFICE'
  /** The person worked in a post that is not a public office. */
  | 'POST'
  /** The person studied or was trained. */
  | 'STUDY';

export type StateOfficialsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StateOfficialsQuery = { readonly state: { readonly id: string, readonly terms: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly kind: TermKind, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly person:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> } } | null };

export type EndsFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export const EndsFragmentDoc = /*#__PURE__*/ gql`
    fragment Ends on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    ` as unknown as DocumentNode<EndsFragment, unknown>;
export const StateOfficialsDocument = /*#__PURE__*/ gql`
    query StateOfficials($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  state(id: $id) {
    id
    terms(
      first: $first
      after: $after
      last: $last
      before: $before
      orderBy: [{start: DESC}, {id: ASC}]
    ) {
      totalCount
      pageInfo {
        ...Ends
      }
      nodes {
        id
        title
        kind
        start
        end
        observedOn
        leftCensored
        person {
          id
          name
        }
        source {
          id
        }
      }
    }
  }
}
    ${EndsFragmentDoc}` as unknown as DocumentNode<StateOfficialsQuery, StateOfficialsQueryVariables>;