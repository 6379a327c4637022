/** What is measured: an operation asked by a contender. */
import type { Ask, Contender } from '../contenders/contender.ts';
import type { Operation } from '../operations/operation.ts';

export interface Entry {
  readonly operation: Operation;
  readonly contender: Contender;
  readonly ask: Ask;
}

export function entriesOf(
  operations: readonly Operation[],
  contenders: readonly Contender[],
): readonly Entry[] {
  return operations.flatMap((operation) =>
    contenders.flatMap((contender) => {
      const ask = contender.prepare(operation);
      return ask === undefined ? [] : [{ operation, contender, ask }];
    }),
  );
}
