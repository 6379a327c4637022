/** Keeps the graph that ships in step with `data/`: replaces what shipped, and nothing else. */
import { createHash } from 'node:crypto';
import { typePlans } from '../../generated/plans.ts';
import type { Graph } from '../../graph/graph.ts';
import { checkFacts } from '../../store/check.ts';
import { beginning, finishLoad } from '../../store/finish.ts';
import { indexes } from '../../store/indexes.ts';
import { FactError } from '../../model/fact.ts';
import type { LooseFact } from '../../model/fact.ts';
import { locatePassages } from './passages.ts';
import type { OnProgress } from '../../store/progress.ts';
import { readData } from './read-data.ts';
import { shippedStanding, writeFacts } from '../../store/write.ts';

export interface ShippedLoad {
  /** How many facts were loaded; 0 where the graph already had those of this `data/`. */
  readonly facts: number;
}

export async function loadShipped(
  graph: Graph,
  folder: string,
  onProgress: OnProgress,
): Promise<ShippedLoad> {
  const { facts, hash } = await factsToCome(graph, folder);
  if (facts === null) return { facts: 0 };
  await graph.setup(indexes);
  // Taken away first and given last: a load that was cut off leaves none, and is done again.
  await graph.write([
    beginning,
    { text: `MATCH (load:Load {id: 'shipped'}) DELETE load`, parameters: {} },
  ]);
  const stamp = { property: 'shipped', value: hash, standing: shippedStanding } as const;
  await writeFacts(graph, facts, stamp, onProgress);
  await sweep(graph, hash);
  await finishLoad(graph);
  await graph.write([
    {
      text: `MERGE (load:Load {id: 'shipped'}) SET load.hash = $hash`,
      parameters: { hash },
    },
  ]);
  return { facts: facts.length };
}

/** What a load of this `data/` would write; null where the graph has it already. */
export async function factsToCome(
  graph: Graph,
  folder: string,
): Promise<{ readonly facts: readonly LooseFact[] | null; readonly hash: string }> {
  const data = readData(folder);
  const hash = withModel(data.hash);
  if ((await shippedHash(graph)) === hash) return { facts: null, hash };
  const { facts, problems } = locatePassages(data.facts);
  const all = [...problems, ...checkFacts(facts)];
  if (all.length > 0) throw new FactError(all);
  return { facts: facts.map(({ fact }) => fact), hash };
}

/** What is stored of a fact, and what is indexed, depends on the data model as well. */
function withModel(dataHash: string): string {
  return createHash('sha256').update(dataHash).update(JSON.stringify(typePlans)).digest('hex');
}

/** The hash of the `data/` that the graph has whole; undefined where it has none. */
export async function shippedHash(graph: Graph): Promise<string | undefined> {
  const [row] = await graph.read({
    text: `MATCH (load:Load {id: 'shipped'}) RETURN load.hash`,
    parameters: {},
  });
  return row?.[0] as string | undefined;
}

/** What an earlier `data/` brought and this one does not; what was imported as well stays. */
async function sweep(graph: Graph, hash: string): Promise<void> {
  const parameters = { hash };
  await graph.write([
    // What an imported fact leads to belongs to the import from now on, with its parts.
    {
      text: `MATCH (n)-[r]-() WHERE n.shipped <> $hash AND n.imported IS NULL AND r.imported IS NOT NULL
WITH DISTINCT n
SET n.imported = true
WITH n
MATCH (n)-[r]->(part) WHERE NOT part:Node
SET r.imported = true, part.imported = true`,
      parameters,
    },
    {
      text: `MATCH ()-[r]->() WHERE r.shipped <> $hash AND r.imported IS NULL DELETE r`,
      parameters,
    },
    {
      text: `MATCH (n) WHERE n.shipped <> $hash AND n.imported IS NULL DETACH DELETE n`,
      parameters,
    },
    { text: `MATCH ()-[r]->() WHERE r.shipped <> $hash REMOVE r.shipped`, parameters },
    // Its name no longer comes from data/: the next import may give it another.
    { text: `MATCH (n) WHERE n.shipped <> $hash REMOVE n.shipped, n.standing`, parameters },
  ]);
}
