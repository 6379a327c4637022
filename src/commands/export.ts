/** `export`: writes what the graph holds, or what follows from it, to standard output or a file. */
import { createWriteStream, existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
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
import { readHead } from '../store/head.ts';
import { graphText } from '../store/text.ts';
import { refuseOutdated } from '../store/upgrade.ts';
import { bringUpToDate } from './load.ts';
import type { Settings } from '../settings.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';

const flags: Readonly<Record<OptionName, string>> = {
  asOf: '--as-of',
  from: '--from',
  to: '--to',
  sources: '--sources',
  obligations: '--obligations',
  pledge: '--pledge',
  certainty: '--certainty',
  directed: '--directed',
};

const optionsOfAll = [
  ...(['output', 'format', 'as-of', 'from', 'to', 'sources', 'obligations'] as const),
  ...(['pledge', 'certainty', 'revision'] as const),
];

export const exportCommand: Command = {
  name: 'export',
  summary: 'writes the network, members, dyads or disputes to a file, or the whole graph',
  help: `Usage: npm run export -- network  --as-of DAY
       npm run export -- members  --as-of DAY | --from YEAR --to YEAR
       npm run export -- dyads    --from YEAR --to YEAR
       npm run export -- disputes [--as-of DAY | --from YEAR --to YEAR]
       npm run export -- graph    [--revision NUMBER]

network    the states that share an alliance on the day, and which
members    who is in which alliance on the day, or on at least one day of each year
dyads      the pairs of states that share an alliance on at least one day of each year
disputes   where two sources disagree about a membership for two days or more
graph      everything, as \`npm run restore\` reads it: a line of JSON that names the revision and the hash, one
           for each revision, and one for each node, in the order of their ids: who asserts it, and its fields.
           Two graphs with the same facts have the same lines of nodes and the same hash, on either engine.
           With --revision the graph is as it was after that revision.

--format ${formats.join('|')}   default csv; graphml and gexf hold the network, or the dyads of one year
--sources ID,ID        only these sources are used
--obligations O,O      only memberships with one of these: DEFENSE, OFFENSE, NEUTRALITY, …
--pledge EITHER|BOTH   of pairs, whether one of the two states must promise it (as in COW and ATOP), or both
--certainty C,C        only what is CERTAIN, POSSIBLE, PRESUMED or DISPUTED
--directed             of dyads, a row for each direction: what the first state promises the second
--output FILE          without it, to standard output (with \`npm run --silent export -- …\`)`,
  async run(settings, args) {
    const {
      flags: given,
      options,
      words,
    } = readArguments('export', { flags: ['directed'], options: optionsOfAll }, args);
    const { output, format, 'as-of': asOf, revision, ...others } = options;
    const [subject = '', ...more] = words;
    const known = [...subjects, 'graph'];
    if (subject === '' || more.length > 0) {
      throw badUserInput(
        `\`export\` takes one of ${known.join(', ')}, found: ${words.join(' ') || 'nothing'}.`,
      );
    }
    if (subject === 'graph') {
      const [further] = [...given, ...Object.keys(options)].filter(
        (name) => name !== 'output' && name !== 'revision',
      );
      if (further === undefined) return exportGraph(settings, output, revisionIn(revision));
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
    if (revision !== undefined) {
      throw badUserInput(
        `\`export ${subject}\` takes no --revision: only the whole graph can be exported as it was. Restore that into a store of its own, and export from there.`,
      );
    }
    const request = readRequest(
      subject,
      format ?? 'csv',
      { asOf, ...others, ...(given.has('directed') ? { directed: 'true' } : {}) },
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
  await bringUpToDate(graph, console.error);
}

async function exportGraph(
  settings: Settings,
  output: string | undefined,
  revision: number | undefined,
): Promise<number> {
  const graph = openGraph(settings);
  try {
    await refuseOutdated(graph);
    await writeOut(withLineEnds(graphText(graph, revision)), output);
    if (revision === undefined) console.error(`hash ${(await readHead(graph)).hash}`);
  } finally {
    await graph.close();
  }
  return 0;
}

function revisionIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw badUserInput(`--revision must be the number of one, found ${JSON.stringify(text)}.`);
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}

async function writeOut(text: AsyncIterable<string>, output: string | undefined): Promise<void> {
  const chunks = Readable.from(text);
  if (output !== undefined) {
    await writeFile(chunks, output);
    return;
  }
  try {
    await pipeline(chunks, process.stdout, { end: false });
  } catch (error) {
    // Whoever reads has seen enough, as `head` does.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/** A file that is there keeps what it has until all of the new text is written: it may be the only backup. */
async function writeFile(chunks: Readable, output: string): Promise<void> {
  const isThere = existsSync(output);
  const path = isThere ? realpathSync(output) : output;
  // Only a regular file can be replaced: not a pipe, and not /dev/null.
  const isReplaced = !isThere || statSync(path).isFile();
  const written = isReplaced ? `${path}.${process.pid}.part` : path;
  try {
    await pipeline(chunks, createWriteStream(written));
    if (isReplaced) renameSync(written, path);
  } catch (error) {
    if (isReplaced) rmSync(written, { force: true });
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (syscall !== 'open' && syscall !== 'rename') throw error;
    const reason = code === 'ENOENT' ? 'its folder does not exist' : (error as Error).message;
    throw badUserInput(`\`--output ${output}\` cannot be written: ${reason}. Name another file.`);
  }
}
