/** Refuses a write that found fewer rows than whoever asked for it knows to be there. */
import type { Values, Write } from './graph.ts';

/** What was to be written was not there to be found. */
export class UnexpectedWrite extends Error {
  override readonly name = 'UnexpectedWrite';
}

/** To be called before the transaction is committed: without it a fact would be lost in silence. */
export function checkExpected(
  statements: readonly Write[],
  results: readonly (readonly Values[])[],
): void {
  for (const [index, { expect }] of statements.entries()) {
    const found = results[index]?.[0]?.[0] as number | undefined;
    if (expect === undefined || found === expect.rows) continue;
    throw new UnexpectedWrite(
      expect.otherwise ??
        `Of ${expect.rows} ${expect.what}, ${String(found ?? 'none')} could be written: an end is missing.`,
    );
  }
}
