/** From dashboard/src/why/why-cited.graphql, by `npm run codegen`. */
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

export type WhyCitedQueryVariables = Exact<{
  id: string;
}>;


export type WhyCitedQuery = { readonly cited:
    | { readonly __typename: 'Lifespan', readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly id: string, readonly subject:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string | null }
      , readonly source:
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly context: string | null, readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> }
    | { readonly __typename: 'Membership', readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly id: string, readonly state: { readonly name: string }, readonly alliance: { readonly name: string }, readonly source:
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly context: string | null, readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> }
    | { readonly __typename: 'Operation', readonly id: string, readonly operationName: string, readonly source:
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly context: string | null, readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> }
    | { readonly __typename: 'Statement', readonly id: string, readonly speaker: { readonly name: string }, readonly source:
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly context: string | null, readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> }
    | { readonly __typename: 'Term', readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly title: string | null, readonly kind: TermKind, readonly id: string, readonly person:
        | { readonly name: string }
        | { readonly name: string }
      , readonly organization:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly source:
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly context: string | null, readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> }
    | { readonly __typename: 'Treaty', readonly id: string, readonly treatyName: string | null, readonly alliance: { readonly id: string, readonly name: string }, readonly source:
        | { readonly id: string }
        | { readonly id: string }
      , readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null, readonly context: string | null, readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> }
   | null };


export const WhyCitedDocument = /*#__PURE__*/ gql`
    query WhyCited($id: ID!) {
  cited(id: $id) {
    id
    __typename
    source {
      id
    }
    evidence {
      source {
        id
      }
      locator
      quote
      context(characters: 160)
    }
    ... on Assertion {
      start
      end
      observedOn
      leftCensored
    }
    ... on Term {
      title
      kind
      person {
        name
      }
      organization {
        id
        name
      }
    }
    ... on Lifespan {
      subject {
        id
        name
      }
    }
    ... on Membership {
      state {
        name
      }
      alliance {
        name
      }
    }
    ... on Treaty {
      treatyName: name
      alliance {
        id
        name
      }
    }
    ... on Operation {
      operationName: name
    }
    ... on Statement {
      speaker {
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<WhyCitedQuery, WhyCitedQueryVariables>;