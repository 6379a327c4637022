/** The editions of the Factbook that count, in their order: snapshots, and yearly editions where no snapshot lies in the year. */

export interface Edition {
  /** The year, or the day of the snapshot. */
  readonly name: string;
  readonly isSnapshot: boolean;
  /** The days between which it lies: of a yearly edition no more is known than its year. */
  readonly first: string;
  readonly last: string;
}

/**
 * On this day the copy had been brought up to date for two places only, after three years; the next day has all. What it
 * shows of the others is older than the edition of 2019, so it counts for nothing, and its own rows from the next day.
 */
export const unfinishedDay = '2020-11-23';

/** The yearly editions of these years, where no snapshot lies in the year, and the snapshots. */
export function editionsOf(
  years: Iterable<string>,
  snapshotDays: Iterable<string>,
): readonly Edition[] {
  const days = [...new Set(snapshotDays)].filter((day) => day !== unfinishedDay);
  const yearsOfDays = new Set(days.map((day) => day.slice(0, 4)));
  return [
    ...[...new Set(years)].filter((year) => !yearsOfDays.has(year)).map((year) => yearly(year)),
    ...days.map((day) => ({ name: day, isSnapshot: true, first: day, last: day })),
  ].sort((one, other) => (one.first < other.first ? -1 : 1));
}

function yearly(year: string): Edition {
  return { name: year, isSnapshot: false, first: `${year}-01-01`, last: `${year}-12-31` };
}

/** What an edition has of something: its value, none, or nothing that could tell. */
export type Entry<Value> = { readonly value: Value } | 'none' | 'silent';

/** Consecutive editions that have the same, but for such as are silent. */
export interface Run<Value> {
  /** What the first of them has. */
  readonly value: Value;
  /** Places in the list of editions: the first and the last of them. */
  readonly first: number;
  readonly last: number;
  /** The editions next to them that have something else, or none; null where there are none such. */
  readonly before: number | null;
  readonly after: number | null;
}

/** The runs of one thing over all editions; two entries are one if their keys are. */
export function runsOf<Value>(
  entries: readonly Entry<Value>[],
  keyOf: (value: Value) => string,
): readonly Run<Value>[] {
  const runs: Run<Value>[] = [];
  let open: Run<Value> | undefined;
  let other: number | null = null;
  entries.forEach((entry, at) => {
    if (entry === 'silent') return;
    const continues =
      open !== undefined && entry !== 'none' && keyOf(open.value) === keyOf(entry.value);
    if (open !== undefined && continues) {
      open = { ...open, last: at };
      other = at;
      return;
    }
    if (open !== undefined) runs.push({ ...open, after: at });
    open =
      entry === 'none'
        ? undefined
        : { value: entry.value, first: at, last: at, before: other, after: null };
    other = at;
  });
  return open === undefined ? runs : [...runs, open];
}

export function editionAt(editions: readonly Edition[], at: number): Edition {
  const edition = editions[at];
  if (edition === undefined) throw new Error(`There is no edition ${at}.`);
  return edition;
}
