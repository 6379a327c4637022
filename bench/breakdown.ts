/**
 * `npm run breakdown -- --uri bolt://… [--operation newest]`: where the time of Entente's answers goes,
 * on a Neo4j that a run has filled; without --uri it fills one of its own.
 */
import './as-in-production.ts';
import { parseArgs } from 'node:util';
import neo4j from 'neo4j-driver';
import type { Graph, CypherStatement } from '../src/graph/graph.ts';
import { toParameters } from '../src/graph/neo4j-values.ts';
import { cpuByPackage } from './breakdown/cpu.ts';
import { costOf } from './breakdown/profile.ts';
import { byHand } from './contenders/by-hand.ts';
import { entente } from './contenders/entente.ts';
import { load, readSource } from './data/load.ts';
import { quantile } from './measure/statistics.ts';
import { names } from './names.ts';
import { openBenchGraph } from './open-graph.ts';
import { startOwnNeo4j } from '../test/neo4j/start.ts';
import { allOperations, questionsOfADay } from './operations/all.ts';
import { findSubjects } from './operations/subjects.ts';
import { sizeNamed } from './sizes.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '100k' },
    uri: { type: 'string' },
    operation: { type: 'string', default: '' },
    text: { type: 'boolean', default: false },
  },
});
const size = sizeNamed(values.size);
const server = values.uri === undefined ? await startOwnNeo4j({ memory: size }) : undefined;
const uri = values.uri ?? server?.uri ?? '';
const graph = openBenchGraph(uri);
const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
const hand = byHand(uri);
try {
  if (server !== undefined) {
    await load(graph, size, await readSource(size), { say: console.log });
  }
  await breakdown();
} finally {
  await hand.close();
  await driver.close();
  await graph.close();
  await server?.stop();
}

async function breakdown(): Promise<void> {
  const { reads, watched } = watch(graph);
  const ours = await entente(names.entente, watched);
  const subjects = await findSubjects(graph, ours.askApi, size);
  for (const operation of [...allOperations(subjects), ...questionsOfADay]) {
    if (!operation.name.includes(values.operation)) continue;
    const ask = ours.prepare(operation);
    // What nobody has written by hand is held against itself.
    const askByHand = hand.prepare(operation) ?? ask;
    await repeat(20, async () => {
      await ask();
      await askByHand();
    });
    reads.length = 0;
    const whole: number[] = [];
    const limit: number[] = [];
    await repeat(40, async () => {
      whole.push(await timed(ask));
      limit.push(await timed(askByHand));
    });
    const inRead = reads.map(({ took }) => took);
    const cpu = await cpuByPackage(() =>
      repeat(40, async () => {
        await ask();
      }),
    );
    console.log(`\n## ${operation.name}`);
    console.log(
      `whole ${text(whole)} ms, of which in graph.read ${text(inRead)} ms; by hand ${text(limit)} ms`,
    );
    const each = cpu.slice(0, 9).map(([name, took]) => `${name} ${(took / 40).toFixed(2)}`);
    console.log(`this process, ms an answer: ${each.join(', ')}`);
    const statement = reads.at(-1)?.statement;
    if (statement === undefined) continue;
    if (values.text) console.log(statement.text);
    const { cypher } = operation;
    const costs = [
      [
        'Entente',
        await costOf(driver, statement.text, toParameters(statement.parameters)),
      ] as const,
      ...(cypher === undefined
        ? []
        : [
            ['by hand', await costOf(driver, cypher.text, toParameters(cypher.variables))] as const,
          ]),
    ];
    for (const [who, { dbHits, rows, operators }] of costs) {
      console.log(`${who}: ${dbHits} database hits, ${rows} rows`);
      for (const operator of operators) console.log(`  ${operator}`);
    }
  }
  await ours.close();
}

/** The same graph, remembering what it is asked to read and how long that takes. */
function watch(watchedGraph: Graph) {
  const reads: { readonly statement: CypherStatement; readonly took: number }[] = [];
  const watched: Graph = {
    ...watchedGraph,
    async read(statement) {
      const started = performance.now();
      const rows = await watchedGraph.read(statement);
      reads.push({ statement, took: performance.now() - started });
      return rows;
    },
  };
  return { reads, watched };
}

async function repeat(times: number, work: () => Promise<void>): Promise<void> {
  for (let time = 0; time < times; time += 1) await work();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function text(samples: readonly number[]): string {
  return quantile(samples, 0.5).toFixed(2);
}
