/** From dashboard/src/views/disputes/dispute-names.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type DisputeNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type DisputeNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly name: string, readonly abbreviation: string | null, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };


export const DisputeNamesDocument = /*#__PURE__*/ gql`
    query DisputeNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Alliance {
      name
      abbreviation
    }
    ... on State {
      name
    }
  }
}
    ` as unknown as DocumentNode<DisputeNamesQuery, DisputeNamesQueryVariables>;