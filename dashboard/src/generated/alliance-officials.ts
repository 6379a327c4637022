/** From dashboard/src/views/alliance/alliance-officials.graphql, by `npm run codegen`. */
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

export type AllianceOfficialsQueryVariables = Exact<{
  id: string;
}>;


export type AllianceOfficialsQuery = { readonly alliance: { readonly id: string, readonly terms: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly kind: TermKind, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly person:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> } } | null };


export const AllianceOfficialsDocument = /*#__PURE__*/ gql`
    query AllianceOfficials($id: ID!) {
  alliance(id: $id) {
    id
    terms(first: 100, orderBy: [{start: DESC}, {id: ASC}]) {
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
    ` as unknown as DocumentNode<AllianceOfficialsQuery, AllianceOfficialsQueryVariables>;