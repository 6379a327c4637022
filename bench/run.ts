/** One run: the Neo4js, the data, and every comparison; it stops what it has started. */
import type { Graph } from '../src/graph/graph.ts';
import { checkAnswers } from './check.ts';
import { byHand } from './contenders/by-hand.ts';
import type { Contender } from './contenders/contender.ts';
import { embedded } from './contenders/embedded.ts';
import { entente, ententeOverHttp } from './contenders/entente.ts';
import { neo4jGraphql } from './contenders/neo4j-graphql.ts';
import { load, readSource } from './data/load.ts';
import type { Loaded } from './data/load.ts';
import { measureLoading } from './data/load-ratio.ts';
import type { LoadRatio } from './data/load-ratio.ts';
import { entriesOf } from './measure/entry.ts';
import type { Figures } from './measure/figures.ts';
import { warmUp } from './measure/latency.ts';
import { measure } from './measure/measure.ts';
import { names } from './names.ts';
import { openBenchGraph } from './open-graph.ts';
import { startOwnNeo4j } from '../test/neo4j/start.ts';
import type { Memory } from '../test/neo4j/launch.ts';
import { allOperations, questionsOfADay } from './operations/all.ts';
import type { Operation } from './operations/operation.ts';
import { findSubjects } from './operations/subjects.ts';
import { tenthOf } from './sizes.ts';
import type { Size } from './sizes.ts';

export interface Outcome {
  readonly size: Size;
  readonly neo4jVersion: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly loaded: Loaded;
  readonly loading: LoadRatio;
  readonly operations: readonly Operation[];
  /** How many objects each operation's answer has. */
  readonly objects: ReadonlyMap<string, number>;
  /** All contenders on one Neo4j. */
  readonly main: Figures;
  /** Entente on the whole and on a tenth of the data. */
  readonly tenfold: Figures;
  /** Entente on Neo4j and on the embedded engine; undefined where that is not asked or not up to it. */
  readonly embedded: Figures | undefined;
  readonly questions: readonly Operation[];
  /** The questions as of a day: Entente on both engines, and by hand. */
  readonly asOfADay: Figures;
}

type Say = (line: string) => void;

/** The further comparisons take this part of the time of the first. */
const furtherShare = 0.25;

/** What is to be undone at the end, the last first. */
class Cleanups {
  readonly #all: (() => Promise<unknown>)[] = [];

  keep<T>(value: T, undo: (value: T) => Promise<unknown>): T {
    this.#all.push(() => undo(value));
    return value;
  }

  async run(): Promise<void> {
    for (const undo of this.#all.reverse()) await undo();
  }
}

export async function runBenchmark(size: Size, say: Say): Promise<Outcome> {
  const cleanups = new Cleanups();
  try {
    return await run(size, say, cleanups);
  } finally {
    await cleanups.run();
  }
}

async function run(size: Size, say: Say, cleanups: Cleanups): Promise<Outcome> {
  const close = (each: { readonly close: () => Promise<void> }) => each.close();
  const start = async (memory: Memory) =>
    cleanups.keep(await startOwnNeo4j({ memory }), ({ stop }) => stop());

  say('Reading the datasets …');
  const source = await readSource(size);
  say('Starting Neo4j …');
  const [server, smaller, bare] = await Promise.all([
    start(size),
    start(tenthOf(size)),
    start(tenthOf(size)),
  ]);
  const graph = cleanups.keep(openBenchGraph(server.uri), close);
  const smallerGraph = cleanups.keep(openBenchGraph(smaller.uri), close);

  say('Loading a tenth, in turn with a bare loop …');
  const loading = await measureLoading(smallerGraph, bare.uri, tenthOf(size), source);
  await bare.stop();
  say('Loading the whole …');
  const loaded = await load(graph, size, source, { say });

  const ours = cleanups.keep(await entente(names.entente, graph), close);
  const operations = allOperations(await findSubjects(graph, ours.askApi, size));
  const hand = cleanups.keep(byHand(server.uri), close);
  const contenders = [
    ours,
    cleanups.keep(await ententeOverHttp(names.http, graph), close),
    cleanups.keep(await neo4jGraphql(server.uri), close),
    hand,
  ];
  say('Comparing the answers …');
  const objects = await checkAnswers(operations, contenders);
  say('Measuring on Neo4j …');
  const main = await measure(entriesOf(operations, contenders), size, 1);

  say('Measuring against a tenth of the data …');
  const small = cleanups.keep(await entente(names.tenth, smallerGraph), close);
  const smallSubjects = await findSubjects(smallerGraph, small.askApi, tenthOf(size));
  const smallEntries = entriesOf(allOperations(smallSubjects), [small]);
  // The other Neo4j has answered all along.
  await warmUp(smallEntries, size.warmUpSeconds);
  const tenfold = await measure(
    [...entriesOf(operations, [ours]), ...smallEntries],
    size,
    furtherShare,
  );

  const other = await loadEmbedded();
  const onEmbedded = other === undefined ? undefined : await compareEmbedded(other);

  say('Measuring questions as of a day …');
  const asked = [ours, hand, ...(other === undefined ? [] : [other])];
  const sizes = await checkAnswers(questionsOfADay, asked);
  const asOfADay = await measure(entriesOf(questionsOfADay, asked), size, furtherShare);

  return {
    size,
    ...(await describe(graph)),
    loaded,
    loading,
    operations,
    objects: new Map([...objects, ...sizes]),
    main,
    tenfold,
    embedded: onEmbedded,
    questions: questionsOfADay,
    asOfADay,
  };

  async function loadEmbedded(): Promise<Contender | undefined> {
    if (size.embeddedLoadSeconds === 0) return undefined;
    say('Loading the embedded engine …');
    const contender = await embedded(size, source, say);
    return contender === undefined ? undefined : cleanups.keep(contender, close);
  }

  async function compareEmbedded(contender: Contender): Promise<Figures> {
    await checkAnswers(operations, [ours, contender]);
    say('Measuring the embedded engine …');
    return measure(entriesOf(operations, [ours, contender]), size, furtherShare);
  }
}

async function describe(graph: Graph) {
  const read = async (text: string): Promise<unknown> => {
    const [row] = await graph.read({ text, parameters: {} });
    return row?.[0];
  };
  return {
    neo4jVersion: String(
      await read('CALL dbms.components() YIELD versions RETURN versions[0] AS version'),
    ),
    nodes: Number(await read('MATCH (n) RETURN count(n)')),
    relationships: Number(await read('MATCH ()-[r]->() RETURN count(r)')),
  };
}
