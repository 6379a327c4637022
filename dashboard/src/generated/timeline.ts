/** From dashboard/src/views/atlas/timeline.graphql, by `npm run codegen`. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import { gql } from '@urql/core';
export type TimelineQueryVariables = Exact<{
  from: number;
  to: number;
  sources?: ReadonlyArray<string> | string | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: ReadonlyArray<{ readonly year: number, readonly alliances: number, readonly states: number }> };


export const TimelineDocument = /*#__PURE__*/ gql`
    query Timeline($from: Int!, $to: Int!, $sources: [ID!]) {
  timeline(from: $from, to: $to, sources: $sources) {
    year
    alliances
    states
  }
}
    ` as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;