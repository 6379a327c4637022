/** From dashboard/src/views/alliance/alliance-operations.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/** The state of an operation at the time of its source. */
export type OperationStatus =
  /** It is planned. */
  | 'PLANNED'
  /** It is going on. */
  | 'UNDERWAY'
  /** It is over. */
  | 'COMPLETED';

export type AllianceOperationsQueryVariables = Exact<{
  id: string;
}>;


export type AllianceOperationsQuery = { readonly alliance: { readonly id: string, readonly operations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly status: OperationStatus, readonly planned: string | null, readonly targets: ReadonlyArray<string>, readonly source:
          | { readonly id: string }
          | { readonly id: string }
        , readonly participants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly consenting: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> } } | null };


export const AllianceOperationsDocument = /*#__PURE__*/ gql`
    query AllianceOperations($id: ID!) {
  alliance(id: $id) {
    id
    operations(first: 100, orderBy: [{planned: ASC}, {id: ASC}]) {
      nodes {
        id
        name
        status
        planned
        targets
        source {
          id
        }
        participants(first: 100, orderBy: [{name: ASC}]) {
          nodes {
            id
            name
          }
        }
        consenting(first: 100, orderBy: [{name: ASC}]) {
          totalCount
          nodes {
            id
            name
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<AllianceOperationsQuery, AllianceOperationsQueryVariables>;