/** From dashboard/src/views/alliance/alliance-treaties.graphql, by `npm run codegen`. */
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

/** What a member promises. */
export type Obligation =
  /** To consult members in a crisis (ATOP). */
  | 'CONSULTATION'
  /** To defend a member that is attacked. */
  | 'DEFENSE'
  /** To consult or cooperate in a crisis (COW's entente). */
  | 'ENTENTE'
  /** Not to help those who fight a member. */
  | 'NEUTRALITY'
  /** Not to attack a member. */
  | 'NONAGGRESSION'
  /** To join a member in attacking others (ATOP). */
  | 'OFFENSE';

/** Whether a treaty was secret. */
export type Secrecy =
  /** Parts of it were secret. */
  | 'PARTLY_SECRET'
  /** The whole treaty was public. */
  | 'PUBLIC'
  /** The whole treaty was secret. */
  | 'SECRET';

export type AllianceTreatiesQueryVariables = Exact<{
  id: string;
}>;


export type AllianceTreatiesQuery = { readonly alliance: { readonly id: string, readonly treaties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly signed: string | null, readonly termMonths: number | null, readonly secrecy: Secrecy | null, readonly obligations: ReadonlyArray<Obligation>, readonly identifiers: ReadonlyArray<{ readonly scheme: IdentifierScheme, readonly value: string }>, readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> } } | null };


export const AllianceTreatiesDocument = /*#__PURE__*/ gql`
    query AllianceTreaties($id: ID!) {
  alliance(id: $id) {
    id
    treaties(first: 100, orderBy: [{signed: ASC}, {id: ASC}]) {
      nodes {
        id
        name
        signed
        termMonths
        secrecy
        obligations
        identifiers {
          scheme
          value
        }
        source {
          id
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<AllianceTreatiesQuery, AllianceTreatiesQueryVariables>;