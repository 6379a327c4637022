/** The sources that the picture of a day is based on. */
import type { Picture } from './picture.ts';

/** A source, and the days that it covers. */
export type Covering = Readonly<Record<'id' | 'coverageStart' | 'coverageEnd', string>>;

/** A spell names the sources that have a position on any of its days: of these, the ones that cover this day, or are presumed to be right still. */
export function citedOn(
  { alliances, day }: Picture,
  sources: readonly Covering[],
): readonly string[] {
  const covering = new Set(
    sources
      .filter(({ coverageStart, coverageEnd }) => coverageStart <= day && day <= coverageEnd)
      .map(({ id }) => id),
  );
  const cited = alliances.flatMap(({ members }) =>
    members.flatMap((member) =>
      member.certainty === 'PRESUMED'
        ? member.sources
        : member.sources.filter((source) => covering.has(source)),
    ),
  );
  return [...new Set(cited)];
}
