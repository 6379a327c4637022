/** The rows of the datasets, as memberships, lifespans and formations. */
import { boundsOf, dateText, days, isPossible, next } from './dates.ts';
import type { EndMeans } from './dates.ts';
import type { Facts, Formation, Lifespan, Membership, Scope, SourceKind } from './raw.ts';
import { datasetCsv } from './tables.ts';
import type { Cells, Tables } from './tables.ts';

const cow = 'source:cow-alliances-4.1';
const atop = 'source:atop-4.01';
const igo = 'source:cow-igo-3';
const cowStates = 'source:cow-states-2016';
export const factbook = 'source:factbook';

const cowFlags = {
  ...{ defense: 'DEFENSE', neutrality: 'NEUTRALITY' },
  ...{ nonaggression: 'NONAGGRESSION', entente: 'ENTENTE' },
};
const atopFlags = {
  ...{ defense: 'DEFENSE', offense: 'OFFENSE', neutral: 'NEUTRALITY' },
  ...{ nonagg: 'NONAGGRESSION', consul: 'CONSULTATION' },
};

/** What docs/rules.md says of each: what it covers, and which obligations it codes. */
export const kinds: Readonly<Record<string, SourceKind>> = {
  [cow]: kind('1816-01-01', '2012-12-31', Object.values(cowFlags)),
  [atop]: kind('1815-01-01', '2016-12-31', Object.values(atopFlags)),
  [igo]: kind('1815-01-01', '2014-12-31'),
  [cowStates]: kind('1816-01-01', '2016-12-31'),
  [factbook]: kind('1990-01-01', '2026-01-22'),
};

function kind(
  coverageStart: string,
  coverageEnd: string,
  codes: readonly string[] = [],
): SourceKind {
  return { coverageStart, coverageEnd, lists: () => true, codes };
}

/** COW's ends are last days, ATOP's are first days out. */
const endMeans: Readonly<Record<string, EndMeans>> = {
  ...{ [cow]: 'LAST_DAY', [igo]: 'LAST_DAY', [cowStates]: 'LAST_DAY', [atop]: 'FIRST_DAY_OUT' },
};
const means = (source: string) => endMeans[source] ?? 'FIRST_DAY_OUT';

/** Of COW's alliances no others are bundled, since its maintainer has asked not to pass the data on. */
const bundledOfCow = ['227', '243', '350'];

