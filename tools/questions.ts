/** Writes the queries and answers of docs/questions.md from docs/questions/; `--check` fails when one is stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { readExamples } from '../src/server/examples.ts';

const page = fileURLToPath(new URL('../docs/questions.md', import.meta.url));
const folder = fileURLToPath(new URL('../docs/questions', import.meta.url));

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A table with a row for each value of a path, and what is said below it. */
interface Table {
  readonly rows: string;
  /** A list of each of them that makes a row of each of its values instead. */
  readonly each?: string;
  /** The path of each column, by its head. */
  readonly columns: Readonly<Record<string, string>>;
  /** With paths in braces. */
  readonly below?: string;
}

/** How an answer is shown that would be long or hard to read as JSON. */
const views: Readonly<Record<string, Table | ((data: Json) => string)>> = {
  '01-members-of-the-csto': membersByDay,
  '02-what-semerikov-told-tass': {
    rows: 'articles.nodes.statements.nodes',
    each: 'evidence',
    columns: {
      mode: 'mode',
      date: 'date',
      locator: 'evidence.locator',
      start: 'evidence.start',
      context: 'evidence.context',
    },
    below:
      'Printed in: {articles.nodes.authors.nodes.name}, “{articles.nodes.title}”, {articles.nodes.outlet.name}, {articles.nodes.published}.',
  },
  '05-ends-of-the-warsaw-pact': {
    rows: 'disputes.nodes',
    columns: {
      state: 'state.name',
      'affirmed by': 'affirmedBy.id',
      from: 'from',
      until: 'until',
      days: 'days',
      'row of the one that denies': 'denyingMemberships.evidence.locator',
    },
    below: 'These are all {disputes.totalCount}.',
  },
  '06-busiest-year': busiestYears,
  '07-disputes-about-nato': {
    rows: 'disputes.nodes',
    columns: {
      state: 'state.name',
      'affirmed by': 'affirmedBy.id',
      'denied by': 'deniedBy.id',
      from: 'from',
      until: 'until',
      days: 'days',
      'start by the one that denies': 'denyingMemberships.start',
    },
    below:
      'These are the longest of {disputes.totalCount}; those that differ in the state alone share a row.',
  },
  '08-most-allies-in-1960': mostAllies,
  '09-czechoslovakia-before-munich': {
    rows: 'state.alliances',
    each: 'memberships',
    columns: {
      alliance: 'alliance.name',
      id: 'alliance.id',
      certainty: 'certainty',
      obligations: 'obligations',
      membership: 'memberships.id',
      end: 'memberships.end',
    },
    below:
      'In office: {state.terms.nodes.person.name}. Successors: {state.successors.nodes.name}. Left on 1 October: {afterMunich.alliance.name}.',
  },
  '10-secret-treaties-in-1914': {
    rows: 'secret.nodes',
    columns: {
      treaty: 'id',
      signed: 'signed',
      secrecy: 'secrecy',
      members: 'memberships.nodes.state.name',
    },
    below: 'Secret, or in part: {secret.totalCount}. Public: {public.totalCount}.',
  },
  '12-what-to-cite': whatToCite,
};

const found = readFileSync(page, 'utf8');
let expected = found;
for (const { name, title, query } of readExamples(folder)) {
  expected = withSection(expected, name, await sectionOf(name, title, query));
}

