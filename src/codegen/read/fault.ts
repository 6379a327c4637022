/** Faults in the folders that codegen reads: each with its place, what is wrong, and the repair. */

/** A fault in the folders: where it is, what is wrong, and how to repair it. */
export interface Fault {
  readonly file: string;
  readonly coordinate: string;
  readonly problem: string;
  readonly repair: string;
}

/** All faults found in one reading, each on a line of its own. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(readonly faults: readonly Fault[]) {
    super(
      faults
        .map((fault) => `${fault.file}: ${fault.coordinate}: ${fault.problem} ${fault.repair}`)
        .join('\n'),
    );
  }
}
