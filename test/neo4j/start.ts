/** Starts a Neo4j for the tests or the benchmark, or hands over the one that NEO4J_URI names. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { neo4jClassPath } from './class-path.ts';
import { launch, type Launched, type Memory } from './launch.ts';
import { ownNeo4jProblem } from './prerequisites.ts';

export { neo4jProblem, ownNeo4jProblem } from './prerequisites.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

export interface Neo4jForTests extends Neo4jAddress {
  /** Ends a Neo4j that was started here; leaves one that NEO4J_URI names alone. */
  readonly stop: () => Promise<void>;
}

/** A Neo4j that a test may take down. */
export interface OwnNeo4j extends Neo4jForTests {
  readonly port: number;
  readonly folder: string;
  /** Of the running process; undefined while there is none. */
  readonly pid: number | undefined;
  /** Takes it down without a goodbye; what was committed stays. */
  readonly kill: () => Promise<void>;
  /** Brings it up again on the same port and data; kills it first if it runs. */
  readonly restart: () => Promise<void>;
}

export interface Neo4jOptions {
  /** Default: a free one. */
  readonly port?: number;
  /** Where the data is kept, after `stop` too. Default: a scratch folder that `stop` removes. */
  readonly folder?: string;
  /** Default: little, since a test has little data. */
  readonly memory?: Memory;
}

const little: Memory = { heapMb: 1024, pageCacheMb: 64 };

export async function startNeo4j(options: Neo4jOptions = {}): Promise<Neo4jForTests> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
  if (!uri) return startOwnNeo4j(options);
  return { uri, username, password, stop: () => Promise.resolve() };
}

/** For tests that take their Neo4j down: never the one that NEO4J_URI names. */
export async function startOwnNeo4j(options: Neo4jOptions = {}): Promise<OwnNeo4j> {
  const problem = ownNeo4jProblem();
  if (problem !== undefined) throw new Error(problem);
  const classPath = await neo4jClassPath();
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'entente-neo4j-')));
  const { port: wanted = 0, memory = little } = options;
  const removeScratch = async () => {
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  };

  let running: Launched | undefined;
  try {
    running = await launch(classPath, { folder, port: wanted, memory });
  } catch (error) {
    await removeScratch();
    throw error;
  }
  const { port } = running;

  const kill = async () => {
    await running?.kill();
    running = undefined;
  };

  return {
    uri: `bolt://127.0.0.1:${port}`,
    port,
    folder,
    get pid() {
      return running?.pid;
    },
    kill,
    async restart() {
      await kill();
      running = await launch(classPath, { folder, port, memory });
    },
    async stop() {
      await running?.stop();
      running = undefined;
      await removeScratch();
    },
  };
}
