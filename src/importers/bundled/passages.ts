/** Finds where the quotes of evidence stand in the articles that they are from, and what they say together. */
import type { Located } from '../../model/fact.ts';

interface Passage {
  readonly quote?: string;
  readonly start?: number;
  readonly end?: number;
}

/**
 * Gives each quote its offsets in its article's text, in UTF-16 code units. A quote that the text
 * does not have, or has twice, is a fault. What a statement quotes is its passages.
 */
export function locatePassages(facts: readonly Located[]): {
  readonly facts: readonly Located[];
  readonly problems: readonly string[];
} {
  const texts = new Map(
    facts.flatMap(({ fact }) =>
      fact.type === 'Article' && typeof fact.text === 'string' ? [[fact.id, fact.text]] : [],
    ),
  );
  const problems: string[] = [];
  const located = facts.map(({ fact, place }) => {
    const text = texts.get(fact.source as string);
    if (!Array.isArray(fact.evidence) || text === undefined) return { fact, place };
    const evidence = (fact.evidence as readonly Passage[]).map((passage) => {
      if (passage.quote === undefined) return passage;
      const start = passage.start ?? text.indexOf(passage.quote);
      const problem = problemOf(text, passage.quote, start, passage.start !== undefined);
      if (problem !== undefined)
        problems.push(`${place}: ${fact.id}: the quote "${passage.quote}" ${problem}`);
      return { ...passage, start, end: start + passage.quote.length };
    });
    const quote = fact.type === 'Statement' ? { quote: wordsOf(evidence) } : {};
    return { fact: { ...fact, ...quote, evidence }, place };
  });
  return { facts: located, problems };
}

/** On one line, and where two passages meet, it shows that the source has more between them. */
function wordsOf(passages: readonly Passage[]): string {
  return passages.flatMap(({ quote }) => quote?.replace(/\s+/g, ' ') ?? []).join(' […] ');
}

function problemOf(text: string, quote: string, start: number, given: boolean): string | undefined {
  if (start < 0 || !text.startsWith(quote, start)) {
    return given ? `does not stand at ${start}.` : 'is not in the text of its article.';
  }
  if (!given && text.includes(quote, start + 1)) {
    return 'is in the text more than once. Give its start, or quote more.';
  }
  return undefined;
}
