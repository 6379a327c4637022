/** From dashboard/src/views/state/state-about.graphql, by `npm run codegen`. */
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