if (process.argv.includes('--check')) {
  if (found !== expected) {
    console.error('docs/questions.md is stale: run `npm run questions` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, expected);
}

function withSection(text: string, name: string, content: string): string {
  const section = new RegExp(`(<!-- ${name}:[^>]*-->\n)[^]*?(<!-- /${name} -->)`);
  if (!section.test(text)) {
    throw new Error(`docs/questions.md has no section <!-- ${name}: … --> … <!-- /${name} -->.`);
  }
  return text.replace(
    section,
    (_whole, start: string, end: string) => `${start}\n${content}\n\n${end}`,
  );
}

async function sectionOf(name: string, title: string, query: string): Promise<string> {
  const shipped = join(folder, `${name}.shipped.json`);
  return [
    `## ${Number(name.slice(0, 2))}. ${title}`,
    '```graphql\n' + query.replace(/^#.*\n/, '').trim() + '\n```',
    await answerOf(name, join(folder, `${name}.full.json`)),
    ...(existsSync(shipped)
      ? ['From the graph that ships:', await answerOf(name, shipped)]
      : ['The graph that ships gives the same answer.']),
  ].join('\n\n');
}

async function answerOf(name: string, file: string): Promise<string> {
  const answer = JSON.parse(readFileSync(file, 'utf8')) as { readonly data: Json };
  const view = views[name];
  if (typeof view === 'function') return view(answer.data);
  if (view !== undefined) return tableOf(answer.data, view);
  // Without its line breaks, so that it is set as narrow as it fits.
  const json = await format(JSON.stringify(answer), { parser: 'json', printWidth: 110 });
  return '```json\n' + json.trim() + '\n```';
}

/** The values at a path, those of lists one by one. */
function at(data: Json, path: string): readonly Json[] {
  return path.split('.').reduce<readonly Json[]>(
    (values, key) =>
      values.flatMap((value) => {
        if (value === null || typeof value !== 'object') return [];
        const own = (value as Readonly<Record<string, Json>>)[key];
        return own === undefined ? [] : [own].flat();
      }),
    [data],
  );
}

/** Ids of sources and memberships without the word that all have in common. */
function cell(data: Json, path: string): string {
  return at(data, path)
    .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    .map((text) => text.replace(/^(?:source|membership):/, ''))
    .map((text) => text.replaceAll(/\s*\n\s*/g, ' ¶ '))
    .join(', ');
}

function number(data: Json, path: string): number {
  return Number(at(data, path)[0] ?? 0);
}

function tableOf(data: Json, { rows, each, columns, below = '' }: Table): string {
  const all = at(data, rows).flatMap((row) =>
    each === undefined
      ? [row]
      : at(row, each).map((value) => ({ ...(row as object), [each]: value })),
  );
  const cells = all.map((row) => Object.values(columns).map((path) => cell(row, path)));
  const said = below.replaceAll(
    /\{([^}]+)\}/g,
    (_whole, path: string) => cell(data, path) || 'nobody',
  );
  return [markdown(Object.keys(columns), merged(cells)), said].join('\n\n');
}

/** Rows that differ in the first cell alone, as one. */
function merged(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return groupedBy(rows, ([, ...others]) => others.join('|')).map((alike) => [
    alike.map(([first]) => first).join(', '),
    ...(alike[0]?.slice(1) ?? []),
  ]);
}

function markdown(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** In the order in which each first comes. */
function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/** A row for each state, or several that are alike, and a column for each day. */
function membersByDay(data: Json): string {
  const [alliance = null] = at(data, 'alliance');
  const days = Object.keys(alliance as Readonly<Record<string, Json>>);
  const states = new Set(days.flatMap((day) => at(alliance, day).map(stateOf)));
  return markdown(
    ['state', ...days.map((day) => `\`${day}\``)],
    merged(
      [...states].sort().map((state) => [
        state,
        ...days.map((day) => {
          const member = at(alliance, day).find((each) => stateOf(each) === state);
          return member === undefined ? '' : verdict(member);
        }),
      ]),
    ),
  );
}

function stateOf(member: Json): string {
  return cell(member, 'state.name');
}

function verdict(member: Json): string {
  const by = cell(member, 'affirmedBy.id') || cell(member, 'presumedBy.id');
  const denied = cell(member, 'deniedBy.id');
  return `${cell(member, 'certainty')}: ${by}${denied === '' ? '' : `; denied by ${denied}`}`;
}

/** The years that are among the first four by any of the three counts. */
function busiestYears(data: Json): string {
  const counts = ['all', 'cow', 'atop'];
  const busiest = (count: string) =>
    at(data, count)
      .toSorted((a, b) => number(b, 'formed') - number(a, 'formed'))
      .slice(0, 4)
      .map((year) => number(year, 'year'));
  const chosen = new Set(counts.flatMap(busiest));
  const formedIn = (count: string, wanted: number) =>
    at(data, count)
      .filter((year) => number(year, 'year') === wanted)
      .map((year) => number(year, 'formed'));
  const total = (count: string) =>
    at(data, `${count}.formed`).reduce<number>((sum, formed) => sum + Number(formed), 0);
  const rows = at(data, 'all')
    .filter((year) => chosen.has(number(year, 'year')))
    .toSorted((a, b) => number(b, 'formed') - number(a, 'formed'))
    .map((each) => {
      const year = number(each, 'year');
      const formed = counts.flatMap((count) => formedIn(count, year));
      return [year, ...formed, number(each, 'alliances'), number(each, 'states')];
    });
  return [
    markdown(
      [
        'year',
        ...counts.map((count) => `formed, \`${count}\``),
        'alliances on 31 December',
        'states in them',
      ],
      rows,
    ),
    `These are the years that are among the first four by one of the counts, of ${at(data, 'all').length} years in which ${total('all')}, ${total('cow')} and ${total('atop')} alliances were formed.`,
  ].join('\n\n');
}

/** The states by degree, the closest pairs, and who is in dispute. */
function mostAllies(data: Json): string {
  const edges = at(data, 'all.edges');
  const nameOf = (id: string): string => {
    const node = at(data, 'all.nodes').find((each) => cell(each, 'state.id') === id);
    return cell(node ?? null, 'state.name');
  };
  const most = Math.max(...edges.map((edge) => number(edge, 'weight')));
  const closest = edges
    .filter((edge) => number(edge, 'weight') === most)
    .map((edge) => `${nameOf(cell(edge, 'a.id'))} and ${nameOf(cell(edge, 'b.id'))}`);
  const disputed = edges.filter((edge) => cell(edge, 'certainty') === 'DISPUTED');
  const inDispute = groupedBy(
    disputed.flatMap((edge) => [nameOf(cell(edge, 'a.id')), nameOf(cell(edge, 'b.id'))]),
    (name) => name,
  )
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 3)
    .map((group) => `${group[0] ?? ''} (${group.length})`);
  return [
    byDegree(data, 'all'),
    byDegree(data, 'defense'),
    `In \`all\`, ${edges.length} pairs share up to ${most} alliances; ${most} are shared by ${closest.join(', ')}. ${disputed.length} of the pairs are \`DISPUTED\`; the states that are in most of these are ${inDispute.join(', ')}.`,
  ].join('\n\n');
}

function byDegree(data: Json, network: string): string {
  const nodes = at(data, `${network}.nodes`);
  const groups = groupedBy(
    nodes.toSorted((a, b) => number(b, 'degree') - number(a, 'degree')),
    (node) => cell(node, 'degree'),
  );
  const shown = groups.slice(0, 4);
  return [
    markdown(
      [`degree, \`${network}\``, 'states'],
      shown.map((group) => [
        cell(group[0] ?? null, 'degree'),
        group.map((node) => cell(node, 'state.name')).join(', '),
      ]),
    ),
    `… and ${nodes.length - shown.flat().length} of ${nodes.length} states with fewer.`,
  ].join('\n\n');
}

/** The hash, the sources with what one cites, and the counts. */
function whatToCite(data: Json): string {
  const types = at(data, 'graph.types').map(
    (each) => `${cell(each, 'type')} ${cell(each, 'count')}`,
  );
  return [
    `Hash: \`${cell(data, 'graph.hash')}\`. Nodes: ${types.join(', ')}.`,
    markdown(
      ['source', 'assertions', 'citation'],
      at(data, 'graph.sources').map((each) => [
        cell(each, 'source.title'),
        cell(each, 'assertions'),
        cell(each, 'source.citation') ||
          `${cell(each, 'source.outlet.name')}, ${cell(each, 'source.published')}`,
      ]),
    ),
  ].join('\n\n');
}
