/** The text in which a search found its words, with these marked. */
import type { Found } from './found.ts';

export function Snippet({ snippet, matches }: Pick<Found, 'snippet' | 'matches'>) {
  return partsOf(snippet, matches).map(({ text, marked }, index) =>
    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

interface Part {
  readonly text: string;
  readonly marked: boolean;
}

function partsOf(snippet: string, matches: Found['matches']): readonly Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    parts.push({ text: snippet.slice(done, start), marked: false });
    parts.push({ text: snippet.slice(start, end), marked: true });
    done = end;
  }
  parts.push({ text: snippet.slice(done), marked: false });
  return parts.filter(({ text }) => text !== '');
}
