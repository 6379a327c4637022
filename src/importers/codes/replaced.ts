/** Which alliances took the place of others, by our table of them, data/replaced-alliances.csv. */

/** The codes in ATOP of the alliances whose place the one with a code took. */
export type ReplacedBy = (atopid: string) => readonly string[];

/** A row of the table. */
export interface Replacing {
  readonly atop: string;
  readonly replaced: readonly string[];
}

export function replacedAlliances(rows: readonly Replacing[]): ReplacedBy {
  return (atopid) => rows.filter(({ atop }) => atop === atopid).flatMap(({ replaced }) => replaced);
}
