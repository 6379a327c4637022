/** Imports a dataset: its files are read once and to their end, and its facts become one revision. */
import type { Graph } from '../../graph/graph.ts';
import type { Located, LooseFact } from '../../model/fact.ts';
import type { ChangeSet } from '../../store/change-set.ts';
import type { Fault } from '../../store/check.ts';
import { readHead } from '../../store/head.ts';
import type { Revision } from '../../store/log.ts';
import { lookupAfter, lookupIn, remembering } from '../../store/lookup.ts';
import type { Lookup } from '../../store/lookup.ts';
import { importOf } from '../../store/origin.ts';
import { faultsIn, planChanges } from '../../store/plan-changes.ts';
import { progressOfWriting } from '../../store/progress.ts';
import type { OnProgress } from '../../store/progress.ts';
import { basisIn, revise } from '../../store/revise.ts';
import { inFileOrder, isFact, resultOf } from '../rows/outcome.ts';
import type { Outcome, ReadRow, Rejection, RowResult } from '../rows/outcome.ts';
import type { ImportContext } from '../codes/context.ts';
import type { Importer } from './importer.ts';
import { mostlyRejected, refuseMostlyRejected } from './mostly-rejected.ts';
import type { MostlyRejected } from './mostly-rejected.ts';
import { openDataset } from './open-dataset.ts';
import type { FileRead } from './open-dataset.ts';
import { tallyOf } from './tally.ts';
import type { Tally } from './tally.ts';

/** What became of every row, and of every fact. */
export interface ImportReport extends Tally {
  readonly rows: Readonly<Record<RowResult, number>>;
  readonly rejections: readonly Rejection[];
  /** Why rows were passed over, and how many for each reason. */
  readonly passedOver: ReadonlyMap<string, number>;
  readonly notices: readonly string[];
  /** Files that are probably not what they are taken for. */
  readonly mostlyRejected: readonly MostlyRejected[];
  /** Null where nothing changed, and in a prediction. */
  readonly revision: Revision | null;
}

/** A dataset whose files have been read to their end: one with a fault in it stops before. */
export interface Dataset {
  readonly importer: Importer;
  /** In the order of the files. */
  readonly rows: readonly ReadRow[];
  readonly files: readonly FileRead[];
  readonly notices: readonly string[];
}

export async function readDataset(
  importer: Importer,
  paths: readonly string[],
  context: ImportContext,
): Promise<Dataset> {
  const { rows, files, notices } = await openDataset(importer, paths, context);
  const read: ReadRow[] = [];
  for await (const row of rows) read.push(row);
  const { request } = importer;
  return {
    ...{ importer, rows: inFileOrder(read, files), files },
    notices: [...(request === undefined ? [] : [request]), ...notices()],
  };
}

export interface ImportOptions {
  /** Whether a file that is mostly rejected is imported as others are; else it stops the import. */
  readonly allowRejections: boolean;
  readonly onProgress: OnProgress;
}

/** Writes the dataset's facts into a graph that holds the bundled data, as one revision. */
export async function importDataset(
  graph: Graph,
  dataset: Dataset,
  { allowRejections, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const basis = await basisIn(graph);
  const checked = await withoutFaulty(dataset, basis.lookup);
  if (!allowRejections) refuseMostlyRejected(checked.rows);
  const total = checked.rows.length;
  const { compared, bundled, revision } = await revise(
    graph,
    changeSetOf(checked),
    progressOfWriting(onProgress, total),
    basis,
  );
  onProgress({ done: total, total });
  return { ...surveyOf(checked), ...tallyOf(factsIn(checked), { compared, bundled }), revision };
}

/**
 * What `importDataset` would report; changes nothing. `bundled` is the load that would come first,
 * where the graph has not got this bundled data yet.
 */
export async function predictImport(
  graph: Graph,
  dataset: Dataset,
  bundled?: ChangeSet,
): Promise<ImportReport> {
  const head = await readHead(graph);
  const load = bundled && (await planChanges(graph, head, bundled));
  const lookup = remembering(
    load === undefined ? lookupIn(graph) : lookupAfter(graph, load.transitions),
  );
  const checked = await withoutFaulty(dataset, lookup);
  const plan = await planChanges(graph, head, changeSetOf(checked), lookup);
  return { ...surveyOf(checked), ...tallyOf(factsIn(checked), plan), revision: null };
}

function factsIn({ rows }: Dataset): readonly LooseFact[] {
  return rows.flatMap(({ outcomes }) =>
    outcomes.filter(isFact).map((fact) => fact as unknown as LooseFact),
  );
}

function changeSetOf(dataset: Dataset): ChangeSet {
  const { importer, files } = dataset;
  const named = files.map(({ name, sha256 }) => `${name} (sha256 ${sha256.slice(0, 12)})`);
  return {
    origin: importOf(importer.name),
    namePrecedence: importer.namePrecedence,
    occasion: { kind: 'IMPORT', who: 'import', note: `${importer.name}: ${named.join(', ')}` },
    asserted: assertedBy(dataset),
  };
}

/** Of facts with one id the last stands: rows that share an alliance repeat it. */
function assertedBy({ rows }: Dataset): readonly Located[] {
  const located = new Map<string, Located>();
  for (const { file, line, outcomes } of rows) {
    for (const outcome of outcomes) {
      if (!isFact(outcome)) continue;
      const fact = outcome as unknown as LooseFact;
      located.set(fact.id, { fact, place: `${file}, line ${line}` });
    }
  }
  return [...located.values()];
}

/**
 * The same, where each fact that the check refuses is a rejection of its row; and then each that leads
 * to one of those.
 */
async function withoutFaulty(dataset: Dataset, lookup: Lookup): Promise<Dataset> {
  const faults = await faultsIn(lookup, changeSetOf(dataset));
  if (faults.length === 0) return dataset;
  const byId = new Map<string, Fault>();
  for (const fault of faults) {
    const { id } = fault.located.fact;
    if (!byId.has(id)) byId.set(id, fault);
  }
  const rows = dataset.rows.map((row) => ({
    ...row,
    outcomes: row.outcomes.map((outcome): Outcome => {
      const fault = isFact(outcome) ? byId.get(outcome.id) : undefined;
      return fault === undefined ? outcome : rejectionOf(row, fault);
    }),
  }));
  return withoutFaulty({ ...dataset, rows }, lookup);
}

function rejectionOf({ file, line }: ReadRow, { located, field, problem }: Fault): Rejection {
  const value = located.fact[field];
  return {
    type: 'Rejection',
    file,
    line,
    column: field,
    value: typeof value === 'string' ? value : JSON.stringify(value ?? null),
    reason: problem,
  };
}

function surveyOf({ rows, notices }: Dataset) {
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
  return {
    ...{ rows: results, rejections, passedOver, notices },
    mostlyRejected: mostlyRejected(rows),
  };
}
