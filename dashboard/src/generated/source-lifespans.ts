/** From dashboard/src/views/source/source-lifespans.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type SourceLifespansQueryVariables = Exact<{
  source: string;
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SourceLifespansQuery = { readonly lifespans: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string | null }
      , readonly evidence: ReadonlyArray<{ readonly locator: string }> }> } };

export type EndsFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export const EndsFragmentDoc = /*#__PURE__*/ gql`
    fragment Ends on PageInfo {
  hasNextPage
  hasPreviousPage
  startCursor
  endCursor
}
    ` as unknown as DocumentNode<EndsFragment, unknown>;
export const SourceLifespansDocument = /*#__PURE__*/ gql`
    query SourceLifespans($source: ID!, $text: String!, $first: Int, $after: String, $last: Int, $before: String) {
  lifespans(
    where: {source: {id: {eq: $source}}, subject: {name: {contains: $text}}}
    orderBy: [{id: ASC}]
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      ...Ends
    }
    nodes {
      id
      start
      end
      observedOn
      leftCensored
      subject {
        id
        name
      }
      evidence {
        locator
      }
    }
  }
}
    ${EndsFragmentDoc}` as unknown as DocumentNode<SourceLifespansQuery, SourceLifespansQueryVariables>;