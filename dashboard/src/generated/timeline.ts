/** From dashboard/src/views/atlas/timeline.graphql, by `npm run codegen`. */
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