/** `export`: writes what the graph holds, or what follows from it, to standard output or a file. */
import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { badUserInput } from '../errors.ts';
import { exportFile } from '../export/export-file.ts';
import { formats, readRequest, subjects } from '../export/request.ts';
import type { ExportRequest, OptionName } from '../export/request.ts';
import { openGraph } from '../graph/open.ts';
import type { Graph } from '../graph/graph.ts';
import { canonicalLines } from '../store/canonical.ts';
import { loadShipped } from '../importers/bundled/load-bundled.ts';
import { dataFolder } from '../paths.ts';
import type { Settings } from '../settings.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { progressLine } from './progress.ts';

const flags: Readonly<Record<OptionName, string>> = {
  asOf: '--as-of',
  from: '--from',
  to: '--to',
  sources: '--sources',
  obligations: '--obligations',
};

const optionsOfAll = [
  ...(['output', 'format', 'as-of', 'from', 'to', 'sources', 'obligations'] as const),
];

export const exportCommand: Command = {
  name: 'export',
  summary: 'writes the network, members, dyads or disputes to a file, or the whole graph',
  help: `Usage: entente export network  --as-of DAY
       entente export members  --as-of DAY | --from YEAR --to YEAR
       entente export dyads    --from YEAR --to YEAR
       entente export disputes [--as-of DAY | --from YEAR --to YEAR]
       entente export graph    (takes --output alone)

network    the states that share an alliance on the day, and which
members    who is in which alliance on the day, or on at least one day of each year
dyads      the pairs of states that share an alliance on at least one day of each year
disputes   where two sources disagree about a membership for two days or more
graph      one line of JSON for each node, in the order of their ids: labels, properties and outgoing
           relationships. Two graphs with the same facts give the same text, on either engine. The SHA-256
           of the text goes to standard error.

--format ${formats.join('|')}   default csv; graphml and gexf hold the network, or the dyads of one year
--sources ID,ID        only these sources are heard
--obligations O,O      only memberships with one of these: DEFENSE, OFFENSE, NEUTRALITY, …
--output FILE          without it, to standard output (with \`npm run --silent export -- …\`)`,
  async run(settings, args) {
    const { options, words } = readArguments('export', { options: optionsOfAll }, args);
    const { output, format, 'as-of': asOf, ...others } = options;
    const [subject = '', ...more] = words;
    const known = [...subjects, 'graph'];
    if (subject === '' || more.length > 0) {
      throw badUserInput(
        `\`export\` takes one of ${known.join(', ')}, found: ${words.join(' ') || 'nothing'}.`,
      );
    }
    if (subject === 'graph') {
      const [further] = Object.keys(options).filter((name) => name !== 'output');
      if (further === undefined) return exportGraph(settings, output);
      throw badUserInput(
        `\`export graph\` takes no --${further}: it writes the whole graph, a line of JSON a node.`,
      );
    }
    if (!known.includes(subject)) {
      const repair = didYouMean(suggestionList(subject, known));
      throw badUserInput(
        `There is no export \`${subject}\`.${repair} Known are ${known.join(', ')}.`,
      );
    }
    const request = readRequest(
      subject,
      format ?? 'csv',
      { asOf, ...others },
      (option) => flags[option],
    );
    return exportDrawn(settings, request, output);
  },
};

async function exportDrawn(
  settings: Settings,
  request: ExportRequest,
  output: string | undefined,
): Promise<number> {
  const graph = openGraph(settings);
  try {
    await prepare(graph);
    const { text } = await exportFile(graph, request);
    await writeOut(text, output);
  } finally {
    await graph.close();
  }
  return 0;
}

/** An embedded graph is this process's own; a Neo4j is filled only when its owner says so. */
async function prepare(graph: Graph): Promise<void> {
  if (graph.engine !== 'embedded') return;
  await loadShipped(
    graph,
    dataFolder,
    progressLine('Loading the graph that ships', process.stderr),
  );
}

async function exportGraph(settings: Settings, output: string | undefined): Promise<number> {
  const graph = openGraph(settings);
  const hash = createHash('sha256');
  try {
    await writeOut(hashedLines(canonicalLines(graph), hash), output);
  } finally {
    await graph.close();
  }
  console.error(`sha256 ${hash.digest('hex')}`);
  return 0;
}

async function* hashedLines(lines: AsyncIterable<string>, hash: Hash): AsyncGenerator<string> {
  for await (const line of lines) {
    hash.update(`${line}\n`);
    yield `${line}\n`;
  }
}

async function writeOut(text: AsyncIterable<string>, output: string | undefined): Promise<void> {
  const chunks = Readable.from(text);
  try {
    await (output === undefined
      ? pipeline(chunks, process.stdout, { end: false })
      : pipeline(chunks, createWriteStream(output)));
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    // Whoever reads has seen enough, as `head` does.
    if (output === undefined && code === 'EPIPE') return;
    if (output === undefined || syscall !== 'open') throw error;
    throw badUserInput(`\`--output\` cannot be written: ${(error as Error).message}.`);
  }
}
