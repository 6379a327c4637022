/** The statements and facts of an article, each with the passages of its text that it is based on. */
import type { SourcePageQuery } from '../../generated/source-page.ts';

export type Article = NonNullable<SourcePageQuery['article']>;
export type Operation = SourcePageQuery['operations']['nodes'][number];
export type Statement = Article['statements']['nodes'][number];
export type Assertion = Article['assertions']['nodes'][number];
export type Passage = Assertion['evidence'][number];

/** Statements in the order in which the article has them. */
export function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((a, b) => beginOf(a.evidence) - beginOf(b.evidence));
}

export function beginOf(passages: readonly { readonly start: number | null }[]): number {
  return Math.min(...passages.map(({ start }) => start ?? Infinity));
}

/** A stretch of the text, and all that is based on it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly statements: readonly string[];
  readonly facts: readonly string[];
}

interface Based {
  readonly id: string;
  readonly evidence: readonly { readonly start: number | null; readonly end: number | null }[];
}

/** The text cut wherever a passage begins or ends, so that passages may overlap. */
export function stretchesOf(
  text: string,
  statements: readonly Based[],
  facts: readonly Based[],
): readonly Stretch[] {
  const cuts = new Set([0, text.length]);
  for (const { evidence } of [...statements, ...facts])
    for (const { start, end } of evidence)
      for (const cut of [start, end]) if (cut !== null) cuts.add(cut);
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? 0;
    const basedHere = (all: readonly Based[]) =>
      all
        .filter(({ evidence }) =>
          evidence.some(
            (one) => one.start !== null && one.end !== null && one.start <= start && end <= one.end,
          ),
        )
        .map(({ id }) => id);
    return { start, end, statements: basedHere(statements), facts: basedHere(facts) };
  });
}
