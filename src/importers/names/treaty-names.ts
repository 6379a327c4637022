/** What ATOP's treaties are called, since it names none: as the reviewed table data/treaty-names.csv has it, or else a made name. */
import type { TreatyName, TreatyNamed } from '../codes/names.ts';
import { listedStates } from './made-names.ts';

/** What a name is made of. */
export interface PhaseOfTreaties {
  readonly alliance: string;
  /** 0 of an alliance that has but one, else from 1. */
  readonly phase: string;
  /** The day on which the first treaty of the alliance was signed. */
  readonly signed: string;
  /** The day on which the phase begins. */
  readonly from: string;
  /** The names of its parties, as they were on that day. */
  readonly parties: readonly string[];
}

export const treatyId = (alliance: string, phase: string): string =>
  `treaty:atop-${alliance}-${phase}`;

export const isFirst = (phase: string): boolean => phase === '0' || phase === '1';

export function treatyName(treaty: PhaseOfTreaties, named: TreatyNamed): TreatyName {
  const { alliance, phase, signed, from, parties } = treaty;
  const known = named(treatyId(alliance, phase));
  if (known !== undefined) return known;
  const between = `${parties.length === 1 ? 'with' : 'between'} ${listedStates(parties)}`;
  const made = `Treaty of ${signed}`;
  if (isFirst(phase)) return { name: `${made} ${between}`, aliases: [] };
  const first = named(treatyId(alliance, '1'))?.name ?? made;
  return { name: `${first}, phase ${phase} from ${from}, ${between}`, aliases: [] };
}
