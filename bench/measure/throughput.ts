/** Keeps 16 questions in flight for a while, one entry after the other, several times over. */
import type { Entry } from './entry.ts';
import { quantile } from './statistics.ts';

export const inFlight = 16;

/** Answers a second of each entry, the median of its windows, in the order of the entries. */
export async function measureThroughput(
  entries: readonly Entry[],
  windowMs: number,
  windows: number,
): Promise<readonly number[]> {
  const rates: number[][] = entries.map(() => []);
  for (let window = 0; window < windows; window += 1) {
    for (const [index, { ask }] of entries.entries()) {
      rates[index]?.push(await rateOf(ask, windowMs));
    }
  }
  return rates.map((each) => quantile(each, 0.5));
}

/** Counts what is answered until the last of those in flight is. */
async function rateOf(ask: () => Promise<unknown>, windowMs: number): Promise<number> {
  const started = performance.now();
  let answered = 0;
  const loop = async () => {
    do {
      await ask();
      answered += 1;
    } while (performance.now() - started < windowMs);
  };
  await Promise.all(Array.from({ length: inFlight }, loop));
  return (answered * 1000) / (performance.now() - started);
}
