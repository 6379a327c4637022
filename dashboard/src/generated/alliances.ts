/** From dashboard/src/views/atlas/alliances.graphql, by `npm run codegen`. */
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

export type AlliancesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlliancesQuery = { readonly alliances: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly kind: AllianceKind | null }> } };


export const AlliancesDocument = /*#__PURE__*/ gql`
    query Alliances {
  alliances(first: 1000, orderBy: [{name: ASC}, {id: ASC}]) {
    nodes {
      id
      name
      abbreviation
      kind
    }
  }
}
    ` as unknown as DocumentNode<AlliancesQuery, AlliancesQueryVariables>;