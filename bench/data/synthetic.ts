/** Multiplies the graph: articles of outlets with statements of officials about real states and alliances. */
import type {
  ArticleFact,
  Fact,
  OfficialFact,
  StatementFact,
  TermFact,
} from '../../src/generated/facts.ts';
import { officeTitle, personName, sentence } from './phrases.ts';
import { seeded } from './random.ts';
import type { Random } from './random.ts';

/** What is there already, by id. */
export interface World {
  readonly states: readonly string[];
  readonly alliances: readonly string[];
  readonly officials: readonly string[];
}

const seed = 20_180_621;
const statementsAnArticle = 4;
const articlesABatch = 250;
const outletCount = 40;
const firstDay = Date.UTC(1990, 0, 1);
const days = 36 * 365;

/** Each batch leads to nodes of the graph or of the batches up to it. */
export function* synthetic(statements: number, world: World): Generator<readonly Fact[]> {
  const random = seeded(seed);
  const outlets = numbered(outletCount, (number) => outlet(number));
  const authors = numbered(Math.max(20, statements / 200), (number) => author(random, number));
  const officials = numbered(statements / 25, (number) => official(random, number));
  for (const facts of [outlets, ...cut<Fact>(authors), ...cut<Fact>(officials)]) yield facts;

  const cast: Cast = {
    ...world,
    officials: shuffled(random, [...world.officials, ...officials.map(({ id }) => id)]),
    outlets: outlets.map(({ id }) => id),
    authors: authors.map(({ id }) => id),
  };
  const articles = Math.ceil(statements / statementsAnArticle);
  for (let first = 0; first < articles; first += articlesABatch) {
    const count = Math.min(articlesABatch, articles - first);
    yield numbered(count, (number) => report(random, cast, first + number)).flat();
  }
  const terms = officials.flatMap((each, index) => termsOf(random, cast, each, index, articles));
  for (const facts of cut<Fact>(terms)) yield facts;
}

interface Cast extends World {
  readonly outlets: readonly string[];
  readonly authors: readonly string[];
}

function outlet(number: number): Fact {
  return { type: 'Outlet', id: `outlet:bench-${number}`, name: `Bench Herald ${number}` };
}

function author(random: Random, number: number): Fact {
  return { type: 'Author', id: `author:bench-${number}`, name: personName(random, number) };
}

function official(random: Random, number: number): OfficialFact {
  return { type: 'Official', id: `official:bench-${number}`, name: personName(random, number) };
}

/** One article and what it reports. */
function report(random: Random, cast: Cast, number: number): readonly Fact[] {
  const key = `bench-${String(number).padStart(7, '0')}`;
  const day = random.below(days);
  const paragraphs: string[] = [];
  const statements = numbered(statementsAnArticle, (index): StatementFact => {
    const quote = sentence(random);
    const before = paragraphs.join('\n\n').length + (paragraphs.length > 0 ? 2 : 0);
    paragraphs.push(`“${quote}” said the official. ${sentence(random)} ${sentence(random)}`);
    return {
      type: 'Statement',
      id: `statement:${key}-${index}`,
      source: `article:${key}`,
      evidence: [
        { locator: `paragraph ${index}`, quote, start: before + 1, end: before + 1 + quote.length },
      ],
      quote,
      mode: random.chance(0.7) ? 'DIRECT' : 'INDIRECT',
      date: saidOn(random, day),
      speaker: random.pickSkewed(cast.officials),
      toldTo: random.chance(0.4) ? random.pick(cast.outlets) : null,
      subjects: [
        random.pickSkewed(cast.alliances),
        ...(random.chance(0.5) ? [random.pick(cast.states)] : []),
      ],
    };
  });
  const published = dayText(day + 1);
  const article: ArticleFact = {
    type: 'Article',
    id: `article:${key}`,
    title: `${sentence(random).slice(0, -1)} (${number})`,
    url: `https://bench.invalid/${key}`,
    coverageStart: published,
    coverageEnd: published,
    published,
    text: paragraphs.join('\n\n'),
    outlet: random.pick(cast.outlets),
    authors: [random.pick(cast.authors)],
  };
  return [article, ...statements];
}

/** Some sources give but the month, and some give nothing. */
function saidOn(random: Random, day: number): string | null {
  if (random.chance(0.03)) return null;
  return random.chance(0.05) ? dayText(day).slice(0, 7) : dayText(day);
}

/** Every official serves a state, and half of them an alliance as well. */
function termsOf(
  random: Random,
  cast: Cast,
  { id }: OfficialFact,
  index: number,
  articles: number,
): readonly TermFact[] {
  const organizations = [
    random.pick(cast.states),
    ...(random.chance(0.5) ? [random.pickSkewed(cast.alliances)] : []),
  ];
  return organizations.map((organization, place) => {
    const start = random.below(days - 2000);
    const article = String((index % articles) + 1).padStart(7, '0');
    return {
      type: 'Term',
      id: `term:bench-${index + 1}-${place + 1}`,
      source: `article:bench-${article}`,
      evidence: [{ locator: 'paragraph 1' }],
      start: dayText(start),
      end: random.chance(0.7) ? dayText(start + 100 + random.below(1900)) : null,
      leftCensored: false,
      kind: 'OFFICE',
      title: officeTitle(random),
      person: id,
      organization,
    };
  });
}

function dayText(day: number): string {
  return new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10);
}

/** What `make` gives for 1, 2, 3, … */
function numbered<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: Math.ceil(count) }, (_, index) => make(index + 1));
}

function* cut<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let first = 0; first < items.length; first += 1000) yield items.slice(first, first + 1000);
}

function shuffled<T>(random: Random, items: readonly T[]): readonly T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
