/** Which state a place of the Factbook is: its code, but where the archive of the yearly editions gives another, by a reviewed table. */
import type { StateOf } from '../codes/states.ts';

/** By the archive's code, then the name of the place; null where it is not a state. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  // Two letters of a name, where the archive had no code.
  CA: { 'Cape Verde': 'state:cpv' },
  CO: { 'Cocos Islands': null },
  GE: { 'German Democratic Republic': 'state:cow-265' },
  KA: { Kazakstan: 'state:kaz' },
  MA: { 'Man, Isle of': null, 'Man, Isle Of': null },
  PA: { 'Pacific Islands, Trust Territory of the': null },
  SO: { 'Soviet Union': 'state:rus' },
  SR: { 'Serbia and Montenegro': 'state:srb' },
  ST: {
    'St. Helena': null,
    'St. Kitts and Nevis': 'state:kna',
    'St. Pierre and Miquelon': null,
    'St. Vincent and the Grenadines': 'state:vct',
  },
  YM: {
    'Yemen Arab Republic': 'state:yem',
    "Yemen, People's Democratic Republic of": 'state:cow-680',
  },
  // Codes that were.
  RB: { Serbia: 'state:srb' },
  TC: { 'United Arab Emirates': 'state:are' },
  YI: { 'Serbia and Montenegro': 'state:srb', 'Serbia And Montenegro': 'state:srb' },
  // One code for a state and its successor.
  LO: { Czechoslovakia: 'state:cow-315' },
  // Under the administration of the United States to 1994.
  PS: {
    'Pacific Islands, Trust Territory of the (Palau)': null,
    'Pacific Islands (Palau), Trust Territory of the': null,
  },
};

/** Yugoslavia to 1992 is a state that has ended, and the Federal Republic of 2001 is Serbia's. */
const yugoslavia = { to: 'state:cow-345', from: 'state:srb', since: '1992-04-27' };

/** Undefined where the place is not a state. */
export function stateOfPlace(
  gec: string,
  name: string,
  day: string,
  stateOf: StateOf,
): string | undefined {
  const code = gec.toUpperCase();
  if (code === 'YU') return day < yugoslavia.since ? yugoslavia.to : yugoslavia.from;
  const exception = exceptions[code]?.[name];
  if (exception !== undefined) return exception ?? undefined;
  return stateOf('GEC', code, day);
}

/** The states that the table names. */
export const statesOfPlaces: readonly string[] = Object.values(exceptions)
  .flatMap((names) => Object.values(names))
  .flatMap((state) => state ?? []);
