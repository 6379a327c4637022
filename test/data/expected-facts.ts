/**
 * What data/ must have of each dataset, worked out anew: these lines share no code with src/, so that
 * a mistake there is not repeated here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csv, dataFolder, datasetsFolder } from './datasets.ts';
import type { Cells } from './datasets.ts';

const dataset = (path: string): readonly Cells[] => csv(join(datasetsFolder, path));

export const states = csv(join(dataFolder, 'states.csv'));
const alliances = csv(join(dataFolder, 'alliances.csv'));
const treatyNames = csv(join(dataFolder, 'treaty-names.csv'));

/** Of the bundled treaties these alone are not in the table, so that their names are made. */
const madeNames: Cells = {
  'treaty:atop-1350-4':
    'Treaty of the Triple Alliance, phase 4 from 1913-08-02, between Austria-Hungary, the German Empire and Italy',
  'treaty:atop-3180-2': 'North Atlantic Treaty, phase 2 from 1951-06-19, between 12 states',
  'treaty:atop-3260-2':
    'Southeast Asia Collective Defense Treaty, phase 2 from 1977-06-30, between Thailand and the United States',
  'treaty:atop-4953-2': 'Constitutive Act of the African Union, phase 2 from 2002-07-09, between 52 states',
};

export const cowAlliances = dataset('cow-alliances-v4.1/alliance_v4.1_by_member.csv');
const atopMembers = dataset('atop-v4.01/atop-member-level.csv');
const atopAlliances = dataset('atop-v4.01/atop-alliance-level.csv');
const igoSpells = dataset('cow-igo-v3/igo_membership_spells.csv');
const igoOrganizations = dataset('cow-igo-v3/igo_organizations.csv');
export const factbook = JSON.parse(
  readFileSync(join(datasetsFolder, 'factbook/factbook-extract.json'), 'utf8'),
) as readonly {
  readonly file: string;
  readonly gec: string;
  readonly names: Cells | null;
  readonly internationalOrganizationParticipation: string | null;
}[];

/** The codes that a scheme has for our alliances, and whose they are. */
function allianceCodes(scheme: string): ReadonlyMap<string, string> {
  const codes = alliances.flatMap(({ id = '', identifiers = '' }) =>
    identifiers.split(' | ').flatMap((identifier): [string, string][] => {
      const [named, code = ''] = identifier.split(' ');
      return named === scheme ? [[code, id]] : [];
    }),
  );
  return new Map(codes);
}

/** The one state that has the code on the day. */
export function stateOf(scheme: string, code: string, day: string): string {
  const [found, ...others] = states.filter(({ identifiers = '' }) =>
    identifiers.split(' | ').some((identifier) => {
      const words = identifier.split(' ');
      const after = (word: string) => (words.includes(word) ? words[words.indexOf(word) + 1] : undefined);
      return (
        words[0] === scheme &&
        words[1] === code &&
        day >= (after('from') ?? '') &&
        day < (after('until') ?? '~')
      );
    }),
  );
  if (found?.id === undefined || others.length > 0) throw new Error(`${scheme} ${code} on ${day}`);
  return found.id;
}

/** `1874`, `1874-03` or `1874-03-15`; empty where there is no year. */
function iso(row: Cells, ...columns: readonly string[]): string {
  const [year = '', ...rest] = columns.map((column) => Number(row[column] ?? ''));
  if (year === '' || year === 0) return '';
  const known = rest.filter((part) => part > 0).map((part) => String(part).padStart(2, '0'));
  return [String(year).padStart(4, '0'), ...known].join('-');
}

/** An end, and what its source means by it. */
const ended = (end: string, endMeans: string): Cells => ({ end, endMeans: end === '' ? '' : endMeans });

/** The last day that a start leaves open. */
const latest = (start: string): string => `${start}${'-12-31'.slice(start.length === 4 ? 0 : 6)}`;
const ones = (row: Cells, names: Cells): string =>
  Object.keys(names)
    .filter((column) => row[column] === '1')
    .map((column) => names[column])
    .join(' | ');

const membership = { observedOn: '', leftCensored: 'false', role: 'FULL', obligations: '', treaty: '' };
const lifespan = { observedOn: '', leftCensored: 'false' };
const cowPromises = {
  ...{ defense: 'DEFENSE', neutrality: 'NEUTRALITY' },
  ...{ nonaggression: 'NONAGGRESSION', entente: 'ENTENTE' },
};
const atopPromises = {
  ...{ defense: 'DEFENSE', offense: 'OFFENSE', neutral: 'NEUTRALITY' },
  ...{ nonagg: 'NONAGGRESSION', consul: 'CONSULTATION' },
};

function of(rows: readonly Cells[], column: string, scheme: string): [Cells, string, string][] {
  const codes = allianceCodes(scheme);
  return rows.flatMap((row): [Cells, string, string][] => {
    const code = row[column] ?? '';
    const alliance = codes.get(code);
    return alliance === undefined ? [] : [[row, code, alliance]];
  });
}

function cowMembership([row, code, alliance]: [Cells, string, string]): Cells {
  const { ccode = '' } = row;
  const start = iso(row, 'mem_st_year', 'mem_st_month', 'mem_st_day');
  return {
    ...membership,
    ...{ id: `membership:cow-alliances-4.1/${code}/${ccode}/${start}`, source: 'source:cow-alliances-4.1' },
    'evidence.locator': `version4id ${code}, ccode ${ccode}, start ${start}`,
    start,
    ...ended(iso(row, 'mem_end_year', 'mem_end_month', 'mem_end_day'), 'LAST_DAY'),
    leftCensored: String(row.left_censor === '1'),
    obligations: ones(row, cowPromises),
    ...{ state: stateOf('COW', ccode, start), alliance },
  };
}

