/** From dashboard/src/views/alliance/alliance-treaties.graphql, by `npm run codegen`. */
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

/** What a member of an alliance promises to the other members, as COW's Formal Alliances and ATOP code it. */
export type Obligation =
  /** To defend a member that is attacked (COW and ATOP). */
  | 'DEFENSE'
  /** To join a member in attacking others (ATOP). */
  | 'OFFENSE'
  /** To stay neutral: not to help those who fight against a member (COW and ATOP). */
  | 'NEUTRALITY'
  /** Not to attack a member (COW and ATOP). */
  | 'NONAGGRESSION'
  /** To consult the other members in a crisis (ATOP). */
  | 'CONSULTATION'
  /** To consult or to cooperate in a crisis (COW). */
  | 'ENTENTE';

/** Whether a treaty was secret. */
export type Secrecy =
  /** The whole treaty was public. */
  | 'PUBLIC'
  /** Parts of the treaty were secret. */
  | 'PARTLY_SECRET'
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