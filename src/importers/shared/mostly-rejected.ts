/** Finds the files of which so many rows are rejected that they are probably not what they are taken for. */
import { badUserInput } from '../../errors.ts';
import type { ReadRow, Rejection } from '../rows/outcome.ts';

/** A file of which more than one row in ten has something rejected that is not known of the published file. */
export interface MostlyRejected {
  readonly file: string;
  readonly rows: number;
  readonly rejected: number;
  /** The first rejections, as many as a message can list. */
  readonly first: readonly Rejection[];
}

/** How much of a file may be rejected, and how many rejections are listed. */
const most = { share: 1 / 10, listed: 3 };

/** In the order in which the files come. */
export function mostlyRejected(rows: readonly ReadRow[]): readonly MostlyRejected[] {
  const files = new Map<string, { rows: number; rejections: Rejection[] }>();
  for (const row of rows) {
    const counted = files.get(row.file) ?? { rows: 0, rejections: [] };
    counted.rows += 1;
    // One for each row, so that their number is one of rows.
    const rejection = row.outcomes.find(isUnknown);
    if (rejection !== undefined) counted.rejections.push(rejection);
    files.set(row.file, counted);
  }
  return [...files].flatMap(([file, { rows: count, rejections }]) =>
    rejections.length > count * most.share
      ? [
          {
            ...{ file, rows: count, rejected: rejections.length },
            first: rejections.slice(0, most.listed),
          },
        ]
      : [],
  );
}

function isUnknown(outcome: ReadRow['outcomes'][number]): outcome is Rejection {
  return outcome.type === 'Rejection' && outcome.known === undefined;
}

/** Throws where there are such files, with the first reasons and the way to import the other rows. */
export function refuseMostlyRejected(rows: readonly ReadRow[]): void {
  const files = mostlyRejected(rows);
  if (files.length === 0) return;
  throw badUserInput(
    [
      'Nothing was written, since more than one row in ten would be rejected:',
      ...files.flatMap((file) => [countText(file), ...file.first.map(reasonText)]),
      'Is it the file that it should be? --dry-run lists all rejections, and --allow-rejections imports the other rows.',
    ].join('\n'),
    { files: files.map(({ file }) => file) },
  );
}

export function countText({ file, rows, rejected }: MostlyRejected): string {
  return `${file}: ${rejected} of ${rows} rows.`;
}

function reasonText({ line, column, value, reason }: Rejection): string {
  const clipped = value.length > 80 ? `${value.slice(0, 80)} …` : value;
  return `  line ${line}, ${column} ${JSON.stringify(clipped)}: ${reason}`;
}
