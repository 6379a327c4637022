/** What an import says of itself when it is done: rows, facts, what it changed, what it could not read. */
import type { Change } from '../importers/shared/tally.ts';
import type { ImportReport } from '../importers/shared/import-dataset.ts';
import type { Rejection } from '../importers/rows/outcome.ts';
import { countText } from '../importers/shared/mostly-rejected.ts';
import { revisionText } from './revision-text.ts';

/** How many changes, and how many reasons, are listed one by one. */
const most = { changes: 20, reasons: 10 };

export interface ReportOptions {
  readonly dryRun: boolean;
  /** Whether files that are mostly rejected are imported too. */
  readonly allowRejections: boolean;
  /** Whether to list everything. */
  readonly verbose: boolean;
}

export function reportText(
  report: ImportReport,
  { dryRun, allowRejections, verbose }: ReportOptions,
): string {
  const { rows, facts, changes, rejections, passedOver, notices, revision } = report;
  const read = rows.facts + rows.passedOver + rows.rejected;
  return [
    ...notices,
    `Rows read: ${read}, of which ${rows.facts} gave facts, ${rows.passedOver} passed over, ${rows.rejected} rejected.`,
    ...[...facts].map(
      ([type, { added, changed, alreadyThere, gaining }]) =>
        `${type}: ${added + changed + alreadyThere} facts, of which ${added} new, ${changed} changed, ${alreadyThere} already there${gaining > 0 ? ` (${gaining} of them gain what this source adds)` : ''}.`,
    ),
    ...changesText(changes, verbose ? changes.length : most.changes),
    ...passedOverText(passedOver, verbose ? passedOver.size : most.reasons),
    ...rejections.map(rejectionText),
    ...(dryRun && !allowRejections ? stopText(report.mostlyRejected) : []),
    dryRun ? 'This was a dry run: nothing was written.' : outcomeText(revision),
  ].join('\n');
}

/** What a dry run foretells of an import that would write nothing. */
function stopText(files: ImportReport['mostlyRejected']): readonly string[] {
  if (files.length === 0) return [];
  return [
    'The import would stop, since more than one row in ten is rejected; --allow-rejections imports the other rows.',
    ...files.map(countText),
  ];
}

function outcomeText(revision: ImportReport['revision']): string {
  if (revision === null) return 'The graph has all of this already: there is no new revision.';
  return `Written as ${revisionText(revision)} \`npm run undo -- ${revision.number}\` takes it back.`;
}

export function rejectionText({ file, line, column, value, reason, known }: Rejection): string {
  const place = `${file}, line ${line}, ${column} ${JSON.stringify(clipped(value))}`;
  return known === undefined
    ? `Rejected: ${place}: ${reason}`
    : `Rejected, as is known of the published file: ${place}: ${known}`;
}

/** The commonest reasons first. */
function passedOverText(passedOver: ImportReport['passedOver'], listed: number): readonly string[] {
  const sorted = [...passedOver].sort(([, one], [, other]) => other - one);
  const others = sorted.slice(listed);
  const parts = others.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...sorted.slice(0, listed).map(([reason, count]) => `Passed over ${count}: ${reason}`),
    ...(parts > 0
      ? [`… and ${parts} for ${others.length} other reasons: --verbose lists them.`]
      : []),
  ];
}

function changesText(changes: readonly Change[], listed: number): readonly string[] {
  const more = changes.length - listed;
  const bundled = changes.filter((change) => change.bundled).length;
  return [
    ...changes.slice(0, listed).map(changeText),
    ...(more > 0 ? [`… and ${more} more changed: --verbose lists them.`] : []),
    ...(bundled > 0
      ? [
          `Of the changed facts ${bundled} ${bundled === 1 ? 'is' : 'are'} bundled with Entente: what this file says counts until the import is undone.`,
        ]
      : []),
  ];
}

function changeText({ id, bundled, differences }: Change): string {
  const all = differences.map(
    ({ field, was, willBe }) => `${field}: ${clipped(was)} → ${clipped(willBe)}`,
  );
  return `Changed: ${id}${bundled ? ' (bundled)' : ''}: ${all.join('; ')}.`;
}

function clipped(value: string): string {
  return value.length > 200 ? `${value.slice(0, 200)} …` : value;
}
