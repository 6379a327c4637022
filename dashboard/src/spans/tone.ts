/** Which of a few tones draws a source's bars: the same on every page. */
const known = ['source:atop', 'source:cow-alliances', 'source:cow-igo'] as const;

/** A source of a kind that is not known has the last tone, and its name on every bar. */
export function toneOf(source: string): string {
  const index = known.findIndex((stem) => source.startsWith(stem));
  return `tone-${index === -1 ? known.length + 1 : index + 1}`;
}