function cowLifespan([row, code, subject]: [Cells, string, string]): Cells {
  return {
    ...lifespan,
    ...{ id: `lifespan:cow-alliances-4.1/${code}`, source: 'source:cow-alliances-4.1' },
    'evidence.locator': `version4id ${code}`,
    start: iso(row, 'all_st_year', 'all_st_month', 'all_st_day'),
    ...ended(iso(row, 'all_end_year', 'all_end_month', 'all_end_day'), 'LAST_DAY'),
    subject,
  };
}

function atopMembership([row, code, alliance]: [Cells, string, string]): Cells {
  const { member = '', phase = '' } = row;
  const start = iso(row, 'yrent', 'moent', 'dayent');
  return {
    ...membership,
    ...{ id: `membership:atop-4.01/${code}/${member}/${start}`, source: 'source:atop-4.01' },
    'evidence.locator': `atopid ${code}, member ${member}, phase ${phase}, entry ${start}`,
    start,
    ...ended(iso(row, 'yrexit', 'moexit', 'dayexit'), 'FIRST_DAY_OUT'),
    obligations: ones(row, atopPromises),
    ...{ state: stateOf('COW', member, latest(start)), alliance, treaty: `treaty:atop-${code}-${phase}` },
  };
}

function atopTreaty([row, code, alliance]: [Cells, string, string]): Cells {
  const { phase = '', length = '', pubsecr = '' } = row;
  const ofPhase = atopMembers.filter((other) => other.atopid === code && other.phase === phase);
  const promised = Object.keys(atopPromises).filter((column) =>
    ofPhase.some((other) => other[column] === '1'),
  );
  const level = atopAlliances.find((other) => other.atopid === code) ?? {};
  const id = `treaty:atop-${code}-${phase}`;
  const known = treatyNames.find((other) => other.id === id);
  return {
    ...{ id, source: 'source:atop-4.01' },
    'evidence.locator': `atopid ${code}, phase ${phase}`,
    ...{ name: known?.name ?? madeNames[id] ?? '', aliases: known?.aliases ?? '' },
    signed: Number(phase) < 2 ? iso(level, 'begyr', 'begmo', 'begday') : '',
    termMonths: Number(length) > 0 ? length : '',
    secrecy: { '0': 'PUBLIC', '1': 'PARTLY_SECRET', '2': 'SECRET' }[pubsecr] ?? '',
    obligations: ones(Object.fromEntries(promised.map((column) => [column, '1'])), atopPromises),
    ...{ identifiers: `ATOP ${code}-${phase}`, alliance },
  };
}

function atopLifespan([row, code, subject]: [Cells, string, string]): Cells {
  return {
    ...lifespan,
    ...{ id: `lifespan:atop-4.01/${code}`, source: 'source:atop-4.01' },
    'evidence.locator': `atopid ${code}`,
    ...{ start: iso(row, 'begyr', 'begmo', 'begday'), subject },
    ...ended(iso(row, 'endyr', 'endmo', 'endday'), 'FIRST_DAY_OUT'),
  };
}

function igoMembership([row, name, alliance]: [Cells, string, string]): Cells {
  const { ccode = '', first_year: start = '', last_year: last = '', status = '' } = row;
  const roles: Cells = { 'full member': 'FULL', 'associate member': 'ASSOCIATE', observer: 'OBSERVER' };
  return {
    ...membership,
    ...{ id: `membership:cow-igo-3/${name}/${ccode}/${start}`, source: 'source:cow-igo-3' },
    'evidence.locator': `ioname ${name}, ccode ${ccode}, first_year ${start}`,
    ...{ start, role: roles[status] ?? '' },
    ...ended(last === '2014' ? '' : last, 'LAST_DAY'),
    ...{ state: stateOf('COW', ccode, latest(start)), alliance },
  };
}

function igoLifespan([row, name, subject]: [Cells, string, string]): Cells {
  return {
    ...lifespan,
    ...{ id: `lifespan:cow-igo-3/${name}`, source: 'source:cow-igo-3' },
    'evidence.locator': `ioname ${name}`,
    ...{ start: row.sdate ?? '', subject },
    ...ended(row.deaddate ?? '', 'LAST_DAY'),
  };
}

/** One of each id: rows of an alliance repeat what they say of it and of its treaties. */
const once = (facts: readonly Cells[]): Cells[] => [
  ...new Map([...facts].reverse().map((fact) => [fact.id, fact])).values(),
];

/** The CSTO, NATO and the Warsaw Pact: all of COW's alliances that is bundled. */
const cowBundled = cowAlliances.filter(({ version4id = '' }) => ['350', '227', '243'].includes(version4id));

/** The facts that each file of data/ must have, by its name. */
export const expected: Readonly<Record<string, readonly Cells[]>> = {
  'lifespans/atop-4.01.csv': of(atopAlliances, 'atopid', 'ATOP').map(atopLifespan),
  'lifespans/cow-alliances-4.1.csv': once(of(cowBundled, 'version4id', 'COW').map(cowLifespan)),
  'lifespans/cow-igo-3.csv': of(igoOrganizations, 'ioname', 'COW_IGO').map(igoLifespan),
  'memberships/atop-4.01.csv': of(atopMembers, 'atopid', 'ATOP').map(atopMembership),
  'memberships/cow-alliances-4.1.csv': of(cowBundled, 'version4id', 'COW').map(cowMembership),
  'memberships/cow-igo-3.csv': of(igoSpells, 'ioname', 'COW_IGO').map(igoMembership),
  'treaties/atop-4.01.csv': once(of(atopMembers, 'atopid', 'ATOP').map(atopTreaty)),
};
