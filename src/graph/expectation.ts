/** Refuses a write that found fewer rows than whoever asked for it knows to be there. */
import type { Values, Write } from './graph.ts';

/** What was to be written was not there to be found. */
export class UnexpectedWrite extends Error {
  override readonly name = 'UnexpectedWrite';
}

/**
 * To be called as soon as a statement is answered: without it a fact would be lost in silence, and where the
 * graph is not as it was, statements that follow fail for reasons that tell nobody why.
 */
export function checkExpected({ expect }: Write, rows: readonly Values[]): void {
  const found = rows[0]?.[0] as number | undefined;
  if (expect === undefined || found === expect.rows) return;
  throw new UnexpectedWrite(
    expect.otherwise ??
      `Of ${expect.rows} ${expect.what}, ${String(found ?? 'none')} could be written: an end is missing.`,
  );
}
