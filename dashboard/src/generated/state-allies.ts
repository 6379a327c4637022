/** From dashboard/src/views/state/state-allies.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
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

export type StateAlliesQueryVariables = Exact<{
  id: string;
  day: string;
}>;


export type StateAlliesQuery = { readonly state: { readonly id: string, readonly name: string, readonly alliances: ReadonlyArray<{ readonly memberships: ReadonlyArray<{ readonly source:
          | { readonly id: string }
          | { readonly id: string }
         }> }>, readonly allies: ReadonlyArray<{ readonly certainty: Certainty, readonly obligations: ReadonlyArray<Obligation>, readonly state: { readonly id: string, readonly name: string }, readonly alliances: ReadonlyArray<{ readonly id: string, readonly name: string, readonly abbreviation: string | null }> }> } | null };


export const StateAlliesDocument = /*#__PURE__*/ gql`
    query StateAllies($id: ID!, $day: Date!) {
  state(id: $id, asOf: $day) {
    id
    name
    alliances {
      memberships {
        source {
          id
        }
      }
    }
    allies {
      certainty
      obligations
      state {
        id
        name
      }
      alliances {
        id
        name
        abbreviation
      }
    }
  }
}
    ` as unknown as DocumentNode<StateAlliesQuery, StateAlliesQueryVariables>;