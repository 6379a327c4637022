/** Gives up on a statement that takes too long, whether or not its database does. */
import { EntenteError } from '../errors.ts';
import type { Graph } from './graph.ts';

/** The longest delay that a timer of Node takes, in milliseconds. */
const longestDelay = 2_147_483_647;

/** The graph as a request has it: the answer to none of its statements is waited for any longer. */
export function withDeadline(graph: Graph, timeoutMs: number): Graph {
  return { ...graph, read: (statement) => graph.read({ ...statement, timeoutMs }) };
}

/** The result, if it comes in time; what becomes of it later is lost. */
export async function within<T>(
  milliseconds: number,
  work: Promise<T>,
  late: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), Math.min(milliseconds, longestDelay));
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

export function tooLate(timeoutMs: number, options?: ErrorOptions): EntenteError {
  return new EntenteError(
    'TIMEOUT',
    `The question took longer than ${timeoutMs} ms. Ask for less at once, or raise ENTENTE_TIMEOUT_MS.`,
    { limit: timeoutMs },
    options,
  );
}
