/** From dashboard/src/map/states.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/** A scheme of codes for alliances, states or treaties. */
export type IdentifierScheme =
  /** Correlates of War (COW), Formal Alliances and State System Membership: the `version4id` of an alliance or the `ccode` of a state. */
  | 'COW'
  /** Alliance Treaty Obligations and Provisions (ATOP): the `atopid` of an alliance; for a treaty, the `atopid` and the phase, such as `4220-2`. */
  | 'ATOP'
  /** Correlates of War, Intergovernmental Organizations (COW IGO): the `ioname` of an organization, such as `CSTO`. */
  | 'COW_IGO'
  /** The abbreviation of an organization in the CIA World Factbook. */
  | 'FACTBOOK'
  /** The GEC code (formerly FIPS 10-4) of a state, used by the CIA World Factbook. */
  | 'GEC'
  /** The number of a state in Gleditsch and Ward's list of independent states. */
  | 'GW'
  /** The ISO 3166-1 alpha-3 code of a state, in capital letters. */
  | 'ISO3'
  /** The ISO 3166-1 numeric code of a state, with three digits. */
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