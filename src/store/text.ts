/** A graph as text: which revision it is of, the revisions before it, then its canonical lines. */
import { badUserInput } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { canonicalLines, canonicalLinesAt } from './canonical.ts';
import { plus, sumText } from './hash.ts';
import { emptyHead, format, readHead } from './head.ts';
import type { Head } from './head.ts';
import { readRevisions } from './log.ts';
import type { Revision } from './log.ts';

/** The first line of the text. */
export interface Heading extends Pick<Head, 'revision' | 'hash' | 'data' | 'precedence'> {
  readonly entente: 'graph';
  readonly format: number;
}

/** The lines of the graph as it is, or as it was after a revision; without their ends. */
export async function* graphText(graph: Graph, revision?: number): AsyncGenerator<string> {
  const head = await readHead(graph);
  const revisions = (await readRevisions(graph)).toReversed();
  const number = revision ?? head.revision;
  const last = revisions.find((each) => each.number === number);
  if (last === undefined && number !== 0) {
    throw badUserInput(
      `There is no revision ${number}: the graph has ${head.revision === 0 ? 'none yet' : `1 to ${head.revision}`}. \`npm run revisions\` lists them.`,
    );
  }
  refuseUnknown(number, revisions);
  const isNow = number === head.revision;
  const hash = isNow ? head.hash : (last?.hashAfter ?? sumText(0n));
  const { precedence } = head;
  const data = isNow ? head.data : null;
  yield JSON.stringify({
    ...({ entente: 'graph', format, revision: number, hash, data, precedence } satisfies Heading),
  });
  for (const each of revisions) {
    if (each.number <= number) yield JSON.stringify({ revision: each });
  }
  let sum = 0n;
  for await (const line of isNow ? canonicalLines(graph) : canonicalLinesAt(graph, number)) {
    sum = plus(sum, line);
    yield line;
  }
  if (sumText(sum) === hash) return;
  throw new Error(
    `The facts of revision ${number} have the hash ${sumText(sum)}, and ${hash} was written down for it: the store was changed by something else than Entente, or is damaged. Restore the last text that \`npm run export -- graph\` has written of it.`,
  );
}

/** Before a restore nothing is known but summaries; and what another data model had more is not known here. */
function refuseUnknown(number: number, revisions: readonly Revision[]): void {
  const later = revisions.filter((revision) => revision.number > number);
  const restored = later.find(({ kind }) => kind === 'RESTORE');
  if (restored !== undefined) {
    throw badUserInput(
      `Revision ${number} cannot be exported: the graph was restored from a text by revision ${restored.number}, and of earlier ones only summaries are kept.`,
    );
  }
  const upgraded = later.find(
    ({ kind, corrected, withdrawn, hashBefore }) =>
      kind === 'UPGRADE' && (corrected + withdrawn > 0 || hashBefore === emptyHead.hash),
  );
  if (upgraded !== undefined) {
    throw badUserInput(
      `Revision ${number} cannot be exported: revision ${upgraded.number} brought its facts over to another data model. The version of Entente from before it can, with a store restored there.`,
    );
  }
}
