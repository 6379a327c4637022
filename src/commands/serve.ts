/** `serve`: opens the graph, brings an embedded one up to date, and answers until a signal comes. */
import { lookup } from '../lookup/lookup.ts';
import { once } from 'node:events';
import { fieldResolvers } from '../generated/resolvers.ts';
import { typePlans } from '../generated/plans.ts';
import { withDeadline } from '../graph/deadline.ts';
import { openGraph } from '../graph/open.ts';
import type { Graph } from '../graph/graph.ts';
import { readHead } from '../store/head.ts';
import { upgradeNeeded } from '../store/upgrade.ts';
import type { Context } from '../plan/context.ts';
import { dashboardFolder, questionsFolder } from '../paths.ts';
import { executableSchema } from '../server/executable-schema.ts';
import { readExamples } from '../server/examples.ts';
import { checkAddress, serve } from '../server/serve.ts';
import type { Settings } from '../settings.ts';
import { noArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { bringUpToDate } from './load.ts';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'answers GraphQL over HTTP; an embedded graph is brought up to date with data/ first',
  help: `Usage: npm start

Serves the graph until it is told to stop (Ctrl+C, SIGTERM): requests that are running finish.`,
  async run(settings, args) {
    noArguments('serve', args);
    await serveUntilSignal(settings);
    return 0;
  },
};

async function serveUntilSignal(settings: Settings): Promise<void> {
  await checkAddress(settings);
  const graph = openGraph(settings);
  try {
    await prepare(graph);
    const asked = withDeadline(graph, settings.timeoutMs);
    const context: Context = { graph: asked, types: typePlans, resolvers: fieldResolvers, lookup };
    const examples = [...readExamples(), ...readExamples(questionsFolder)];
    const server = await serve({
      schema: executableSchema(),
      graph: asked,
      contextValue: () => ({ ...context }),
      ready: () => graph.health(settings.readyMs),
      examples,
      dashboard: dashboardFolder,
      settings,
      log: (line) => console.error(line),
    });
    // Heard from now on: whoever reads that it is ready may stop it at once.
    const told = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    console.log(welcome(server.url, graph, examples[0]?.query ?? ''));
    await told;
    console.log('Finishing the requests that are running …');
    await server.stop();
  } finally {
    await graph.close();
  }
  // A statement that was given up may still run, and Node would wait for it.
  setTimeout(() => process.exit(), 1_000).unref();
}

/** An embedded graph is this process's own; a Neo4j is filled only when its owner says so. */
async function prepare(graph: Graph): Promise<void> {
  if (graph.engine === 'embedded') {
    await bringUpToDate(graph, console.log);
  } else if ((await upgradeNeeded(graph)) !== null) {
    console.log(
      'This Neo4j was written by another version of Entente. Bring it over with `npm run load`.',
    );
  } else if ((await readHead(graph)).revision === 0) {
    console.log('This Neo4j has no graph of Entente yet. Fill it with `npm run load`.');
  }
}

function welcome(url: string, graph: Graph, query: string): string {
  return `
Entente is ready, on ${graph.engine === 'neo4j' ? 'Neo4j' : 'the embedded graph'}.

  dashboard  ${url}/
  explorer   ${url}/graphql   (open it in a browser)
  API        ${url}/graphql
  health     ${url}/health/ready

Try this:

${query.trim().replace(/^/gm, '  ')}

Stop with Ctrl+C.
`;
}
