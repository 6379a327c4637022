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

/** What follows from several answers, once all are here. */
export function together<const Data extends readonly unknown[], B>(
  answers: { readonly [I in keyof Data]: Answer<Data[I]> },
  draw: (...data: Data) => B,
): Answer<B> {
  const all: readonly Answer<unknown>[] = answers;
  const failed = all.find((answer) => answer.state === 'failed');
  if (failed !== undefined) return failed;
  const data = all.flatMap((answer) => (answer.state === 'here' ? [answer.data] : []));
  if (data.length < all.length) return { state: 'waiting' };
  return {
    state: 'here',
    data: draw(...(data as unknown as Data)),
    stale: all.some((answer) => answer.state === 'here' && answer.stale),
  };
}
