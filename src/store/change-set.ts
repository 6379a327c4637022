/** A change set: all that one revision is to assert, correct or withdraw, and on whose behalf. */
import type { Located } from '../model/fact.ts';
import type { Occasion } from './commit.ts';
import type { Origin } from './origin.ts';

export interface ChangeSet {
  readonly origin: Origin;
  /** By which a node that sources share is named: see `precedenceOf`. What the store has of an origin stays. */
  readonly namePrecedence?: number;
  readonly occasion: Occasion;
  /** Facts as the origin gives them, each once. */
  readonly asserted: readonly Located[];
  /** Fields of facts that are there, and what they are to be; the origin asserts the whole fact from now on. */
  readonly corrected?: readonly Correction[];
  /** What the origin no longer asserts. */
  readonly withdrawn?: readonly Withdrawal[];
  /** Whether the origin asserts no more than this: what else it has asserted is withdrawn. */
  readonly isComplete?: boolean;
  /** The hash of the bundled data, where that is what is asserted. */
  readonly data?: string;
}

export interface Correction {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly place: string;
}

export interface Withdrawal {
  readonly id: string;
  readonly place: string;
}
