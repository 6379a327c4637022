/** From dashboard/src/views/source/source-terms.graphql, by `npm run codegen`. */
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

export type SourceTermsQueryVariables = Exact<{
  source: string;
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SourceTermsQuery = { readonly terms: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: TermKind, readonly title: string | null, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly person:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly organization:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
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
export const SourceTermsDocument = /*#__PURE__*/ gql`
    query SourceTerms($source: ID!, $text: String!, $first: Int, $after: String, $last: Int, $before: String) {
  terms(
    where: {source: {id: {eq: $source}}, or: [{person: {name: {contains: $text}}}, {organization: {name: {contains: $text}}}]}
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
      kind
      title
      start
      end
      observedOn
      leftCensored
      person {
        id
        name
      }
      organization {
        id
        name
      }
      evidence {
        locator
      }
    }
  }
}
    ${EndsFragmentDoc}` as unknown as DocumentNode<SourceTermsQuery, SourceTermsQueryVariables>;