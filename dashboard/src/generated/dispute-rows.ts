/** From dashboard/src/views/disputes/dispute-rows.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/** The role of a state in an alliance. */
export type MembershipRole =
  /** A member with all rights and duties. */
  | 'FULL'
  /** An associate member. */
  | 'ASSOCIATE'
  /** An observer. */
  | 'OBSERVER'
  /** It takes part without being a member: a partner, a participating state or a partner in dialogue. */
  | 'PARTNER'
  /** A member that is suspended, or excluded from taking part; still a member. */
  | 'SUSPENDED';

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

export type DisputeRowsQueryVariables = Exact<{
  alliance: string;
  state: string;
  sources: ReadonlyArray<string> | string;
}>;


export type DisputeRowsQuery = { readonly disputes: { readonly nodes: ReadonlyArray<{ readonly from: string, readonly affirmedBy:
        | { readonly id: string }
        | { readonly id: string }
      , readonly affirmingMemberships: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly obligations: ReadonlyArray<Obligation>, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly leftCensored: boolean, readonly source:
          | { readonly id: string }
          | { readonly id: string }
        , readonly treaty: { readonly id: string, readonly name: string | null, readonly signed: string | null } | null, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null }> }>, readonly denyingMemberships: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly obligations: ReadonlyArray<Obligation>, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly leftCensored: boolean, readonly source:
          | { readonly id: string }
          | { readonly id: string }
        , readonly treaty: { readonly id: string, readonly name: string | null, readonly signed: string | null } | null, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null }> }> }> } };

export type RecordedMembershipFragment = { readonly id: string, readonly role: MembershipRole, readonly obligations: ReadonlyArray<Obligation>, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly leftCensored: boolean, readonly source:
    | { readonly id: string }
    | { readonly id: string }
  , readonly treaty: { readonly id: string, readonly name: string | null, readonly signed: string | null } | null, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null }> };

export const RecordedMembershipFragmentDoc = /*#__PURE__*/ gql`
    fragment RecordedMembership on Membership {
  id
  role
  obligations
  start
  end
  observedOn
  startMin
  startMax
  endMin
  endMax
  leftCensored
  source {
    id
  }
  treaty {
    id
    name
    signed
  }
  evidence {
    locator
    quote
  }
}
    ` as unknown as DocumentNode<RecordedMembershipFragment, unknown>;
export const DisputeRowsDocument = /*#__PURE__*/ gql`
    query DisputeRows($alliance: ID!, $state: ID!, $sources: [ID!]!) {
  disputes(
    alliance: $alliance
    state: $state
    sources: $sources
    minDays: 1
    first: 100
  ) {
    nodes {
      from
      affirmedBy {
        id
      }
      affirmingMemberships {
        ...RecordedMembership
      }
      denyingMemberships {
        ...RecordedMembership
      }
    }
  }
}
    ${RecordedMembershipFragmentDoc}` as unknown as DocumentNode<DisputeRowsQuery, DisputeRowsQueryVariables>;