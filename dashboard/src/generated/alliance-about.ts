/** From dashboard/src/views/alliance/alliance-about.graphql, by `npm run codegen`. */
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

export type AllianceAboutQueryVariables = Exact<{
  id: string;
}>;


export type AllianceAboutQuery = { readonly alliance: { readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly aliases: ReadonlyArray<string>, readonly kind: AllianceKind | null, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string, readonly validFrom: string | null, readonly validUntil: string | null }>, readonly lifespans: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly leftCensored: boolean, readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> } } | null };


export const AllianceAboutDocument = /*#__PURE__*/ gql`
    query AllianceAbout($id: ID!) {
  alliance(id: $id) {
    id
    name
    abbreviation
    aliases
    kind
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
  }
}
    ` as unknown as DocumentNode<AllianceAboutQuery, AllianceAboutQueryVariables>;