/** The sources that the picture of a day is based on. */
import type { Picture } from './picture.ts';

/** A source, and the days that it covers. */
export type Covering = Readonly<Record<'id' | 'coverageStart' | 'coverageEnd', string>>;

/** A spell names the sources that have a position on any of its days: of these, the ones that cover this day, or whose coverage is over. */
export function citedOn(
  { alliances, day }: Picture,
  sources: readonly Covering[],
): readonly string[] {
  const idsOf = (chosen: readonly Covering[]) => new Set(chosen.map(({ id }) => id));
  const over = idsOf(sources.filter(({ coverageEnd }) => coverageEnd < day));
  const covering = idsOf(
    sources.filter(({ coverageStart, coverageEnd }) => coverageStart <= day && day <= coverageEnd),
  );
  const cited = alliances.flatMap(({ members }) =>
    members.flatMap(({ telling, presuming }) => [
      ...telling.filter((source) => covering.has(source)),
      ...presuming.filter((source) => over.has(source)),
    ]),
  );
  return [...new Set(cited)];
}
