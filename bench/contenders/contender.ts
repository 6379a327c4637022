/** Who is measured: something that takes an operation and gives a function that asks it once. */
import type { Operation } from '../operations/operation.ts';

/** Asks once, and resolves with the answer as the contender gives it, whole and decoded. */
export type Ask = () => Promise<unknown>;

export interface Contender {
  readonly name: string;
  /**
   * What is done once before the first question, such as parsing; it is not timed. Undefined where the
   * operation has no form for this contender.
   */
  readonly prepare: (operation: Operation) => Ask | undefined;
  /** The answer in the shape of Entente's, to be compared. */
  readonly answerOf: (operation: Operation, given: unknown) => unknown;
  readonly close: () => Promise<void>;
}
