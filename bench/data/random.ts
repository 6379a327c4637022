/** A seeded source of choices: the same seed gives the same graph on every machine. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Random {
  /** A whole number from 0 to `below`, exclusive. */
  readonly below: (below: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Mostly one of the first: a few say much, many say little. */
  readonly pickSkewed: <T>(items: readonly T[]) => T;
  readonly shuffled: <T>(items: Iterable<T>) => readonly T[];
}

const fine = 1_000_000;

export function seeded(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const below = (limit: number) => uniformInt(generator, 0, limit - 1);
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  return {
    below,
    chance: (probability) => below(fine) < probability * fine,
    pick: (items) => at(items, below(items.length)),
    pickSkewed: (items) => at(items, Math.floor(items.length * (below(fine) / fine) ** 2)),
    shuffled: (items) => {
      const rest = [...items];
      // Takes from what is left, so that every order is as likely.
      return [...rest].flatMap(() => rest.splice(below(rest.length), 1));
    },
  };
}
