/** The columns of ATOP that are imported, and what its codes mean. */
import type { EndMeaning, Obligation, Secrecy } from '../../generated/types.ts';

/** A version of ATOP, which is a dataset of its own. */
export interface Edition {
  readonly source: string;
  /** Ids of memberships and lifespans begin with it. */
  readonly dataset: string;
  /** Ids of treaties begin with it: those of the version that is bundled do not name it. */
  readonly treaties: string;
}

/** The ids of alliances and of members are those of every version. */
export const versions: readonly string[] = ['4.01', '5.1'];

export function editionOf(version: string): Edition {
  const dataset = `atop-${version}`;
  return {
    source: `source:${dataset}`,
    dataset,
    treaties: version === '4.01' ? 'atop' : dataset,
  };
}

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
