/** Keeps a graph in step with `data/`: what the bundled data asserts is replaced, and nothing else. */
import type { Graph } from '../../graph/graph.ts';
import { FactError } from '../../model/fact.ts';
import type { Located } from '../../model/fact.ts';
import type { ChangeSet } from '../../store/change-set.ts';
import { readHead } from '../../store/head.ts';
import type { Revision } from '../../store/log.ts';
import { bundledData } from '../../store/origin.ts';
import type { OnProgress } from '../../store/progress.ts';
import { revise } from '../../store/revise.ts';
import { upgrade } from '../../store/upgrade.ts';
import { locatePassages } from './passages.ts';
import { readData } from './read-data.ts';

export interface BundledLoad {
  /** How many facts the bundled data has; 0 where the graph had all of this `data/` already. */
  readonly facts: number;
  /** Null where nothing changed. */
  readonly revision: Revision | null;
  /** Of the store itself, where another version had written it. */
  readonly upgraded: Revision | null;
}

/** Brings a store over that another version has written, then loads what it lacks of `data/`. */
export async function loadBundled(
  graph: Graph,
  folder: string,
  onProgress: OnProgress,
): Promise<BundledLoad> {
  const { facts, hash } = readBundled(folder);
  const upgraded = await upgrade(graph);
  if ((await readHead(graph)).data === hash) return { facts: 0, revision: null, upgraded };
  onProgress({ done: 0, total: facts.length });
  const { revision } = await revise(graph, changeSetOf(facts, hash));
  onProgress({ done: facts.length, total: facts.length });
  return { facts: facts.length, revision, upgraded };
}

export function changeSetOf(facts: readonly Located[], hash: string): ChangeSet {
  return {
    origin: bundledData,
    occasion: { kind: 'LOAD', who: 'data', note: `bundled data ${hash.slice(0, 12)}` },
    asserted: facts,
    isComplete: true,
    data: hash,
  };
}

/** Throws a FactError where a file cannot be read, or a quote is not in its article. */
export function readBundled(folder: string): {
  readonly facts: readonly Located[];
  readonly hash: string;
} {
  const { facts, hash } = readData(folder);
  const located = locatePassages(facts);
  if (located.problems.length > 0) throw new FactError(located.problems);
  return { facts: located.facts, hash };
}
