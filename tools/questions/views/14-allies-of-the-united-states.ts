/** What is known of the day, a row for each ally, or several that are alike, and a row for each office. */
import { markdown, merged } from '../markdown.ts';
import { at, cell } from '../values.ts';
import type { Json } from '../values.ts';

export function view(data: Json): string {
  const [state = null] = at(data, 'state');
  const allies = at(state, 'allies').map((ally) => [
    cell(ally, 'state.name'),
    cell(ally, 'certainty'),
    cell(ally, 'promises'),
    cell(ally, 'promised'),
    cell(ally, 'alliances.name'),
  ]);
  const holders = at(state, 'officeHolders').map((holder) => [
    cell(holder, 'person.name'),
    cell(holder, 'titles'),
    cell(holder, 'certainty'),
    cell(holder, 'presumedSince'),
  ]);
  const [isCovered, lastDay, without] = ['isCovered', 'lastDay', 'withoutKnownObligations'].map(
    (name) => cell(state, `coverage.${name}`),
  );
  return [
    `\`isCovered\`: ${isCovered ?? ''}; \`lastDay\`: ${lastDay ?? ''}; \`withoutKnownObligations\`: ${without ?? ''}`,
    markdown(['allies', 'certainty', 'promises', 'promised', 'alliances'], merged(allies)),
    markdown(['person', 'titles', 'certainty', 'presumed since'], holders),
  ].join('\n\n');
}
