/** The words of all names of a graph, by which a word that is spelled wrong is understood. */
import { wordsOfNames } from '../generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import { grouped } from '../lists.ts';

/** The words of names, and the revision up to which they were read. */
export interface Vocabulary {
  readonly revision: number;
  /** Some may be of names that are there no longer, and find nothing. */
  readonly words: ReadonlySet<string>;
  /** By their first and by their last letters, so many of each. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly byEnd: ReadonlyMap<string, readonly string[]>;
}

/** How many letters at an end of a word one slip elsewhere leaves as they are. */
export const endLetters = 2;

const none: Vocabulary = vocabularyOf(0, new Set());

/** Of each graph what was read last, shared by all who search it. */
const vocabularies = new WeakMap<Graph, Promise<Vocabulary>>();

/** What is known, however old: read at once where nothing is. */
export function knownVocabulary(graph: Graph): Promise<Vocabulary> {
  return vocabularies.get(graph) ?? kept(graph, read(graph, none));
}

/** With all names up to this revision; those of a revision that is known already are not read again. */
export async function vocabularyAt(graph: Graph, revision: number): Promise<Vocabulary> {
  const known = await knownVocabulary(graph);
  if (known.revision === revision) return known;
  // Another may have seen the revision as well, and have asked first.
  const latest = await knownVocabulary(graph);
  if (latest !== known) return vocabularyAt(graph, revision);
  // A store that was replaced begins again with lower numbers.
  return kept(graph, read(graph, revision > known.revision ? known : none));
}

function kept(graph: Graph, reading: Promise<Vocabulary>): Promise<Vocabulary> {
  vocabularies.set(graph, reading);
  reading.catch(() => {
    if (vocabularies.get(graph) === reading) vocabularies.delete(graph);
  });
  return reading;
}

async function read(graph: Graph, before: Vocabulary): Promise<Vocabulary> {
  const [[revision, words] = [0, []]] = await wordsOfNames(graph, { since: before.revision });
  return vocabularyOf(revision ?? 0, new Set([...before.words, ...words]));
}

export function vocabularyOf(revision: number, words: ReadonlySet<string>): Vocabulary {
  const all = [...words];
  return {
    revision,
    words,
    byStart: grouped(all, (word) => word.slice(0, endLetters)),
    byEnd: grouped(all, (word) => word.slice(-endLetters)),
  };
}
