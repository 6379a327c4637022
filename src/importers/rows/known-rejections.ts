/** Tells the rejections that are known of the files as they are published from those that are not. */
import type { Outcome, ReadRow, Rejection } from './outcome.ts';

/** A cell of the published files that was reviewed, and is rejected rightly. */
export interface KnownRejection {
  readonly column: string;
  readonly value: string;
  /** Why no fact can be made of it. */
  readonly reason: string;
}

/** Each stands for one rejection: a second like it is not that of the published file. */
export async function* markingKnown(
  rows: AsyncIterable<ReadRow>,
  known: readonly KnownRejection[],
): AsyncGenerator<ReadRow> {
  const met = new Set<KnownRejection>();
  const marked = (rejection: Rejection): Outcome => {
    const { column, value } = rejection;
    const found = known.find(
      (each) => !met.has(each) && each.column === column && each.value === value,
    );
    if (found === undefined) return rejection;
    met.add(found);
    return { ...rejection, known: found.reason };
  };
  for await (const row of rows) {
    yield {
      ...row,
      outcomes: row.outcomes.map((outcome) =>
        outcome.type === 'Rejection' ? marked(outcome) : outcome,
      ),
    };
  }
}
