/** The bars of the issue, and which of them a run meets. */
import { figureOf, isMeasured } from '../measure/figures.ts';
import type { Figure } from '../measure/figures.ts';
import { names } from '../names.ts';
import { farPage, firstPage } from '../operations/pages.ts';
import type { Outcome } from '../run.ts';

export interface Conclusion {
  readonly bar: string;
  /** What the bar is held against, with its figure. */
  readonly of: readonly { readonly name: string; readonly figure: number; readonly met: boolean }[];
}

const manyObjects = 1000;

export function conclusions(outcome: Outcome): readonly Conclusion[] {
  const { operations, questions, objects, main, tenfold, asOfADay, loading } = outcome;
  const nested = operations.filter((operation) => operation.nested);
  const main1 = (operation: string, contender: string): Figure =>
    figureOf(main, operation, contender);
  const median = (operation: string, contender: string): number =>
    main1(operation, contender).latency.median;
  const faster = (name: string) => median(name, names.neo4jGraphql) / median(name, names.entente);
  const slower = (name: string) => median(name, names.entente) / median(name, names.byHand);
  const rate = (name: string) =>
    main1(name, names.entente).rate / main1(name, names.neo4jGraphql).rate;
  const grown = (name: string) =>
    figureOf(tenfold, name, names.entente).latency.median /
    figureOf(tenfold, name, names.tenth).latency.median;
  const far = median(farPage, names.entente) / median(firstPage, names.entente);
  const asked = (name: string, contender: string) =>
    figureOf(asOfADay, name, contender).latency.median;
  const limit = (name: string) => ((objects.get(name) ?? 0) >= manyObjects ? 1.5 : 1.3);
  return [
    {
      bar: 'nested operations at least 5 times faster than @neo4j/graphql',
      of: nested.map(({ name }) => least(name, faster(name), 5)),
    },
    {
      bar: 'never slower than @neo4j/graphql',
      of: operations.map(({ name }) => least(name, faster(name), 1)),
    },
    {
      bar: 'at most 1.3 times the hand-written Cypher in the median, 1.5 for thousands of nodes',
      of: operations.map(({ name }) => most(name, slower(name), limit(name))),
    },
    { bar: 'page 1,000 within 1.2 times page 1', of: [most('page 1,000 / page 1', far, 1.2)] },
    {
      bar: 'ten times the data within 1.3 times the latency, for indexed operations',
      of: operations
        .filter(({ indexed }) => indexed)
        .map(({ name }) => most(name, grown(name), 1.3)),
    },
    {
      bar: '16 in flight at least 5 times the throughput of @neo4j/graphql, on nested operations',
      of: nested.map(({ name }) => least(name, rate(name), 5)),
    },
    {
      bar: 'loading no longer than twice the bare UNWIND loop',
      of: [most('loading', loading.ententeSeconds / loading.bareSeconds, 2)],
    },
    {
      bar: 'as of a day at most 1.5 times the hand-written Cypher in the median',
      of: questions
        .filter(({ cypher }) => cypher !== undefined)
        .map(({ name }) => most(name, asked(name, names.entente) / asked(name, names.byHand), 1.5)),
    },
    {
      bar: 'as of a day within one second on either engine',
      of: questions.flatMap(({ name }) =>
        [names.entente, names.embedded]
          .filter((contender) => isMeasured(asOfADay, name, contender))
          .map((contender) =>
            most(`${name} by ${contender}, in seconds`, asked(name, contender) / 1000, 1),
          ),
      ),
    },
  ];
}

function least(name: string, figure: number, bar: number) {
  return { name, figure, met: figure >= bar };
}

function most(name: string, figure: number, bar: number) {
  return { name, figure, met: figure <= bar };
}
