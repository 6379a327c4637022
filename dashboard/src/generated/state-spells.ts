/** From dashboard/src/views/state/state-spells.graphql, by `npm run codegen`. */
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

export type StateSpellsQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;


export type StateSpellsQuery = { readonly state: { readonly id: string, readonly memberships: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly start: string | null, readonly end: string | null, readonly observedOn: string | null, readonly startMin: string | null, readonly startMax: string | null, readonly endMin: string | null, readonly endMax: string | null, readonly leftCensored: boolean, readonly source:
          | { readonly id: string }
          | { readonly id: string }
        , readonly alliance: { readonly id: string, readonly name: string } }> } } | null, readonly spells: ReadonlyArray<{ readonly certainty: Certainty, readonly from: string, readonly until: string | null, readonly alliance: { readonly id: string }, readonly affirmedBy: ReadonlyArray<
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
    > }> };

export type PositionsFragment = { readonly affirmedBy: ReadonlyArray<
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
  > };

export const PositionsFragmentDoc = /*#__PURE__*/ gql`
    fragment Positions on Spell {
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
    ` as unknown as DocumentNode<PositionsFragment, unknown>;
export const StateSpellsDocument = /*#__PURE__*/ gql`
    query StateSpells($id: ID!, $from: Date!, $to: Date!) {
  state(id: $id) {
    id
    memberships(first: 1000, orderBy: [{start: ASC}, {id: ASC}]) {
      nodes {
        id
        role
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
        alliance {
          id
          name
        }
      }
    }
  }
  spells(from: $from, to: $to, state: $id) {
    certainty
    from
    until
    ...Positions
    alliance {
      id
    }
  }
}
    ${PositionsFragmentDoc}` as unknown as DocumentNode<StateSpellsQuery, StateSpellsQueryVariables>;