/** Finds the nodes that have every word of a text: one statement for a page, in the order of the results. */
import { found } from '../generated/statements.ts';
import type { FoundRow } from '../generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import { searchedFields, searchedFieldsOf } from '../model/searched.ts';
import { typeLabelled } from '../model/types.ts';
import { codeIn, codesOf } from './codes.ts';
import type { Code, SoughtCode } from './codes.ts';
import type { Sought } from './fold.ts';
import { isForgiven, longestShared, nearWords } from './near.ts';
import { knownVocabulary, vocabularyAt } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How well it fits, from 0 on, and then its id: the order of the results. */
export interface Place {
  readonly rank: number;
  readonly id: string;
}

export interface Found extends Place {
  /** The fields that its type has searched, in the order in which one is chosen to be shown. */
  readonly values: Readonly<Record<string, unknown>>;
  /** Where it was found by a code: the field that has it, and the code. */
  readonly code: (Code & { readonly field: string }) | undefined;
}

export interface Finding {
  readonly sought: Sought;
  /** What the text can mean as a code. */
  readonly codes: readonly SoughtCode[];
  readonly types: readonly string[] | null | undefined;
  readonly after: Place | undefined;
  readonly limit: number;
}

export interface Findings {
  readonly found: readonly Found[];
  readonly total: number;
  /** By word, those words of the graph as which it was understood, too. */
  readonly near: Near;
}

export type Near = ReadonlyMap<string, readonly string[]>;

export async function find(graph: Graph, finding: Finding): Promise<Findings> {
  const { words } = finding.sought;
  const exact = await findAs(graph, finding, new Map());
  // Only of what nothing has as it is written a slip is thought.
  if (exact.findings.total > 0 || !words.some(isForgiven)) return exact.findings;
  const near = nearIn(words, await knownVocabulary(graph));
  const first = await findAs(graph, finding, near);
  const latest = nearIn(words, await vocabularyAt(graph, first.revision));
  return isSame(near, latest) ? first.findings : (await findAs(graph, finding, latest)).findings;
}

function nearIn(words: readonly string[], vocabulary: Vocabulary): Near {
  return new Map(
    words.flatMap((word) => {
      const near = nearWords(word, vocabulary);
      return near.length === 0 ? [] : [[word, near] as const];
    }),
  );
}

function isSame(one: Near, other: Near): boolean {
  return JSON.stringify([...one]) === JSON.stringify([...other]);
}

/** How many nodes a code is thought to mean at most: with more of them a page is read again. */
const fewCoded = 10;

/** Finds what has the words, or near ones in their place. */
async function findAs(
  graph: Graph,
  finding: Finding,
  near: Near,
  spare = fewCoded,
): Promise<{ readonly findings: Findings; readonly revision: number }> {
  const { sought, codes, types, after, limit } = finding;
  const [[total, page, coded, revision] = [0, [], [], 0]] = await found(graph, {
    ...conditionsOf(sought, near),
    codes,
    types: types ?? null,
    rank: after?.rank ?? null,
    id: after?.id ?? '',
    // Those that a code means have a place of their own, and leave theirs on the page.
    limit: limit + spare,
    fields: searchedFields,
  });
  const byCode = codedOf(coded);
  if (byCode.size > spare) return findAs(graph, finding, near, byCode.size);
  const all = [
    ...page.flatMap(([rank, id, labels, values]): readonly Found[] =>
      byCode.has(id) ? [] : [{ rank, id, values: valuesOf(labels, values), code: undefined }],
    ),
    ...[...byCode.values()].filter((each) => after === undefined || comesAfter(each, after)),
  ];
  const further = new Set(coded.flatMap(([, id, , , , counted]) => (counted ? [] : [id])));
  return {
    findings: {
      total: total + further.size,
      found: all.sort((a, b) => (comesAfter(a, b) ? 1 : -1)).slice(0, limit),
      near,
    },
    revision: revision ?? 0,
  };
}

function conditionsOf({ folded, words }: Sought, near: Near) {
  const ways = words.map((word) => [
    ` ${word}`,
    ...(near.get(word) ?? []).map((one) => ` ${one} `),
  ]);
  const common = ways.map(longestShared).reduce((a, b) => (b.length > a.length ? b : a));
  const [first, ...several] = ways.filter((way) => way.length > 1);
  return {
    common,
    pattern: first === undefined ? null : `.*(?:${first.join('|')}).*`,
    others: ways.flatMap((way) => (way.length > 1 || way[0] === common ? [] : way)),
    words: several,
    name: `| ${folded} |`,
    wholes: words.map((word) => ` ${word} `),
    beginnings: words.map((word) => ` ${word}`),
    near: near.size === 0 ? null : { name: namePattern(folded, near), words: ways },
  };
}

function comesAfter(one: Place, other: Place): boolean {
  return one.rank === other.rank ? one.id > other.id : one.rank > other.rank;
}

/** Each node once, with the first of its codes that is the one. */
function codedOf(coded: FoundRow[2]): ReadonlyMap<string, Found> {
  const nodes = new Map<string, Found>();
  for (const [rank, id, labels, values, properties] of coded) {
    if (nodes.has(id)) continue;
    const codes = codesOf(typeLabelled(labels));
    const code = codes && { field: codes.field, ...codeIn(properties, codes.plan) };
    nodes.set(id, { rank, id, values: valuesOf(labels, values), code });
  }
  return nodes;
}

/** A name in which each word is the one that is sought, or a near one. */
function namePattern(folded: string, near: Near): string {
  const words = folded.split(' ').map((word) => [word, ...(near.get(word) ?? [])].join('|'));
  return `.*\\| (?:${words.join(') (?:')}) \\|.*`;
}

function valuesOf(labels: readonly string[], values: readonly unknown[]): Found['values'] {
  return Object.fromEntries(
    searchedFieldsOf(typeLabelled(labels)).map((field) => [
      field,
      values[searchedFields.indexOf(field)],
    ]),
  );
}
