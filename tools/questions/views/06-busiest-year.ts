/** The years that are among the first four by any of the three counts. */
import { markdown } from '../markdown.ts';
import { at, number } from '../values.ts';
import type { Json } from '../values.ts';

export function view(data: Json): string {
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
