/** Serves a schema over HTTP until it is stopped. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphQLSchema } from 'graphql';
import { EntenteError } from '../errors.ts';
import type { Settings } from '../settings.ts';
import { createApollo } from './apollo.ts';
import { createApp } from './app.ts';
import type { AppOptions } from './app.ts';

export interface ServeOptions extends AppOptions {
  /** An executable schema. */
  readonly schema: GraphQLSchema;
}

export interface RunningServer {
  /** The address without a path, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Accepts no more requests, lets running requests finish within the drain limit, and closes every connection. */
  readonly stop: () => Promise<void>;
}

export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { schema, settings, log } = options;
  const httpServer = createServer();
  const apollo = createApollo(schema, httpServer, settings, log);
  await apollo.start();
  httpServer.on('request', createApp(apollo, options));
  try {
    await listen(httpServer, settings);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  let stopped: Promise<void> | undefined;
  return {
    url: addressOf(httpServer),
    // Apollo never answers a second call of `stop` while the first is running.
    stop: () => (stopped ??= apollo.stop()),
  };
}

/** Refuses an address on which the server cannot listen, before anything that takes time is done. */
export async function checkAddress(settings: Settings): Promise<void> {
  const server = createServer();
  await listen(server, settings);
  const closed = once(server, 'close');
  server.close();
  await closed;
}

async function listen(server: Server, { port, host }: Settings): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw explain(error as NodeJS.ErrnoException, port, host);
  }
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const another = port < 65_535 ? port + 1 : 4000;
  const what =
    error.code === 'EADDRINUSE'
      ? `Port ${port} of ${host} is already in use; choose another, for example: PORT=${another} npm start`
      : `Cannot listen on port ${port} of ${host} (PORT, HOST): ${error.message}`;
  return new EntenteError('BAD_USER_INPUT', what, {}, { cause: error });
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
