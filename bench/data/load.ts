/** Fills a graph: the bundled data, the full datasets, and the synthetic multiplication of both. */
import type { Fact } from '../../src/generated/facts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { readData } from '../../src/importers/bundled/read-data.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../../src/paths.ts';
import type { Size } from '../sizes.ts';
import { enter } from './enter.ts';
import { readFullDatasets } from './full.ts';
import { synthetic } from './synthetic.ts';
import type { World } from './synthetic.ts';

export interface Loaded {
  readonly facts: number;
  readonly seconds: number;
}

/** What is loaded, apart from the bundled data. */
export interface Source {
  readonly full: readonly Fact[];
  /** The ids of the bundled data; a full dataset has some of it again. */
  readonly bundled: ReadonlySet<string>;
  readonly world: World;
}

export async function readSource(size: Size): Promise<Source> {
  const full = size.full ? await readFullDatasets() : [];
  const bundled = readData(dataFolder).facts.map(({ fact }) => fact);
  const known = [...bundled, ...full];
  const idsOf = (type: string) => [
    ...new Set(known.flatMap((fact) => (fact.type === type ? [fact.id] : []))),
  ];
  const world = {
    states: idsOf('State'),
    alliances: idsOf('Alliance'),
    officials: idsOf('Official'),
  };
  return { full, bundled: new Set(bundled.map(({ id }) => id)), world };
}

export interface LoadOptions {
  readonly say: (line: string) => void;
  /** Where given, how long it may take. */
  readonly seconds?: number;
}

export async function load(
  graph: Graph,
  size: Size,
  source: Source,
  options: LoadOptions & { readonly seconds: number },
): Promise<Loaded | undefined>;
export async function load(
  graph: Graph,
  size: Size,
  source: Source,
  options: LoadOptions,
): Promise<Loaded>;
/** Undefined where it has not come to an end in the time that it may take. */
export async function load(
  graph: Graph,
  size: Size,
  { full, world }: Source,
  { say, seconds: allowed = Infinity }: LoadOptions,
): Promise<Loaded | undefined> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  let { facts } = await loadBundled(graph, dataFolder, () => undefined);
  if (full.length > 0) await enter(graph, full);
  facts += full.length;
  let reported = 0;
  for (const batch of synthetic(size.statements, world)) {
    if (seconds() > allowed) return undefined;
    await enter(graph, batch);
    facts += batch.length;
    if (seconds() - reported < 15) continue;
    reported = seconds();
    say(`  ${facts} facts, ${Math.round(reported)} s`);
  }
  return { facts, seconds: seconds() };
}
