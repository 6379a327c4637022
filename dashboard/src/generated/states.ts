/** From dashboard/src/map/states.graphql, by `npm run codegen`. */
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

export type StatesQueryVariables = Exact<{ [key: string]: never; }>;


export type StatesQuery = { readonly states: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly successors: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly lifespans: { readonly nodes: ReadonlyArray<{ readonly startMin: string | null, readonly endMax: string | null }> } }> } };


export const StatesDocument = /*#__PURE__*/ gql`
    query States {
  states(first: 1000, orderBy: [{name: ASC}, {id: ASC}]) {
    nodes {
      id
      name
      identifiers {
        scheme
        value
      }
      successors(first: 20) {
        nodes {
          id
        }
      }
      lifespans(first: 20) {
        nodes {
          startMin
          endMax
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<StatesQuery, StatesQueryVariables>;