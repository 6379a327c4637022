/** Imports the files of a source: reads them through first, so that a file with a fault in it changes nothing. */
import type { Graph } from '../../graph/graph.ts';
import { beginning, finishLoad } from '../../store/finish.ts';
import { comparedAll, heldIn, heldOfShipped } from '../../store/compare.ts';
import { newTally } from '../../store/fact-counts.ts';
import type { Change, FactCount } from '../../store/fact-counts.ts';
import { indexes } from '../../store/indexes.ts';
import type { ImportContext } from './context.ts';
import type { Importer } from './importer.ts';
import { inFileOrder, isFact, resultOf } from './outcome.ts';
import type { RowResult, ReadRow, Rejection } from './outcome.ts';
import { openDataset } from './open-dataset.ts';
import type { LooseFact } from '../../model/fact.ts';
import type { OnProgress } from '../../store/progress.ts';
import { writeBatch } from '../../store/write.ts';

export interface ImportOptions {
  /** Whether to say what would change, and change nothing. */
  readonly dryRun: boolean;
  readonly onProgress: OnProgress;
}

/** What became of every row, and of every fact. */
export interface ImportReport {
  readonly rows: Readonly<Record<RowResult, number>>;
  /** By type: how many facts are new to the graph, or change it, or were there already. */
  readonly facts: ReadonlyMap<string, FactCount>;
  /** Each fact that replaces another of its id, and in what it differs. */
  readonly changes: readonly Change[];
  readonly rejections: readonly Rejection[];
  /** Why rows were passed over, and how many for each reason. */
  readonly passedOver: ReadonlyMap<string, number>;
  readonly notices: readonly string[];
}

/** How many facts go into one transaction; fewer cost Neo4j half as much time again. */
const batchSize = 2000;

/** A source whose files have been read to their end: a file with a fault in it stops before. */
export interface Source {
  readonly importer: Importer;
  /** Those that bring alliances, treaties and officials come first. */
  readonly rows: readonly ReadRow[];
  readonly survey: Omit<ImportReport, 'facts' | 'changes'>;
}

export async function readSource(
  importer: Importer,
  paths: readonly string[],
  context: ImportContext,
): Promise<Source> {
  const dataset = await openDataset(importer, paths, context);
  const read: ReadRow[] = [];
  for await (const row of dataset.rows) read.push(row);
  const rows = read.toSorted((one, other) => turnOf(one) - turnOf(other));
  const inFiles = inFileOrder(read, dataset.files);
  return { importer, rows, survey: { ...surveyRows(inFiles), notices: dataset.notices() } };
}

/** Writes the source's facts into a graph that holds what ships. */
export async function writeSource(
  graph: Graph,
  source: Source,
  onProgress: OnProgress,
): Promise<ImportReport> {
  const { namePrecedence: standing } = source.importer;
  const stamp = { property: 'imported', value: true, standing } as const;
  const tally = newTally();
  await graph.setup(indexes);
  await graph.write([beginning]);
  for (const batch of batchesOf(source, onProgress)) {
    const facts = lastOfEach(batch);
    const compared = comparedAll(facts, await heldIn(graph, facts), standing);
    const changed = facts.filter(({ id }) => compared.get(id)?.result === 'changed');
    await writeBatch(graph, facts, stamp, changed);
    tally.add(batch, compared);
  }
  await finishLoad(graph);
  return { ...source.survey, facts: tally.facts, changes: tally.changes };
}

/**
 * What `writeSource` would report; changes nothing. Where the graph has not got what ships, or has
 * that of another `data/`, those are the facts that come first.
 */
export async function predictSource(
  graph: Graph,
  source: Source,
  shipped: readonly LooseFact[],
  onProgress: OnProgress,
): Promise<ImportReport> {
  const { namePrecedence: standing } = source.importer;
  const toCome = new Map(shipped.map((fact) => [fact.id, heldOfShipped(fact)]));
  const tally = newTally();
  for (const batch of batchesOf(source, onProgress)) {
    const facts = lastOfEach(batch);
    const held = new Map([...(await heldIn(graph, facts)), ...toCome]);
    tally.add(batch, comparedAll(facts, held, standing));
  }
  return { ...source.survey, facts: tally.facts, changes: tally.changes };
}

export async function importSource(
  graph: Graph,
  importer: Importer,
  paths: readonly string[],
  context: ImportContext,
  { dryRun, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const source = await readSource(importer, paths, context);
  return dryRun
    ? predictSource(graph, source, [], onProgress)
    : writeSource(graph, source, onProgress);
}

/** A treaty leads to its alliance, assertions to both and to officials. */
function turnOf({ outcomes }: ReadRow): number {
  if (outcomes.some(({ type }) => type === 'Alliance' || type === 'Official')) return 0;
  return outcomes.some(({ type }) => type === 'Treaty') ? 1 : 2;
}

function surveyRows(rows: readonly ReadRow[]) {
  const results: Record<RowResult, number> = { facts: 0, passedOver: 0, rejected: 0 };
  const rejections: Rejection[] = [];
  const passedOver = new Map<string, number>();
  for (const row of rows) {
    results[resultOf(row)] += 1;
    for (const outcome of row.outcomes) {
      if (outcome.type === 'Rejection') rejections.push(outcome);
      if (outcome.type === 'PassedOver') {
        passedOver.set(outcome.reason, (passedOver.get(outcome.reason) ?? 0) + 1);
      }
    }
  }
  return { rows: results, rejections, passedOver };
}

/** The facts of the source's rows. */
function* batchesOf({ rows }: Source, onProgress: OnProgress): Generator<readonly LooseFact[]> {
  const total = rows.length;
  let facts: LooseFact[] = [];
  let done = 0;
  onProgress({ done, total });
  for (const { outcomes } of rows) {
    facts.push(...(outcomes.filter(isFact) as readonly unknown[] as readonly LooseFact[]));
    done += 1;
    // The last batch, however small, comes after the loop.
    if (facts.length < batchSize || done === total) continue;
    yield facts;
    facts = [];
    onProgress({ done, total });
  }
  yield facts;
  onProgress({ done, total: done });
}

/** Of rows with one key the last stands, as it would if they fell into two batches. */
function lastOfEach(facts: readonly LooseFact[]): readonly LooseFact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()];
}
