/** Makes sure that all contenders give the same answers before any of them is timed. */
import type { Contender } from './contenders/contender.ts';
import type { Operation } from './operations/operation.ts';

/** How many objects each operation's answer has, by the operation's name. */
export async function checkAnswers(
  operations: readonly Operation[],
  contenders: readonly Contender[],
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const operation of operations) {
    let expected: unknown;
    for (const contender of contenders) {
      const ask = contender.prepare(operation);
      if (ask === undefined) continue;
      const given: unknown = plain(await ask());
      const answer = plain(contender.answerOf(operation, given));
      expected ??= answer;
      const difference = firstDifference(answer, expected);
      if (difference === undefined) continue;
      throw new Error(
        `${contender.name} and ${contenders[0]?.name ?? ''} differ on "${operation.name}": ${difference}.`,
      );
    }
    const size = objectsIn(expected);
    if (size < 2) throw new Error(`"${operation.name}" gives nothing.`);
    sizes.set(operation.name, size);
  }
  return sizes;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce<number>((sum, each) => sum + objectsIn(each), 0);
  return inside + (Array.isArray(value) ? 0 : 1);
}

/** Where two answers part, and what each has there; undefined where they are equal. */
function firstDifference(one: unknown, other: unknown, path = 'data'): string | undefined {
  if (one === other) return undefined;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return `${path} is ${JSON.stringify(one)} and ${JSON.stringify(other)}`;
  }
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names) {
    const difference = firstDifference(
      (one as Record<string, unknown>)[name],
      (other as Record<string, unknown>)[name],
      `${path}.${name}`,
    );
    if (difference !== undefined) return difference;
  }
  return undefined;
}
