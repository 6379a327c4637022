/** A server of the tests' own: a small schema in memory, served on a free port, and a way to ask it. */

import {
  buildSchema,
  GraphQLError,
  isObjectType,
  isScalarType,
  valueFromASTUntyped,
} from 'graphql';
import type { GraphQLFieldResolver } from 'graphql';
import { onTestFinished } from 'vitest';
import { badUserInput, EntenteError } from '../../src/errors.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import { serve } from '../../src/server/serve.ts';
import type { RunningServer, ServeOptions } from '../../src/server/serve.ts';
import { readSettings } from '../../src/settings.ts';

const sdl = `
  scalar Date
  interface Node { id: ID! }
  type Alliance implements Node {
    id: ID!
    name: String!
    parent: Alliance
    memberships(first: Int, last: Int): MembershipConnection!
    identifiers: [Identifier!]!
  }
  type Identifier { value: String! }
  type Membership implements Node { id: ID! alliance: Alliance! }
  type AllianceConnection { edges: [AllianceEdge!]! nodes: [Alliance!]! pageInfo: PageInfo! totalCount: Int! }
  type AllianceEdge { cursor: String! node: Alliance! }
  type MembershipConnection { edges: [MembershipEdge!]! nodes: [Membership!]! pageInfo: PageInfo! totalCount: Int! }
  type MembershipEdge { cursor: String! node: Membership! }
  type PageInfo { hasNextPage: Boolean! }
  input Where { name: String, and: [Where!] }
  type Query {
    alliance(id: ID!, asOf: Date): Alliance
    alliances(first: Int, last: Int, where: Where): AllianceConnection!
    nodes(ids: [ID!]!): [Node]!
    greeting: String
    refused: String
    late: String
    gone: String
    broken: String
    wrong: Int
    rude: String
    context: String
    slow: String
    required(text: String! = "x"): String
  }
  type Mutation { rename(name: String!): String }
`;

const alliance = { id: 'alliance:csto', name: 'CSTO', identifiers: [{ value: '350' }] };

/** What the log and the answers must keep apart. */
export const secret = 'hunter2';

/** Tells that a request to `slow` has begun, and a way to let them finish. */
export interface Slow {
  readonly begun: Promise<void>;
  readonly finish: () => void;
}

interface Latch {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function latch(): Latch {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

function fixture() {
  const begun = latch();
  const finish = latch();
  const resolvers: Readonly<Record<string, GraphQLFieldResolver<unknown, { greeting?: string }>>> =
    {
      alliance: () => alliance,
      alliances: () => ({ nodes: [alliance], edges: [], totalCount: 1 }),
      nodes: () => [],
      greeting: () => 'hello',
      refused: () => {
        throw badUserInput('There is no such day.', { value: '2024-02-30' });
      },
      late: () => {
        throw new EntenteError('TIMEOUT', 'The statement took too long.');
      },
      gone: () => {
        throw new EntenteError('UNAVAILABLE', 'The graph cannot be reached.', undefined, {
          cause: new Error(secret),
        });
      },
      broken: () => {
        throw new Error(secret);
      },
      wrong: () => secret,
      rude: () => {
        throw new GraphQLError(secret, { extensions: { code: 'SECRET' } });
      },
      context: (_parent, _arguments, context) => context.greeting,
      slow: async () => {
        begun.open();
        await finish.opened;
        return 'done';
      },
      required: (_parent, { text }: { text: string }) => text,
      rename: () => 'renamed',
    };
  const schema = buildSchema(sdl);
  for (const type of [schema.getQueryType(), schema.getMutationType()].filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const resolve = resolvers[field.name];
      if (resolve) field.resolve = resolve;
    }
  }
  const date = schema.getType('Date');
  if (isScalarType(date)) {
    date.parseValue = parseDay;
    date.parseLiteral = (node) => parseDay(valueFromASTUntyped(node));
  }
  const slow: Slow = { begun: begun.opened, finish: finish.open };
  return { schema, slow };
}

/** As the real scalar does: an error of Entente for text, any other error for what is no text. */
function parseDay(value: unknown): unknown {
  if (typeof value !== 'string') throw new TypeError('A day is text.');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) throw badUserInput('A day is YYYY-MM-DD.', { value });
  return value;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
}

export interface TestServer extends RunningServer {
  readonly slow: Slow;
  readonly logged: readonly string[];
  readonly ask: (query: string, variables?: unknown) => Promise<Answer>;
  /** Sends a body as it is; what is no JSON too. */
  readonly post: (body: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly request: (path: string, init?: RequestInit) => Promise<Answer>;
}

/** Starts a server that stops when the test has finished. */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
  options: Partial<ServeOptions> = {},
): Promise<TestServer> {
  const { schema, slow } = fixture();
  const graph = openEmbedded();
  const logged: string[] = [];
  const server = await serve({
    schema,
    graph,
    contextValue: () => ({ greeting: 'from the context' }),
    ready: () => Promise.resolve(),
    examples: [],
    settings: readSettings({ PORT: '0', ...env }),
    log: (line) => logged.push(line),
    ...options,
  });
  onTestFinished(async () => {
    slow.finish();
    await server.stop();
    await graph.close();
  });
  const request = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const response = await fetch(server.url + path, { redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    const body = isJson ? (JSON.parse(text) as Answer['body']) : {};
    return { status: response.status, headers: response.headers, text, body };
  };
  const post = (body: string, headers?: Readonly<Record<string, string>>) =>
    request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const ask = (query: string, variables?: unknown) => post(JSON.stringify({ query, variables }));
  return { ...server, slow, logged, ask, post, request };
}
