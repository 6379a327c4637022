/**
 * What the raw files say, read anew: this folder shares no code with src/, so that a mistake there is not
 * repeated here. Of the project's own tables it reads those that say which code is which state and alliance.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

export const datasets = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const own = fileURLToPath(new URL('../../data', import.meta.url));

const article = 'article:times-of-central-asia-2018-06-21-csto-recruiters';

/** The days that each source covers, as data/sources.yaml gives them: docs/rules.md#coverage. */
export const coverage: Readonly<Record<string, readonly [first: string, last: string]>> = {
  'source:cow-alliances-4.1': ['1816-01-01', '2012-12-31'],
  'source:atop-4.01': ['1815-01-01', '2016-12-31'],
  'source:cow-igo-3': ['1815-01-01', '2014-12-31'],
  'source:factbook-2026': ['2026-01-22', '2026-01-22'],
  [article]: ['2018-06-21', '2018-06-21'],
};

type Cells = Readonly<Record<string, string>>;

/** One full membership, as one source gives it. An end of `open` is later than any day. */
export interface Membership {
  readonly alliance: string;
  readonly state: string;
  readonly source: string;
  /** As the API writes it: source, start, end or the day of the observation. */
  readonly text: string;
  readonly startMin: string;
  readonly startMax: string;
  readonly endMin: string;
  readonly endMax: string;
  readonly isOpen: boolean;
  readonly obligations: readonly string[];
}

export const open = '9999-99-99';

/** Says that an alliance began, in a year. */
export interface Formation {
  readonly alliance: string;
  readonly source: string;
  readonly year: number;
}

export interface Raw {
  readonly memberships: readonly Membership[];
  readonly formations: readonly Formation[];
  /** The alliances and states that have one. */
  readonly alliances: readonly string[];
  readonly states: readonly string[];
}

/**
 * `shipped`: the alliances of data/alliances.csv. `all`: every one of COW and ATOP as well, and these
 * further organizations of COW IGO.
 */
export type Scope = 'shipped' | { readonly furtherOrganizations: readonly string[] };

