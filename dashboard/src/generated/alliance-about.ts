/** From dashboard/src/views/alliance/alliance-about.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/** What an alliance is. */
export type AllianceKind =
  /** An organization with organs of its own. */
  | 'ORGANIZATION'
  /** A pact between states, without organs of its own. */
  | 'PACT';

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