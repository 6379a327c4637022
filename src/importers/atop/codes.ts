/** The columns of ATOP that are imported, and what its codes mean. */
import type { EndMeaning, Obligation, Secrecy } from '../../generated/types.ts';

export const source = 'source:atop-4.01';
export const version = '4.01';

/** A phase follows on the day on which the one before it ends. */
export const endMeans: EndMeaning = 'FIRST_DAY_OUT';

/** The strongest obligation first. */
export const obligations: Readonly<Record<string, Obligation>> = {
  defense: 'DEFENSE',
  offense: 'OFFENSE',
  neutral: 'NEUTRALITY',
  nonagg: 'NONAGGRESSION',
  consul: 'CONSULTATION',
};

/**
 * `pubsecr`: `secrart` is 0 throughout its 0, 8 (all) throughout its 2, and tells which articles are
 * secret throughout its 1.
 */
export const secrecies: Readonly<Record<string, Secrecy | null>> = {
  '0': 'PUBLIC',
  '1': 'PARTLY_SECRET',
  '2': 'SECRET',
  '': null,
};

export const dates = {
  entry: ['yrent', 'moent', 'dayent'],
  exit: ['yrexit', 'moexit', 'dayexit'],
  begin: ['begyr', 'begmo', 'begday'],
  termination: ['endyr', 'endmo', 'endday'],
} as const;

export const memberColumns: readonly string[] = [
  'atopid',
  'member',
  ...dates.entry,
  ...dates.exit,
  'phase',
  'pubsecr',
  'length',
  ...Object.keys(obligations),
];

export const allianceColumns: readonly string[] = [
  'atopid',
  'cow4id',
  ...dates.begin,
  ...dates.termination,
];