export function readRaw(scope: Scope): Raw {
  const states = csv(join(own, 'states.csv'));
  const wellKnown = new Map(
    csv(join(own, 'alliances.csv')).flatMap(({ id = '', identifiers = '' }) =>
      identifiers.split(' | ').map((identifier) => [identifier, id] as const),
    ),
  );

  /** The state that the code means on the day. */
  function stateOf(scheme: string, code: string, day: string): string | undefined {
    return states.find(({ identifiers = '' }) =>
      identifiers.split(' | ').some((identifier) => {
        const [, ownScheme, value, , from = '', , until = open] =
          /^(\w+) (\w+)( from (\S+))?( until (\S+))?$/.exec(identifier) ?? [];
        return ownScheme === scheme && value === code && from <= day && day < until;
      }),
    )?.id;
  }

  const cowAlliance = (code: string): string | undefined =>
    wellKnown.get(`COW ${code}`) ?? (scope === 'shipped' ? undefined : `alliance:cow-${code}`);
  function atopAlliance({ atopid = '', cow4id = '' }: Cells): string | undefined {
    const known = wellKnown.get(`ATOP ${atopid}`);
    if (known !== undefined) return known;
    // ATOP 3785 and 3810 both claim COW 300, which has the members of 3810.
    if (cow4id !== '' && atopid !== '3785') return cowAlliance(cow4id);
    return scope === 'shipped' ? undefined : `alliance:atop-${atopid}`;
  }
  function organization(name: string): string | undefined {
    const further = scope !== 'shipped' && scope.furtherOrganizations.includes(name);
    return (
      wellKnown.get(`COW_IGO ${name}`) ??
      (further ? `alliance:igo-${name.toLowerCase()}` : undefined)
    );
  }

  const memberships: Membership[] = [];
  const formations: Formation[] = [];
  function begin(source: string, alliance: string | undefined, start: string): void {
    if (alliance === undefined || start === '') return;
    formations.push({ source, alliance, year: Number(start.slice(0, 4)) });
  }
  function spell(
    source: string,
    alliance: string | undefined,
    code: string,
    [start, end]: readonly [start: string, end: string],
    obligations: readonly string[],
  ): void {
    const [startMin, startMax] = days(start);
    const state = stateOf('COW', code, startMax);
    if (alliance === undefined || state === undefined) return;
    const [endMin, endLast] = end === '' ? [open, open] : days(end);
    // A partial end can be the last of its days, and that is a day on which the fact still held.
    const endMax = end === '' || end.length === 10 ? endLast : next(endLast);
    memberships.push({
      ...{ alliance, state, source, startMin, startMax, endMin, endMax, obligations },
      ...{ isOpen: end === '', text: [source, start, end].join(' ') },
    });
  }

  for (const row of csv(join(datasets, 'cow-alliances-v4.1/alliance_v4.1_by_member.csv'))) {
    const source = 'source:cow-alliances-4.1';
    const alliance = cowAlliance(row.version4id ?? '');
    const dates = [dateOf(row, 'mem_st_'), dateOf(row, 'mem_end_')] as const;
    const promises = ['DEFENSE', 'NEUTRALITY', 'NONAGGRESSION', 'ENTENTE'];
    const flags = [row.defense, row.neutrality, row.nonaggression, row.entente];
    spell(source, alliance, row.ccode ?? '', dates, chosen(promises, flags));
    begin(source, alliance, dateOf(row, 'all_st_'));
    if (row.left_censor !== '1') begin(source, alliance, dates[0]);
  }
  for (const row of csv(join(datasets, 'atop-v4.01/atop-member-level.csv'))) {
    const source = 'source:atop-4.01';
    const { member = '' } = row;
    const dates = [
      dateText(row.yrent, row.moent, row.dayent),
      dateText(row.yrexit, row.moexit, row.dayexit),
    ] as const;
    const promises = ['DEFENSE', 'OFFENSE', 'NEUTRALITY', 'NONAGGRESSION', 'CONSULTATION'];
    const flags = [row.defense, row.offense, row.neutral, row.nonagg, row.consul];
    spell(source, atopAlliance(row), member, dates, chosen(promises, flags));
    // 8152 is no state, and its row is rejected.
    if (member !== '8152') begin(source, atopAlliance(row), dates[0]);
  }
  for (const row of csv(join(datasets, 'atop-v4.01/atop-alliance-level.csv'))) {
    begin('source:atop-4.01', atopAlliance(row), dateText(row.begyr, row.begmo, row.begday));
  }
  for (const row of csv(join(datasets, 'cow-igo-v3/igo_membership_spells.csv'))) {
    const { ioname = '', ccode = '', status, first_year: first = '', last_year: last = '' } = row;
    const source = 'source:cow-igo-3';
    begin(source, organization(ioname), first);
    if (status !== 'full member') continue;
    spell(source, organization(ioname), ccode, [first, last === '2014' ? '' : last], []);
  }
  for (const { ioname = '', sdate = '' } of csv(
    join(datasets, 'cow-igo-v3/igo_organizations.csv'),
  )) {
    begin('source:cow-igo-3', organization(ioname), sdate);
  }

  function observation(source: string, alliance: string, state: string | undefined): void {
    const [day = ''] = coverage[source] ?? [];
    if (state === undefined) throw new Error(`${source} on ${alliance}: whose state is it?`);
    memberships.push({
      ...{ alliance, state, source, startMin: day, startMax: day, obligations: [] },
      ...{ endMin: next(day), endMax: next(day), isOpen: true, text: `${source} ${day}` },
    });
  }
  const factbook = JSON.parse(
    readFileSync(join(datasets, 'factbook/factbook-extract.json'), 'utf8'),
  ) as readonly { gec: string; internationalOrganizationParticipation: string | null }[];
  for (const { gec, internationalOrganizationParticipation: list } of factbook) {
    // The European Union is no state.
    if (gec === 'ee') continue;
    for (const mention of (list ?? '').replaceAll(/<[^>]*>/g, ' ').split(/,(?![^(]*\))/)) {
      const [, name = '', bracket = ''] = /^\s*([^(]*?)\s*(?:\((.*)\))?\s*$/.exec(mention) ?? [];
      const alliance = wellKnown.get(`FACTBOOK ${name}`);
      const isFull = ['', 'suspended', 'excluded from formal participation since 1962'];
      if (alliance === undefined || !isFull.includes(bracket)) continue;
      const source = 'source:factbook-2026';
      observation(source, alliance, stateOf('GEC', gec.toUpperCase(), '2026-01-22'));
    }
  }
  const text = readFileSync(join(own, 'articles/csto-recruiters-2018-06-21.txt'), 'utf8');
  const [, listed = ''] = /It comprises ([^.]*)\./.exec(text) ?? [];
  for (const name of listed.split(/, (?:and )?/)) {
    const state = states.find((row) => row.name === name)?.id;
    observation(article, 'alliance:csto', state);
  }
  begin(article, 'alliance:csto', /founded in (\d{4})/.exec(text)?.[1] ?? '');

  const idsOf = (key: 'alliance' | 'state') => [...new Set(memberships.map((m) => m[key]))].sort();
  return { memberships, formations, alliances: idsOf('alliance'), states: idsOf('state') };
}

/** The first and the last day of a year, a month or a day. */
export function days(date: string): readonly [first: string, last: string] {
  if (date.length === 10) return [date, date];
  const month = date.slice(5) || '12';
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(month), 0));
  return [`${date}${'-01-01'.slice(date.length - 4)}`, iso(last)];
}

export function next(day: string, by = 1): string {
  return iso(new Date(Date.parse(day) + by * 86_400_000));
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function dateOf(row: Cells, prefix: string): string {
  return dateText(row[`${prefix}year`], row[`${prefix}month`], row[`${prefix}day`]);
}

/** `1999-04-20`, or as much of it as is known; empty where not even the year is. */
function dateText(year = '', month = '', day = ''): string {
  return [year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')]
    .filter((part) => Number(part) > 0)
    .join('-');
}

function chosen(names: readonly string[], flags: readonly (string | undefined)[]): string[] {
  return names.filter((_, index) => flags[index] === '1');
}

function csv(path: string): readonly Cells[] {
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
}
