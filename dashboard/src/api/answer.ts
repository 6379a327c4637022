/** What has become of a question to the API. */
import type { CombinedError } from '@urql/core';

export type Answer<Data> =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }
  /** `stale` where it answers the question before, and the next answer is on its way. */
  | { readonly state: 'here'; readonly data: Data; readonly stale: boolean };

export interface Failure {
  /** The server did not answer at all; it is asked again by itself. */
  readonly unreachable: boolean;
  /** The errors' own words. */
  readonly messages: readonly string[];
}

export function failureOf(error: CombinedError): Failure {
  const unreachable = error.networkError !== undefined && error.response === undefined;
  const messages = error.graphQLErrors.map(({ message }) => message);
  if (messages.length > 0) return { unreachable, messages };
  return { unreachable, messages: [error.networkError?.message ?? error.message] };
}

export function here<Data>(data: Data): Answer<Data> {
  return { state: 'here', data, stale: false };
}

/** The same answer about something that follows from it. */
export function mapAnswer<A, B>(answer: Answer<A>, draw: (data: A) => B): Answer<B> {
  return answer.state === 'here' ? { ...answer, data: draw(answer.data) } : answer;
}
