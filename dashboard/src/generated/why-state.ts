/** From dashboard/src/why/why-state.graphql, by `npm run codegen`. */
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

export type WhyStateQueryVariables = Exact<{
  state: string;
  day: string;
}>;


export type WhyStateQuery = { readonly state: { readonly id: string, readonly name: string, readonly allies: ReadonlyArray<{ readonly certainty: Certainty, readonly state: { readonly id: string, readonly name: string }, readonly alliances: ReadonlyArray<{ readonly id: string }> }>, readonly alliances: ReadonlyArray<{ readonly certainty: Certainty, readonly obligations: ReadonlyArray<Obligation>, readonly alliance: { readonly id: string, readonly name: string, readonly abbreviation: string | null }, readonly memberships: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly obligations: ReadonlyArray<Obligation>, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly leftCensored: boolean, readonly source:
          | { readonly id: string }
          | { readonly id: string }
        , readonly treaty: { readonly id: string, readonly name: string | null, readonly signed: string | null } | null, readonly evidence: ReadonlyArray<{ readonly locator: string, readonly quote: string | null }> }> }> } | null };

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
export const WhyStateDocument = /*#__PURE__*/ gql`
    query WhyState($state: ID!, $day: Date!) {
  state(id: $state, asOf: $day) {
    id
    name
    allies {
      certainty
      state {
        id
        name
      }
      alliances {
        id
      }
    }
    alliances {
      certainty
      obligations
      alliance {
        id
        name
        abbreviation
      }
      memberships {
        ...RecordedMembership
      }
    }
  }
}
    ${RecordedMembershipFragmentDoc}` as unknown as DocumentNode<WhyStateQuery, WhyStateQueryVariables>;