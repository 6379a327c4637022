/** Fills a graph: what ships, the full datasets, and the synthetic multiplication of both. */
import type { Fact } from '../../src/generated/facts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { LooseFact } from '../../src/model/fact.ts';
import { readData } from '../../src/importers/bundled/read-data.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { writeBatch, writeFacts } from '../../src/store/write.ts';
import type { Stamp } from '../../src/store/write.ts';
import { dataFolder } from '../../src/paths.ts';
import type { Size } from '../sizes.ts';
import { readFullDatasets } from './full.ts';
import { synthetic } from './synthetic.ts';
import type { World } from './synthetic.ts';

export const stamp: Stamp = { property: 'imported', value: true, standing: 1 };

export interface Loaded {
  readonly facts: number;
  readonly seconds: number;
}

/** What is loaded, apart from what ships. */
export interface Source {
  readonly full: readonly Fact[];
  /** The ids of what ships; a full dataset has some of it again. */
  readonly shipped: ReadonlySet<string>;
  readonly world: World;
}

export async function readSource(size: Size): Promise<Source> {
  const full = size.full ? await readFullDatasets() : [];
  const ships = readData(dataFolder).facts.map(({ fact }) => fact);
  const known = [...ships, ...full];
  const idsOf = (type: string) => [
    ...new Set(known.flatMap((fact) => (fact.type === type ? [fact.id] : []))),
  ];
  const world = {
    states: idsOf('State'),
    alliances: idsOf('Alliance'),
    officials: idsOf('Official'),
  };
  return { full, shipped: new Set(ships.map(({ id }) => id)), world };
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
  await writeFacts(graph, loose(full), stamp, () => undefined);
  facts += full.length;
  let said = 0;
  for (const batch of synthetic(size.statements, world)) {
    if (seconds() > allowed) return undefined;
    await writeBatch(graph, loose(batch), stamp);
    facts += batch.length;
    if (seconds() - said < 15) continue;
    said = seconds();
    say(`  ${facts} facts, ${Math.round(said)} s`);
  }
  return { facts, seconds: seconds() };
}

/** A fact of a known type is one whose fields the loader looks up by name. */
export function loose(facts: readonly Fact[]): readonly LooseFact[] {
  return facts as unknown as readonly LooseFact[];
}
