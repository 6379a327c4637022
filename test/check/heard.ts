/** Which sources are heard and which obligations wanted, and how an operation says so. */
import { coverage } from './raw.ts';
import type { Heard, Wanted } from './rules.ts';

export const sources = Object.keys(coverage);
/** All sources, and each alone. */
export const everyHeard: readonly Heard[] = [undefined, ...sources.map((source) => [source])];

export const wantedObligations: readonly Wanted[] = [
  undefined,
  ['DEFENSE'],
  ['NONAGGRESSION', 'CONSULTATION'],
];

export function args(day: string, heard: Heard, obligations?: Wanted): string {
  const all = [`asOf: "${day}"`];
  if (heard !== undefined) all.push(`sources: ${JSON.stringify(heard)}`);
  if (obligations !== undefined) all.push(`obligations: [${obligations.join(', ')}]`);
  return `(${all.join(', ')})`;
}

export const heardText = (heard: Heard) =>
  heard === undefined ? '' : `, sources: ${JSON.stringify(heard)}`;

export const wantedText = (wanted: Wanted) =>
  wanted === undefined ? '' : `, obligations: [${wanted.join(', ')}]`;
