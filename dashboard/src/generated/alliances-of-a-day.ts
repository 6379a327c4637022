/** From dashboard/src/views/atlas/alliances-of-a-day.graphql, by `npm run codegen`. */
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

/** How sure the sources are that a state is a member on a day; the strongest first. */
export type Certainty =
  /** At least one source that covers the alliance on the day has the state definitely in, and none has it out. */
  | 'CERTAIN'
  /** At least one has it in, definitely or possibly, and at least one has it out. */
  | 'DISPUTED'
  /** None has it definitely in, at least one possibly, as a partial date allows, and none has it out. */
  | 'POSSIBLE'
  /** No source covers the alliance on the day; one that ended last before it had the membership open. */
  | 'PRESUMED';

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

export type AlliancesOfADayQueryVariables = Exact<{
  day: string;
  sources?: ReadonlyArray<string> | string | null | undefined;
}>;


export type AlliancesOfADayQuery = { readonly alliances: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly abbreviation: string | null, readonly kind: AllianceKind | null, readonly members: ReadonlyArray<{ readonly certainty: Certainty, readonly state: { readonly id: string }, readonly memberships: ReadonlyArray<{ readonly obligations: ReadonlyArray<Obligation>, readonly source:
            | { readonly id: string }
            | { readonly id: string }
           }> }> }> } };


export const AlliancesOfADayDocument = /*#__PURE__*/ gql`
    query AlliancesOfADay($day: Date!, $sources: [ID!]) {
  alliances(
    first: 1000
    orderBy: [{name: ASC}, {id: ASC}]
    where: {memberships: {some: {or: [{holdsOn: $day}, {observedOn: {lte: $day}}]}}}
  ) {
    nodes {
      id
      name
      abbreviation
      kind
      members(asOf: $day, sources: $sources) {
        state {
          id
        }
        certainty
        memberships {
          obligations
          source {
            id
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<AlliancesOfADayQuery, AlliancesOfADayQueryVariables>;