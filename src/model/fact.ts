/** A fact on its way into the graph, and the place in a file where it stands. */

/** A fact as it is read: the names of its fields are not yet known to be those of its type. */
export interface LooseFact {
  readonly type: string;
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface Located {
  readonly fact: LooseFact;
  /** File and line, such as `data/states.csv:12`. */
  readonly place: string;
}

/** Facts that cannot be loaded: each with its place, what is wrong, and the repair. */
export class FactError extends Error {
  override readonly name = 'FactError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
