/** A row for each alliance and day: what covers it, and who is in it. */
import { markdown } from '../markdown.ts';
import { at, cell } from '../values.ts';
import type { Json } from '../values.ts';

export function view(data: Json): string {
  return markdown(
    ['asked', 'covered', 'first day', 'last day', 'members'],
    Object.entries(data as Readonly<Record<string, Json>>).map(([name, alliance]) => [
      `\`${name}\``,
      cell(alliance, 'coverage.isCovered'),
      cell(alliance, 'coverage.firstDay'),
      cell(alliance, 'coverage.lastDay'),
      at(alliance, 'members').map(inWords).join(', '),
    ]),
  );
}

function inWords(member: Json): string {
  const since = cell(member, 'presumedSince');
  return `${cell(member, 'state.name')} (${cell(member, 'certainty')} since ${since})`;
}
