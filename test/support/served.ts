/** The API over HTTP on a graph, as a client meets it, and what it asks of the graph. */
import { lookup } from '../../src/lookup/lookup.ts';
import { typePlans } from '../../src/generated/plans.ts';
import { fieldResolvers } from '../../src/generated/resolvers.ts';
import { withDeadline } from '../../src/graph/deadline.ts';
import type { Graph, CypherStatement } from '../../src/graph/graph.ts';
import { serve } from '../../src/server/serve.ts';
import { readSettings } from '../../src/settings.ts';
import { schema } from './ask.ts';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly AnsweredError[];
  };
}

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Served {
  readonly url: string;
  /** What the server has asked the graph to read or write. */
  readonly statements: CypherStatement[];
  readonly logged: string[];
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Sends a body as it is. */
  readonly post: (body: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

export async function served(
  graph: Graph,
  env: Readonly<Record<string, string>> = {},
): Promise<Served> {
  // On a busy machine too, only what a test makes too long is.
  const settings = readSettings({ PORT: '0', ENTENTE_TIMEOUT_MS: '20000', ...env });
  const asked = withDeadline(graph, settings.timeoutMs);
  const statements: CypherStatement[] = [];
  const logged: string[] = [];
  const watched: Graph = {
    ...asked,
    read: (statement) => {
      statements.push(statement);
      return asked.read(statement);
    },
    write: (all) => {
      statements.push(...all);
      return graph.write(all);
    },
  };
  const { url, stop } = await serve({
    schema,
    graph: watched,
    contextValue: () => ({ graph: watched, types: typePlans, resolvers: fieldResolvers, lookup }),
    ready: () => graph.health(settings.readyMs),
    examples: [],
    settings,
    log: (line) => logged.push(line),
  });
  const request = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, { redirect: 'manual', ...init });
    const text = await response.text();
    return { status: response.status, text, body: JSON.parse(text) as Answer['body'] };
  };
  const post: Served['post'] = (body, headers) =>
    request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  return {
    url,
    statements,
    logged,
    post,
    ask: (query, variables) => post(JSON.stringify({ query, variables })),
    get: (path, headers) => request(path, { headers: headers ?? {} }),
    stop,
  };
}
