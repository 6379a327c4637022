/** From dashboard/src/views/atlas/spells.graphql, by `npm run codegen`. */
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

export type SpokenFragment = { readonly affirmedBy: ReadonlyArray<
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

export type SpellsQueryVariables = Exact<{
  from: string;
  to: string;
  sources?: ReadonlyArray<string> | string | null | undefined;
  obligations?: ReadonlyArray<Obligation> | Obligation | null | undefined;
  kinds?: ReadonlyArray<AllianceKind> | AllianceKind | null | undefined;
}>;


export type SpellsQuery = { readonly spells: ReadonlyArray<{ readonly certainty: Certainty, readonly obligations: ReadonlyArray<Obligation>, readonly from: string, readonly until: string | null, readonly alliance: { readonly id: string }, readonly state: { readonly id: string }, readonly affirmedBy: ReadonlyArray<
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

export const SpokenFragmentDoc = /*#__PURE__*/ gql`
    fragment Spoken on Spell {
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
    ` as unknown as DocumentNode<SpokenFragment, unknown>;
export const SpellsDocument = /*#__PURE__*/ gql`
    query Spells($from: Date!, $to: Date!, $sources: [ID!], $obligations: [Obligation!], $kinds: [AllianceKind!]) {
  spells(
    from: $from
    to: $to
    sources: $sources
    obligations: $obligations
    kinds: $kinds
  ) {
    alliance {
      id
    }
    state {
      id
    }
    certainty
    obligations
    from
    until
    ...Spoken
  }
}
    ${SpokenFragmentDoc}` as unknown as DocumentNode<SpellsQuery, SpellsQueryVariables>;