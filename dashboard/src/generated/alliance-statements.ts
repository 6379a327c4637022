/** From dashboard/src/views/alliance/alliance-statements.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/** How a source reports a statement. */
export type StatementMode =
  /** In the words of the speaker. */
  | 'DIRECT'
  /** In the words of the reporter. */
  | 'INDIRECT';

export type AllianceStatementsQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllianceStatementsQuery = { readonly alliance: { readonly id: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly mode: StatementMode, readonly date: string | null, readonly reported: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly terms: { readonly nodes: ReadonlyArray<{ readonly title: string | null, readonly startMin: string | null, readonly endMax: string | null, readonly organization:
                | { readonly abbreviation: string | null, readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
                | { readonly id: string, readonly name: string }
               }> } }, readonly toldTo: { readonly id: string, readonly name: string } | null, readonly source:
          | { readonly published: string, readonly id: string, readonly articleTitle: string, readonly outlet: { readonly name: string } }
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
export const AllianceStatementsDocument = /*#__PURE__*/ gql`
    query AllianceStatements($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  alliance(id: $id) {
    id
    statements(
      first: $first
      after: $after
      last: $last
      before: $before
      orderBy: [{date: DESC}, {id: ASC}]
    ) {
      totalCount
      pageInfo {
        ...Ends
      }
      nodes {
        id
        quote
        mode
        date
        reported
        speaker {
          id
          name
          terms(first: 20, orderBy: [{start: DESC}, {id: ASC}]) {
            nodes {
              title
              startMin
              endMax
              organization {
                id
                name
                ... on Alliance {
                  abbreviation
                }
              }
            }
          }
        }
        toldTo {
          id
          name
        }
        source {
          id
          ... on Article {
            articleTitle: title
            published
            outlet {
              name
            }
          }
        }
      }
    }
  }
}
    ${EndsFragmentDoc}` as unknown as DocumentNode<AllianceStatementsQuery, AllianceStatementsQueryVariables>;