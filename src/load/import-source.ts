/** Imports the files of a source: reads them through first, so that a file with a fault in it changes nothing. */
import type { Graph } from '../graph/graph.ts';
import { beginning, finishLoad } from './finish.ts';
import { indexes } from './indexes.ts';
import type { ImportContext } from './importers/shared/context.ts';
import type { Importer } from './importers/shared/importer.ts';
import { fateOf, isFact } from './importers/shared/outcome.ts';
import type { Fate, ReadRow, Rejection } from './importers/shared/outcome.ts';
import { run } from './importers/shared/run.ts';
import type { LooseFact } from './located.ts';
import type { OnProgress } from './progress.ts';
import { writeBatch } from './write-facts.ts';

export interface ImportOptions {
  /** Whether to say what would change, and change nothing. */
  readonly dryRun: boolean;
  readonly onProgress: OnProgress;
}

/** What became of every row, and of every fact. */
export interface ImportReport {
  readonly rows: Readonly<Record<Fate, number>>;
  /** By type: how many facts were (or would be) written, and how many the graph had already. */
  readonly facts: ReadonlyMap<string, FactCount>;
  readonly rejections: readonly Rejection[];
  /** Why rows were passed over, and how many for each reason. */
  readonly passedOver: ReadonlyMap<string, number>;
  readonly notices: readonly string[];
}

export interface FactCount {
  readonly written: number;
  readonly alreadyThere: number;
}

/** How many facts go into one transaction. */
const batchSize = 500;

export async function importSource(
  graph: Graph,
  importer: Importer,
  paths: readonly string[],
  context: ImportContext,
  { dryRun, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const survey = await surveyRows((await run(importer, paths, context)).rows);
  const { rows, notices } = await run(importer, paths, context);
  const total = Object.values(survey.rows).reduce((sum, count) => sum + count, 0);
  const facts = new Map<string, FactCount>();
  if (!dryRun) {
    await graph.setup(indexes);
    await graph.write([beginning]);
  }
  let done = 0;
  onProgress({ done, total });
  for await (const batch of batchesOf(rows)) {
    count(facts, batch.facts, await knownIds(graph, batch.facts));
    const stamp = { property: 'imported', value: true, standing: importer.standing } as const;
    if (!dryRun) await writeBatch(graph, batch.facts, stamp);
    done += batch.rows;
    onProgress({ done, total });
  }
  if (!dryRun) await finishLoad(graph);
  return { ...survey, facts, notices };
}

/** Throws where a file cannot be read to its end. */
async function surveyRows(rows: AsyncIterable<ReadRow>) {
  const fates: Record<Fate, number> = { facts: 0, passedOver: 0, rejected: 0 };
  const rejections: Rejection[] = [];
  const passedOver = new Map<string, number>();
  for await (const row of rows) {
    fates[fateOf(row)] += 1;
    for (const outcome of row.outcomes) {
      if (outcome.type === 'Rejection') rejections.push(outcome);
      if (outcome.type === 'PassedOver') {
        passedOver.set(outcome.reason, (passedOver.get(outcome.reason) ?? 0) + 1);
      }
    }
  }
  return { rows: fates, rejections, passedOver };
}

interface Batch {
  readonly facts: readonly LooseFact[];
  readonly rows: number;
}

async function* batchesOf(rows: AsyncIterable<ReadRow>): AsyncGenerator<Batch> {
  let facts: LooseFact[] = [];
  let read = 0;
  for await (const { outcomes } of rows) {
    facts.push(...(outcomes.filter(isFact) as readonly unknown[] as readonly LooseFact[]));
    read += 1;
    if (facts.length < batchSize) continue;
    yield { facts, rows: read };
    facts = [];
    read = 0;
  }
  yield { facts, rows: read };
}

async function knownIds(graph: Graph, facts: readonly LooseFact[]): Promise<ReadonlySet<unknown>> {
  const rows = await graph.read({
    text: 'UNWIND $ids AS id MATCH (n:Node {id: id}) RETURN n.id',
    parameters: { ids: facts.map(({ id }) => id) },
  });
  return new Set(rows.map(([id]) => id));
}

function count(
  counts: Map<string, FactCount>,
  facts: readonly LooseFact[],
  known: ReadonlySet<unknown>,
): void {
  for (const { type, id } of facts) {
    const { written, alreadyThere } = counts.get(type) ?? { written: 0, alreadyThere: 0 };
    const had = known.has(id) ? 1 : 0;
    counts.set(type, { written: written + 1 - had, alreadyThere: alreadyThere + had });
  }
}
