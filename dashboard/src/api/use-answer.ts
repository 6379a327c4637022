/** Asks the API from a component, keeps the last answer while the next is awaited, and asks again when a lost server is back. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useEffect, useMemo } from 'react';
import { useQuery } from 'urql';
import { failureOf } from './answer.ts';
import type { Answer } from './answer.ts';
import { reportLost, serverAnswers, watchConnection } from './connection.ts';

interface Options {
  /** Does not ask yet. */
  readonly wait?: boolean;
}

/**
 * The answer before stays, marked as stale, when the variables change: right for another day. A component
 * that is about another node should be mounted anew (`key={id}`), so that it never shows the one before.
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { wait = false }: Options = {},
): Answer<Data> {
  const [{ data, error, fetching, stale }, ask] = useQuery({ query, variables, pause: wait });
  const failure = useMemo(() => (error === undefined ? undefined : failureOf(error)), [error]);
  const unreachable = failure?.unreachable === true;

  useEffect(() => {
    if (!unreachable) return undefined;
    reportLost();
    return watchConnection(() => {
      if (serverAnswers()) ask({ requestPolicy: 'network-only' });
    });
  }, [unreachable, ask]);

  return useMemo(() => {
    if (failure !== undefined && !fetching) {
      return { state: 'failed', failure, retry: () => ask({ requestPolicy: 'network-only' }) };
    }
    if (data === undefined) return { state: 'waiting' };
    return { state: 'here', data, stale: fetching || stale };
  }, [failure, data, fetching, stale, ask]);
}
