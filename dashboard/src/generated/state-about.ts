/** From dashboard/src/views/state/state-about.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/** A coding scheme that identifies alliances, states or treaties. */
export type IdentifierScheme =
  /** Alliance Treaty Obligations and Provisions: `atopid`, for a treaty with its phase, as `4220-2`. */
  | 'ATOP'
  /** Correlates of War: an alliance's `version4id`, or a state's number. */
  | 'COW'
  /** Correlates of War, Intergovernmental Organizations: `ioname`, such as `CSTO`. */
  | 'COW_IGO'
  /** The abbreviation by which the CIA World Factbook lists an organization. */
  | 'FACTBOOK'
  /** The GEC code (formerly FIPS 10-4) under which the CIA World Factbook files a state. */
  | 'GEC'
  /** Gleditsch and Ward's state number. */
  | 'GW'
  /** ISO 3166-1 alpha-3, in capitals. */
  | 'ISO3'
  /** ISO 3166-1 numeric, three digits. */
  | 'ISO_NUMERIC';

export type StateAboutQueryVariables = Exact<{
  id: string;
}>;


export type StateAboutQuery = { readonly state: { readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly validFrom: string | null, readonly validUntil: string | null }>, readonly lifespans: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> }, readonly predecessors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly successors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } } | null };


export const StateAboutDocument = /*#__PURE__*/ gql`
    query StateAbout($id: ID!) {
  state(id: $id) {
    id
    name
    aliases
    identifiers {
      scheme
      value
      validFrom
      validUntil
    }
    lifespans(first: 100, orderBy: [{start: ASC}, {id: ASC}]) {
      nodes {
        id
        start
        end
        observedOn
        leftCensored
        source {
          id
        }
      }
    }
    predecessors(first: 100, orderBy: [{name: ASC}]) {
      nodes {
        id
        name
      }
    }
    successors(first: 100, orderBy: [{name: ASC}]) {
      nodes {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<StateAboutQuery, StateAboutQueryVariables>;