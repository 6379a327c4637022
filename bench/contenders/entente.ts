/** Entente as it is served: through Apollo's executeOperation, and over HTTP. */
import { lookup } from '../../src/lookup/lookup.ts';
import { Agent, createServer, request } from 'node:http';
import { fieldResolvers } from '../../src/generated/resolvers.ts';
import { typePlans } from '../../src/generated/plans.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Context } from '../../src/plan/context.ts';
import { createApollo } from '../../src/server/apollo.ts';
import { executableSchema } from '../../src/server/executable-schema.ts';
import { serve } from '../../src/server/serve.ts';
import { readSettings } from '../../src/settings.ts';
import type { AskApi } from '../operations/subjects.ts';
import type { Operation } from '../operations/operation.ts';
import type { Ask, Contender } from './contender.ts';
import { dataOf, execute } from './execute.ts';
import type { SingleResult } from './execute.ts';

const settings = readSettings({ HOST: '127.0.0.1', PORT: '0' });
const log = (line: string) => console.error(line);

function contextOf(graph: Graph): Context {
  return { graph, types: typePlans, resolvers: fieldResolvers, lookup };
}

export interface Entente extends Contender {
  readonly prepare: (operation: Operation) => Ask;
  readonly askApi: AskApi;
}

export async function entente(name: string, graph: Graph): Promise<Entente> {
  const apollo = createApollo(executableSchema(), createServer(), settings, log);
  await apollo.start();
  const context = contextOf(graph);
  const askApi: AskApi = (text, variables) => execute(apollo, text, variables, { ...context });
  return {
    name,
    askApi,
    prepare:
      ({ entente: { text, variables } }) =>
      () =>
        askApi(text, variables),
    answerOf: (_operation, given) => given,
    close: () => apollo.stop(),
  };
}

export async function ententeOverHttp(name: string, graph: Graph): Promise<Contender> {
  const context = contextOf(graph);
  const server = await serve({
    schema: executableSchema(),
    graph,
    contextValue: () => ({ ...context }),
    ready: () => graph.health(),
    examples: [],
    settings,
    log,
  });
  const agent = new Agent({ keepAlive: true });
  return {
    name,
    prepare: ({ entente: { text, variables } }) => {
      const body = JSON.stringify({ query: text, variables });
      return () => post(`${server.url}/graphql`, agent, body);
    },
    answerOf: (_operation, given) => given,
    async close() {
      agent.destroy();
      await server.stop();
    },
  };
}

function post(url: string, agent: Agent, body: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        try {
          resolve(dataOf(JSON.parse(Buffer.concat(chunks).toString('utf8')) as SingleResult));
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
      });
    });
    asked.on('error', (error) => {
      // The server may close a connection that was idle while others had their turn.
      if (asked.reusedSocket) resolve(post(url, agent, body));
      else reject(error);
    });
    asked.end(body);
  });
}
