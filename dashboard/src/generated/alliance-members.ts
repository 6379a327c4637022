/** From dashboard/src/views/alliance/alliance-members.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
/**
 * How certain it is that a state is a member of an alliance on a day, concluded from all sources that are used;
 * the strongest first. The rules, with examples: docs/rules.md#certainty.
 */
export type Certainty =
  /** At least one source that covers the alliance on the day affirms the membership (it holds definitely), and no source denies it. */
  | 'CERTAIN'
  /** No source affirms the membership, at least one supposes it (its partial dates leave open whether it holds), and no source denies it. */
  | 'POSSIBLE'
  /** No source that covers the day affirms, supposes or denies the membership; at least one whose coverage has ended presumes it: it held on the last day covered, and nothing has ended it since. */
  | 'PRESUMED'
  /** At least one source affirms, supposes or presumes the membership, and at least one denies it. */
  | 'DISPUTED';

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

export type AllianceMembersQueryVariables = Exact<{
  id: string;
  day: string;
}>;


export type AllianceMembersQuery = { readonly alliance: { readonly id: string, readonly coverage: { readonly isCovered: boolean, readonly firstDay: string | null, readonly lastDay: string | null }, readonly members: ReadonlyArray<{ readonly role: MembershipRole, readonly certainty: Certainty, readonly presumedSince: string | null, readonly obligations: ReadonlyArray<Obligation>, readonly state: { readonly id: string, readonly name: string }, readonly affirmedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly supposedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly presumedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      >, readonly deniedBy: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
      > }> } | null };


export const AllianceMembersDocument = /*#__PURE__*/ gql`
    query AllianceMembers($id: ID!, $day: Date!) {
  alliance(id: $id) {
    id
    coverage(asOf: $day) {
      isCovered
      firstDay
      lastDay
    }
    members(asOf: $day) {
      state {
        id
        name
      }
      role
      certainty
      presumedSince
      obligations
      affirmedBy {
        id
      }
      supposedBy {
        id
      }
      presumedBy {
        id
      }
      deniedBy {
        id
      }
    }
  }
}
    ` as unknown as DocumentNode<AllianceMembersQuery, AllianceMembersQueryVariables>;