/** What a run has found, as a section of RESULTS.md. */
import { figureOf, isMeasured } from '../measure/figures.ts';
import type { Figures } from '../measure/figures.ts';
import { inFlight } from '../measure/throughput.ts';
import { names } from '../names.ts';
import type { Operation } from '../operations/operation.ts';
import type { Outcome } from '../run.ts';
import { conclusions } from './bars.ts';
import type { Conclusion } from './bars.ts';
import { count, milliseconds, ratio, table } from './markdown.ts';
import { versions } from './versions.ts';

const onNeo4j = [names.entente, names.http, names.neo4jGraphql, names.byHand];

export function sectionOf(outcome: Outcome): string {
  const { size, operations, questions, main, tenfold, embedded, asOfADay } = outcome;
  const objects = outcome.objects;
  return [
    `## Size ${size.name}`,
    versions(outcome.neo4jVersion),
    contents(outcome),
    '### Bars',
    conclusions(outcome).map(conclusionText).join('\n'),
    '### One question at a time: median (95th percentile), in milliseconds',
    latencies({ operations, objects }, main, onNeo4j),
    '### The same as ratios of medians',
    ratios(operations, main, onNeo4j),
    `### ${inFlight} in flight: answers a second`,
    rates(operations, main, onNeo4j),
    '### Ten times the data',
    latencies({ operations, objects }, tenfold, [names.tenth, names.entente]),
    '### The embedded engine',
    embedded === undefined
      ? 'Not measured at this size.'
      : [
          latencies({ operations, objects }, embedded, [names.entente, names.embedded]),
          'Answers a second:',
          rates(operations, embedded, [names.entente, names.embedded]),
        ].join('\n\n'),
    '### Questions as of a day',
    latencies({ operations: questions, objects }, asOfADay, [
      names.entente,
      names.byHand,
      names.embedded,
    ]),
  ].join('\n\n');
}

function contents({ size, nodes, relationships, loaded, loading }: Outcome): string {
  const { facts, ententeSeconds, bareSeconds } = loading;
  return [
    `${count(size.statements)} synthetic statements${size.full ? ' and the full datasets' : ''} beside the bundled data:`,
    `${count(nodes)} nodes and ${count(relationships)} relationships, loaded (${count(loaded.facts)} facts) in ${loaded.seconds.toFixed(1)} s.`,
    `In turn, batch by batch into a Neo4j each, ${count(facts)} facts took Entente ${ententeSeconds.toFixed(1)} s, each batch checked and logged as a revision,`,
    `and a bare UNWIND … CREATE loop ${bareSeconds.toFixed(1)} s: ${ratio(ententeSeconds / bareSeconds)} times.`,
  ].join('\n');
}

function conclusionText({ bar, of }: Conclusion): string {
  const missed = of.filter(({ met }) => !met);
  const figures = (missed.length > 0 ? missed : of).map(
    ({ name, figure }) => `${name} ${ratio(figure)}`,
  );
  return missed.length === 0
    ? `- **met**: ${bar} (${figures.join(', ')})`
    : `- **missed** on ${missed.length} of ${of.length}: ${bar} (${figures.join(', ')})`;
}

function latencies(
  { operations, objects }: Pick<Outcome, 'operations' | 'objects'>,
  figures: Figures,
  contenders: readonly string[],
): string {
  return table(
    ['Operation', 'objects', ...contenders],
    operations.map(({ name }) => [
      name,
      count(objects.get(name) ?? 0),
      ...contenders.map((contender) => {
        if (!isMeasured(figures, name, contender)) return '';
        const { median, p95 } = figureOf(figures, name, contender).latency;
        return `${milliseconds(median)} (${milliseconds(p95)})`;
      }),
    ]),
  );
}

/** How many times as long as Entente, and Entente as the hand-written Cypher. */
function ratios(
  operations: readonly Operation[],
  figures: Figures,
  contenders: readonly string[],
): string {
  const others = contenders.filter((contender) => contender !== names.entente);
  return table(
    ['Operation', ...others.map((other) => `${other} / Entente`), `Entente / ${names.byHand}`],
    operations.map(({ name }) => {
      const of = (contender: string) => figureOf(figures, name, contender).latency.median;
      return [
        name,
        ...others.map((other) => ratio(of(other) / of(names.entente))),
        ratio(of(names.entente) / of(names.byHand)),
      ];
    }),
  );
}

function rates(
  operations: readonly Operation[],
  figures: Figures,
  contenders: readonly string[],
): string {
  const first = contenders[0] ?? '';
  const others = contenders.slice(1);
  return table(
    ['Operation', ...contenders, ...others.map((other) => `${first} / ${other}`)],
    operations.map(({ name }) => {
      const of = (contender: string) => figureOf(figures, name, contender).rate;
      return [
        name,
        ...contenders.map((contender) => count(of(contender))),
        ...others.map((other) => ratio(of(first) / of(other))),
      ];
    }),
  );
}
