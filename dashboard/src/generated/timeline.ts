/** From dashboard/src/views/atlas/timeline.graphql, by `npm run codegen`. */
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

export type TimelineQueryVariables = Exact<{
  from: number;
  to: number;
  sources?: ReadonlyArray<string> | string | null | undefined;
  obligations?: ReadonlyArray<Obligation> | Obligation | null | undefined;
  kinds?: ReadonlyArray<AllianceKind> | AllianceKind | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: ReadonlyArray<{ readonly year: number, readonly alliances: number, readonly states: number }> };


export const TimelineDocument = /*#__PURE__*/ gql`
    query Timeline($from: Int!, $to: Int!, $sources: [ID!], $obligations: [Obligation!], $kinds: [AllianceKind!]) {
  timeline(
    from: $from
    to: $to
    sources: $sources
    obligations: $obligations
    kinds: $kinds
  ) {
    year
    alliances
    states
  }
}
    ` as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;