/** The White House texts: what is recorded of each, against its text, and each text against the copy that it is from. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { csv, dataFolder, datasetsFolder, describeWithDatasets } from './datasets.ts';

interface Article {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly published: string;
  readonly coverageStart: string;
  readonly coverageEnd: string;
  readonly text: { readonly file: string };
  readonly outlet: string;
  readonly listsMembersOf?: readonly string[];
}

interface Fact {
  readonly id: string;
  readonly source: string;
  readonly evidence: readonly { readonly locator: string; readonly quote: string }[];
  readonly date?: string;
  readonly start?: string;
  readonly observedOn?: string;
  readonly speaker?: string;
  readonly subjects?: readonly string[];
  readonly person?: string;
  readonly state?: string;
  readonly alliance?: string;
}

const connections = ['lifespans', 'memberships', 'statements', 'terms', 'treaties'] as const;
type Facts = Readonly<Record<(typeof connections)[number], readonly Fact[]>>;

const folder = join(dataFolder, 'articles', 'white-house');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''));

function read(name: string) {
  const content = parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as Partial<Facts> & {
    readonly articles: readonly [Article, ...Article[]];
    readonly officials?: readonly { readonly id: string; readonly name: string }[];
  };
  const facts = Object.fromEntries(
    connections.map((connection) => [connection, content[connection] ?? []]),
  ) as Facts;
  const [article, ...others] = content.articles;
  const text = readFileSync(join(folder, article.text.file), 'utf8');
  return {
    article,
    others,
    officials: content.officials ?? [],
    text,
    paragraphs: text.split(/\n(?:[ \t\u00a0]*\n)+/).filter((paragraph) => paragraph.trim() !== ''),
    facts,
    all: connections.flatMap((connection) => facts[connection]),
  };
}

const texts = names.map((name) => ({ name, ...read(name) }));
const readable = (text: string) => text.replaceAll(/\s+/g, ' ');
/** A copy without accents, since the White House writes names with and without them. */
const plain = (text: string) =>
  readable(text)
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

const namesOf = (table: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    csv(join(dataFolder, table)).map(({ id = '', name = '', abbreviation = '', aliases = '' }) => [
      id,
      [name, abbreviation, ...aliases.split(' | ')].filter((each) => each !== ''),
    ]),
  );
const subjectNames = new Map([
  ...namesOf('states.csv'),
  ...namesOf('alliances.csv'),
  ['state:usa', ['United States', 'U.S.']],
  [
    'treaty:white-house-protocols-accession-finland-sweden-2022',
    ['Accession Protocol', 'Protocols to the North Atlantic Treaty'],
  ],
]);
const officialNames = new Map([
  ...csv(join(dataFolder, 'officials', 'factbook.csv')).map(
    ({ id = '', name = '' }) => [id, name] as const,
  ),
  ...texts.flatMap(({ officials }) => officials.map(({ id, name }) => [id, name] as const)),
]);

/** The last word of a name, without Jr. */
function surname(official: string): string {
  const name = officialNames.get(official);
  if (name === undefined) throw new Error(`${official} has no name in data/.`);
  return plain(name.replace(/,? Jr\.$/, '')).split(' ').at(-1) ?? '';
}

test('There are at least fifteen White House texts, each with what is recorded of it', () => {
  expect(names.length).toBeGreaterThanOrEqual(15);
  expect(readdirSync(folder).sort()).toEqual(
    names.flatMap((name) => [`${name}.txt`, `${name}.yaml`]).sort(),
  );
});

test('Their terms are told where those of all bundled data are', () => {
  const told = readable(readFileSync(join(dataFolder, 'SOURCES.md'), 'utf8'));
  expect(told).toMatch(/`articles\/white-house\/`: [^.]*public domain/);
});

