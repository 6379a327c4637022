/** Asks one question at a time, all entries in turn, round after round, until the time is up. */
import { seeded } from '../data/random.ts';
import type { Entry } from './entry.ts';

const fewestRounds = 5;

/** Whatever must be compiled or cached is, when this is done. */
export async function warmUp(entries: readonly Entry[], seconds: number): Promise<void> {
  await inRounds(entries, seconds, () => undefined);
}

/** The times of each entry, in milliseconds, in the order of the entries. */
export async function measureLatency(
  entries: readonly Entry[],
  seconds: number,
): Promise<readonly (readonly number[])[]> {
  const samples: number[][] = entries.map(() => []);
  await inRounds(entries, seconds, (index, took) => samples[index]?.push(took));
  return samples;
}

async function inRounds(
  entries: readonly Entry[],
  seconds: number,
  sample: (index: number, took: number) => void,
): Promise<void> {
  const random = seeded(1);
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < fewestRounds || performance.now() < end; round += 1) {
    // In another order each round: nobody always pays for the garbage of the same neighbour.
    for (const index of random.shuffled(entries.keys())) {
      const started = performance.now();
      await entries[index]?.ask();
      sample(index, performance.now() - started);
    }
  }
}
