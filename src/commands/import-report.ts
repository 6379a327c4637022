/** What an import says of itself when it is done: rows, facts, what it changed, what it could not read. */
import type { Change } from '../load/fact-counts.ts';
import type { ImportReport } from '../load/import-source.ts';
import type { Rejection } from '../load/importers/shared/outcome.ts';

/** How many changes are listed one by one. */
const mostChanges = 20;

export function reportText(report: ImportReport, dryRun: boolean): string {
  const { rows, facts, changes, rejections, passedOver, notices } = report;
  const read = rows.facts + rows.passedOver + rows.rejected;
  return [
    ...notices,
    `Rows read: ${read}, of which ${rows.facts} gave facts, ${rows.passedOver} were passed over, ${rows.rejected} were rejected.`,
    ...[...facts].map(
      ([type, { added, changed, alreadyThere, gaining }]) =>
        `${type}: ${added + changed + alreadyThere} facts, of which ${added} new, ${changed} changed, ${alreadyThere} already there${gaining > 0 ? ` (${gaining} of them gain what this source adds)` : ''}.`,
    ),
    ...changesText(changes),
    ...[...passedOver].slice(0, 10).map(([reason, count]) => `Passed over ${count}: ${reason}`),
    ...(passedOver.size > 10 ? [`… and for ${passedOver.size - 10} other reasons.`] : []),
    ...rejections.map(rejectionText),
    ...(dryRun ? ['This was a dry run: nothing was written.'] : []),
  ].join('\n');
}

function rejectionText({ file, line, column, value, reason, known }: Rejection): string {
  const place = `${file}, line ${line}, ${column} ${JSON.stringify(clipped(value))}`;
  return known === undefined
    ? `Rejected: ${place}: ${reason}`
    : `Rejected, as is known of the published file: ${place}: ${known}`;
}

function changesText(changes: readonly Change[]): readonly string[] {
  const more = changes.length - mostChanges;
  const ship = changes.filter(({ ships }) => ships).length;
  return [
    ...changes.slice(0, mostChanges).map(changeText),
    ...(more > 0 ? [`… and ${more} more changed.`] : []),
    ...(ship > 0
      ? [
          `Of the changed facts ${ship} ${ship === 1 ? 'ships' : 'ship'} with Entente: this file has the word until a new data/ is loaded.`,
        ]
      : []),
  ];
}

function changeText({ id, ships, differences }: Change): string {
  const all = differences.map(
    ({ field, was, willBe }) => `${field}: ${clipped(was)} → ${clipped(willBe)}`,
  );
  return `Changed: ${id}${ships ? ' (ships)' : ''}: ${all.join('; ')}.`;
}

function clipped(value: string): string {
  return value.length > 200 ? `${value.slice(0, 200)} …` : value;
}
