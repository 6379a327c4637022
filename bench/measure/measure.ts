/** Measures entries: they are warmed up, then timed one question at a time, then with 16 in flight. */
import type { Size } from '../sizes.ts';
import type { Entry } from './entry.ts';
import type { Figure, Figures } from './figures.ts';
import { measureLatency, warmUp } from './latency.ts';
import { latencyOf } from './statistics.ts';
import { measureThroughput } from './throughput.ts';

/** `share` is the part of the size's times that this may take. */
export async function measure(
  entries: readonly Entry[],
  { warmUpSeconds, latencySeconds, windowMs, windows }: Size,
  share: number,
): Promise<Figures> {
  await warmUp(entries, warmUpSeconds * share);
  const samples = await measureLatency(entries, latencySeconds * share);
  const rates = await measureThroughput(entries, windowMs, Math.ceil(windows * share));
  const figures = new Map<string, Map<string, Figure>>();
  for (const [index, { operation, contender }] of entries.entries()) {
    const figure = { latency: latencyOf(samples[index] ?? []), rate: rates[index] ?? NaN };
    const ofOperation = figures.get(operation.name) ?? new Map<string, Figure>();
    figures.set(operation.name, ofOperation.set(contender.name, figure));
  }
  return figures;
}
