/** `export`: writes what the graph holds to standard output or a file. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { badUserInput } from '../errors.ts';
import { openGraph } from '../graph/open.ts';
import { canonicalLines } from '../load/canonical.ts';
import type { Command } from './command.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'writes the whole graph as canonical text (NDJSON), with its hash',
  help: `Usage: entente export graph [--output FILE]

Writes one line of JSON for each node of the graph, in the order of their ids: labels, properties and
outgoing relationships. Two graphs with the same facts give the same text, on either engine. The SHA-256
of the text goes to standard error.`,
  async run(settings, args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { output: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length !== 1 || positionals[0] !== 'graph') {
      throw badUserInput(
        `\`export\` takes \`graph\`, found: ${positionals.join(' ') || 'nothing'}.`,
      );
    }
    const graph = openGraph(settings);
    const hash = createHash('sha256');
    const hashed = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        hash.update(chunk);
        done(null, chunk);
      },
    });
    try {
      const lines = Readable.from(withLineEnds(canonicalLines(graph)));
      const output = values.output === undefined ? undefined : createWriteStream(values.output);
      await (output === undefined
        ? pipeline(lines, hashed, process.stdout, { end: false })
        : pipeline(lines, hashed, output));
    } finally {
      await graph.close();
    }
    console.error(`sha256 ${hash.digest('hex')}`);
    return 0;
  },
};

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