export function datasetsOf(tables: Tables, scope: Scope): Facts {
  const isBundled = scope === 'bundled';
  const cowAlliance = (code: string): string | undefined =>
    tables.wellKnown(`COW ${code}`) ?? (isBundled ? undefined : `alliance:cow-${code}`);
  function atopAlliance({ atopid = '', cow4id = '' }: Cells): string | undefined {
    const known = tables.wellKnown(`ATOP ${atopid}`);
    if (known !== undefined) return known;
    // ATOP 3785 and 3810 both claim COW 300, which has the members of 3810.
    if (cow4id !== '' && atopid !== '3785') return cowAlliance(cow4id);
    return isBundled ? undefined : `alliance:atop-${atopid}`;
  }
  function organization(name: string): string | undefined {
    const further = scope !== 'bundled' && scope.furtherOrganizations.includes(name);
    return (
      tables.wellKnown(`COW_IGO ${name}`) ??
      (further ? `alliance:igo-${name.toLowerCase()}` : undefined)
    );
  }

  const memberships: Membership[] = [];
  const lifespans = new Map<string, Lifespan>();
  const formations: Formation[] = [];
  function begin(source: string, alliance: string | undefined, start: string): void {
    if (alliance === undefined || start === '') return;
    formations.push({ source, alliance, year: Number(start.slice(0, 4)) });
  }
  function lives(source: string, subject: string | undefined, start: string, end: string): void {
    if (subject === undefined) return;
    const lifespan = { ...boundsOf(start, end, means(source)), isObservation: false };
    lifespans.set([source, subject, start, end].join(' '), { source, subject, ...lifespan });
  }
  function spell(
    source: string,
    alliance: string | undefined,
    code: string,
    [start, end]: readonly [start: string, end: string],
    obligations: readonly string[],
  ): void {
    const state = tables.stateOf('COW', code, days(start)[1]);
    if (alliance === undefined || state === undefined) return;
    memberships.push({
      ...{ alliance, state, source, role: 'FULL', obligations, isObservation: false },
      ...boundsOf(start, end, means(source)),
      text: [source, start, end].join(' '),
    });
  }

  for (const row of datasetCsv('cow-alliances-v4.1/alliance_v4.1_by_member.csv')) {
    const { version4id: code = '', ccode = '' } = row;
    if (isBundled && !bundledOfCow.includes(code)) continue;
    const alliance = cowAlliance(code);
    const dates = [dateOf(row, 'mem_st_'), dateOf(row, 'mem_end_')] as const;
    spell(cow, alliance, ccode, dates, chosen(cowFlags, row));
    lives(cow, alliance, dateOf(row, 'all_st_'), dateOf(row, 'all_end_'));
    begin(cow, alliance, dateOf(row, 'all_st_'));
    if (row.left_censor !== '1') begin(cow, alliance, dates[0]);
  }
  for (const row of datasetCsv('atop-v4.01/atop-member-level.csv')) {
    const { member = '' } = row;
    const dates = [
      dateText(row.yrent, row.moent, row.dayent),
      dateText(row.yrexit, row.moexit, row.dayexit),
    ] as const;
    spell(atop, atopAlliance(row), member, dates, chosen(atopFlags, row));
    // 8152 is not a state, and its row is rejected.
    if (member !== '8152') begin(atop, atopAlliance(row), dates[0]);
  }
  for (const row of datasetCsv('atop-v4.01/atop-alliance-level.csv')) {
    const start = dateText(row.begyr, row.begmo, row.begday);
    lives(atop, atopAlliance(row), start, dateText(row.endyr, row.endmo, row.endday));
    begin(atop, atopAlliance(row), start);
  }
  for (const row of datasetCsv('cow-igo-v3/igo_membership_spells.csv')) {
    const { ioname = '', ccode = '', status, first_year: first = '', last_year: last = '' } = row;
    begin(igo, organization(ioname), first);
    if (status !== 'full member') continue;
    spell(igo, organization(ioname), ccode, [first, last === '2014' ? '' : last], []);
  }
  for (const row of datasetCsv('cow-igo-v3/igo_organizations.csv')) {
    const { ioname = '', sdate = '', deaddate = '' } = row;
    if (sdate === '') continue;
    lives(igo, organization(ioname), sdate, deaddate);
    begin(igo, organization(ioname), sdate);
  }
  if (!isBundled) {
    for (const lifespan of statesOfCow(tables)) lives(cowStates, ...lifespan);
  }
  return { memberships, lifespans: [...lifespans.values()], formations };
}

/** A spell is of every state that the code means in it: 345 passes from Serbia to Yugoslavia and back. */
function statesOfCow(tables: Tables): readonly (readonly [string, string, string])[] {
  return datasetCsv('cow-states-v2016/states2016.csv').flatMap((row) => {
    const [start, given] = [dateOf(row, 'st'), dateOf(row, 'end')];
    const end = given === '2016-12-31' ? '' : given;
    const spell = boundsOf(start, end, 'LAST_DAY');
    const changes = tables
      .changesOf('COW', row.ccode ?? '')
      .filter((day) => start < day && isPossible(spell, day));
    return [start, ...changes].flatMap((from, at, all) => {
      const state = tables.stateOf('COW', row.ccode ?? '', from);
      const until = all[at + 1];
      const last = until === undefined ? end : next(until, -1);
      return state === undefined ? [] : [[state, from, last] as const];
    });
  });
}

function dateOf(row: Cells, prefix: string): string {
  return dateText(row[`${prefix}year`], row[`${prefix}month`], row[`${prefix}day`]);
}

/** The names of the columns that have a 1. */
function chosen(flags: Readonly<Record<string, string>>, row: Cells): readonly string[] {
  return Object.entries(flags).flatMap(([column, name]) => (row[column] === '1' ? [name] : []));
}
