/** The sources of the graph, with how each is named and cited, and the graph's hash. */
import { useMemo } from 'react';
import { SourcesDocument } from '../generated/sources.ts';
import type { SourcesQuery } from '../generated/sources.ts';
import { dayInWords } from '../time/day.ts';
import { useAnswer } from './use-answer.ts';

export interface SourceInfo {
  readonly id: string;
  readonly title: string;
  /** Short enough for a legend: `ATOP 4.01`, `The Times of Central Asia, 21 June 2018`. */
  readonly label: string;
  readonly citation: string;
  readonly url: string | null;
  readonly coverageStart: string;
  readonly coverageEnd: string;
  /** How many memberships it gives. */
  readonly memberships: number;
  /** Whether it is a dataset of which the graph has a selection only. */
  readonly isSelection: boolean;
}

export interface Sources {
  /** Null while facts are loaded. */
  readonly graphHash: string | null;
  readonly all: readonly SourceInfo[];
  /** A source that is not known yet is named by its id. */
  readonly label: (id: string) => string;
  readonly find: (id: string) => SourceInfo | undefined;
}

/** Asked for once by the whole page: what comes first shows ids, and is replaced. */
export function useSources(): Sources {
  const answer = useAnswer(SourcesDocument, {});
  const data = answer.state === 'here' ? answer.data : undefined;
  return useMemo(() => {
    const all = data === undefined ? [] : data.sources.nodes.map(describe);
    const byId = new Map(all.map((source) => [source.id, source]));
    return {
      graphHash: data?.graph.hash ?? null,
      all,
      // Until the answer is there, a dataset's id says what it is called; an article's does not.
      label: (id) =>
        byId.get(id)?.label ?? (id.startsWith('article:') ? 'Article' : datasetLabel(id)),
      find: (id) => byId.get(id),
    };
  }, [data]);
}

type Node = SourcesQuery['sources']['nodes'][number];

function describe(node: Node): SourceInfo {
  const { id, title, url, coverageStart, coverageEnd, assertionCounts } = node;
  const memberships = assertionCounts.find(({ type }) => type === 'Membership')?.count ?? 0;
  const shared = { id, title, url, coverageStart, coverageEnd, memberships };
  return 'citation' in node
    ? {
        ...shared,
        label: datasetLabel(id),
        citation: node.citation,
        isSelection: node.isWhole === false && memberships > 0,
      }
    : {
        ...shared,
        label: articleLabel(node),
        citation: articleCitation(node),
        isSelection: false,
      };
}

/** `source:cow-alliances-4.1` is `COW alliances 4.1`: a word without an `a` or so in it is an abbreviation. */
function datasetLabel(id: string): string {
  const words = id.replace(/^[a-z]+:/, '').split('-');
  return words
    .map((word, index) => {
      if (/^[a-z]{1,4}$/.test(word)) return word.toUpperCase();
      return index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    })
    .join(' ');
}

type ArticleNode = Exclude<Node, { readonly citation: string }>;

function articleLabel({ outlet, published }: ArticleNode): string {
  return `${outlet.name}, ${dayInWords(published)}`;
}

/** As the exports cite an article. */
function articleCitation({ authors, title, outlet, published, url }: ArticleNode): string {
  const by = authors.nodes
    .map(({ name }) => name)
    .sort()
    .join(', ');
  const parts = [by, `“${title}”`, `${outlet.name}, ${published}`].filter((part) => part !== '');
  return `${parts.join('. ')}.${url === null ? '' : ` ${url}`}`;
}
