/** The states and organizations that came or went while the Factbook was issued: their first and last days, reviewed. */

export interface Life {
  /** Null where it was there before the first edition. */
  readonly first: string | null;
  /** Null where it is there still. */
  readonly last: string | null;
}

const always: Life = { first: null, last: null };

/**
 * Of the successors of the Soviet Union the days of the list of the Correlates of War, when the Union had ended or let
 * them go; of the others the day of their independence or of their end. An early day cuts less.
 */
export const lives: Readonly<Record<string, Life>> = {
  'state:arm': { first: '1991-12-26', last: null },
  'state:aze': { first: '1991-12-26', last: null },
  'state:bih': { first: '1992-03-03', last: null },
  'state:blr': { first: '1991-12-26', last: null },
  'state:cow-265': { first: null, last: '1990-10-02' },
  'state:cow-315': { first: null, last: '1992-12-31' },
  'state:cow-345': { first: null, last: '1992-04-26' },
  'state:cow-347': { first: '2008-02-17', last: null },
  'state:cow-680': { first: null, last: '1990-05-21' },
  'state:cze': { first: '1993-01-01', last: null },
  'state:eri': { first: '1993-05-24', last: null },
  'state:est': { first: '1991-09-06', last: null },
  'state:geo': { first: '1991-12-26', last: null },
  'state:hrv': { first: '1991-06-25', last: null },
  'state:kaz': { first: '1991-12-26', last: null },
  'state:kgz': { first: '1991-12-26', last: null },
  'state:ltu': { first: '1991-09-06', last: null },
  'state:lva': { first: '1991-09-06', last: null },
  'state:mda': { first: '1991-12-26', last: null },
  'state:mkd': { first: '1991-09-08', last: null },
  'state:mne': { first: '2006-06-03', last: null },
  'state:nam': { first: '1990-03-21', last: null },
  'state:plw': { first: '1994-10-01', last: null },
  'state:srb': { first: '1992-04-27', last: null },
  'state:ssd': { first: '2011-07-09', last: null },
  'state:svk': { first: '1993-01-01', last: null },
  'state:svn': { first: '1991-06-25', last: null },
  'state:tjk': { first: '1991-12-26', last: null },
  'state:tkm': { first: '1991-12-26', last: null },
  'state:tls': { first: '2002-05-20', last: null },
  'state:ukr': { first: '1991-12-26', last: null },
  'state:uzb': { first: '1991-12-26', last: null },
  'alliance:cis': { first: '1991-12-08', last: null },
  'alliance:oau': { first: null, last: '2002-07-08' },
  'alliance:warsaw-pact': { first: null, last: '1991-06-30' },
  'alliance:weu': { first: null, last: '2011-06-30' },
};

/** The days on which all of these are there. */
export function lifeOf(...ids: readonly string[]): Life {
  const all = ids.map((id) => lives[id] ?? always);
  const firsts = all.flatMap(({ first }) => first ?? []).sort();
  const lasts = all.flatMap(({ last }) => last ?? []).sort();
  return { first: firsts.at(-1) ?? null, last: lasts[0] ?? null };
}