describe.each(texts)('The White House text $name', ({ name, article, others, text, ...rest }) => {
  const { paragraphs, facts, all } = rest;

  test('is one article, of the White House and of one day', () => {
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      id: `article:white-house-${name}`,
      text: { file: `${name}.txt` },
      outlet: 'outlet:white-house',
      published: name.slice(0, 10),
      coverageStart: article.published,
      coverageEnd: article.published,
    });
    expect(article.url).toContain(`/${article.published.replaceAll('-', '/')}/`);
  });

  test('tells of something: a statement, a membership or a treaty', () => {
    const { statements, memberships, treaties } = facts;
    expect(statements.length + memberships.length + treaties.length).toBeGreaterThan(0);
  });

  test('has every quote once, word for word, in the paragraph that is named', () => {
    expect(all.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    for (const { id, source, evidence } of all) {
      expect(source).toBe(article.id);
      for (const { locator, quote } of evidence) {
        const number = Number(/^paragraph (\d+)$/.exec(locator)?.[1]);
        expect(text.split(quote), `${id}: ${quote}`).toHaveLength(2);
        expect(paragraphs[number - 1], `${id}: ${locator}`).toContain(quote);
      }
    }
  });

  test('names those who make statements, and what they are about', () => {
    const told = `${article.title} ${readable(text)}`;
    for (const { id, date, speaker = '', subjects = [] } of facts.statements) {
      expect(date, id).toBe(article.published);
      // One text is the "Statement of the President", who is Biden on all these days, and names him no further.
      const statedBy = told.replace('Statement of the President', 'Statement of President Biden');
      expect(plain(statedBy), id).toContain(surname(speaker));
      expect(subjects.length, id).toBeGreaterThan(0);
      for (const subject of subjects) {
        const named = (subjectNames.get(subject) ?? []).some((each) =>
          plain(told).includes(plain(each)),
        );
        expect(named, `${id}: ${subject}`).toBe(true);
      }
    }
  });

  test('names holders of offices in the quotes, and dates them and members by its day', () => {
    for (const { id, person = '', observedOn, evidence } of facts.terms) {
      const quotes = plain(evidence.map(({ quote }) => quote).join(' '));
      expect(quotes, id).toContain(surname(person));
      expect(observedOn, id).toBe(article.published);
    }
    for (const { id, start, observedOn } of facts.memberships) {
      expect([start, observedOn], id).toContain(article.published);
    }
  });
});

test('They list all members of AUKUS and of the Quad, and say from which day Sweden is in NATO', () => {
  const membersIn = (name: string, alliance: string) =>
    texts
      .filter((text) => text.name === name)
      .flatMap(({ facts }) => facts.memberships)
      .filter((membership) => membership.alliance === alliance)
      .map(({ state }) => state);
  const lists = texts.flatMap(({ name, article }) =>
    (article.listsMembersOf ?? []).map((alliance) => [name, membersIn(name, alliance)]),
  );
  const aukus = ['state:aus', 'state:gbr', 'state:usa'];
  const quad = ['state:aus', 'state:ind', 'state:jpn', 'state:usa'];
  expect(lists).toEqual([
    ['2021-03-12-spirit-of-the-quad', quad],
    ['2021-09-15-aukus', aukus],
    ['2022-04-05-aukus', aukus],
    ['2022-09-23-one-year-of-aukus', aukus],
    ['2023-05-20-quad-leaders-vision', quad],
  ]);
  const begun = texts
    .flatMap(({ facts }) => facts.memberships)
    .filter(({ start, alliance }) => start !== undefined && alliance === 'alliance:nato');
  expect(begun).toMatchObject([{ state: 'state:swe', start: '2024-03-07' }]);
});

describeWithDatasets('The White House texts', () => {
  const source = join(datasetsFolder, 'wh-briefings');
  const index = JSON.parse(readFileSync(join(source, 'index.json'), 'utf8')) as readonly {
    readonly file: string;
    readonly title: string;
    readonly published: string;
    readonly url: string;
  }[];

  test.each(texts)('$name has the title, day and words of the copy', ({ article, text }) => {
    const { title, published, url } = article;
    const entry = index.find((each) => each.url === url);
    expect({ title, published }).toEqual({ title: entry?.title, published: entry?.published });
    expect(text).toBe(withoutMarkdown(readFileSync(join(source, entry?.file ?? ''), 'utf8')));
  });

  test('are each taken once', () => {
    const urls = texts.map(({ article }) => article.url);
    expect(new Set(urls).size).toBe(urls.length);
  });
});

/** The copy escapes brackets, and ends some texts with the `###` of press releases. */
function withoutMarkdown(copy: string): string {
  return copy.replaceAll(/\\([()#])/g, '$1').replace(/\s*(###)?\s*$/, '\n');
}
