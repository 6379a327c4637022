/** The built program as a process on a scratch store, to be killed and started again. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openEmbedded } from '../../../src/graph/embedded.ts';
import { importFiles } from '../../../test/support/import-files.ts';
import { allImporters } from '../../../src/importers/shared/all.ts';
import { readContext } from '../../../src/importers/codes/context.ts';
import { loadBundled } from '../../../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../../../src/paths.ts';
import { datasetsFolder } from '../../../test/data/datasets.ts';
import { root, scratchCopy } from '../../../test/support/scratch.ts';
import { asShipped, buildPage, copyPage, node } from './build.ts';

export interface Program {
  readonly url: string;
  /** Whether the full datasets are beside the checkout, and imported. */
  readonly full: boolean;
  readonly ask: <Data>(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => Promise<Data>;
  readonly kill: () => Promise<void>;
  /** At the same address, on the same store. */
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function buildProgram(): Promise<Program> {
  const scratch = scratchCopy();
  const { folder } = scratch;
  cpSync(join(root, 'docs'), join(folder, 'docs'), { recursive: true });
  copyPage(folder);
  const store = mkdtempSync(join(tmpdir(), 'entente-store-'));
  const full = existsSync(datasetsFolder);
  await Promise.all([
    node(folder, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']),
    buildPage(folder),
    fill(store, full),
  ]);

  let child: ChildProcess | undefined;
  let port = '0';
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, ['dist/main.js', 'serve'], {
      cwd: folder,
      env: { ...asShipped, PORT: port, HOST: '127.0.0.1', ENTENTE_STORE: store, NEO4J_URI: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    port = await portOf(child);
  };
  const kill = async (): Promise<void> => {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const closed = once(child, 'close');
    child.kill('SIGKILL');
    await closed;
  };
  await start();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    full,
    start,
    kill,
    ask: <Data>(query: string, variables = {}) => ask<Data>(url, query, variables),
    remove: async () => {
      await kill();
      scratch.remove();
      rmSync(store, { recursive: true });
    },
  };
}

/** The bundled data and, where the full datasets are, all of theirs. */
async function fill(store: string, full: boolean): Promise<void> {
  const graph = openEmbedded(store);
  await loadBundled(graph, dataFolder, () => undefined);
  const files = full ? readdirSync(datasetsFolder, { recursive: true, encoding: 'utf8' }) : [];
  const context = readContext(dataFolder, 'all');
  for (const importer of full ? await allImporters() : []) {
    // What an extract of one edition has, the series has too.
    if (importer.name === 'factbook-edition') continue;
    const paths = importer.files.map(({ name }) =>
      join(datasetsFolder, files.find((file) => basename(file) === name) ?? name),
    );
    const options = { dryRun: false, onProgress: () => undefined };
    await importFiles(graph, importer, paths, context, options);
  }
  await graph.close();
}

/** The port that the program prints once it is ready. */
async function portOf(child: ChildProcess): Promise<string> {
  let output = '';
  for await (const chunk of child.stdout ?? []) {
    output += String(chunk);
    const port = /http:\/\/127\.0\.0\.1:(\d+)\/graphql/.exec(output)?.[1];
    if (port === undefined) continue;
    return port;
  }
  throw new Error(`The program ended before it was ready:\n${output}`);
}

async function ask<Data>(url: string, query: string, variables: object): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: Data;
    readonly errors?: unknown;
  };
  if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}
