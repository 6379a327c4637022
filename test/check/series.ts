/** The editions and snapshots of the Factbook, as memberships: who is listed in which of them one after another. */
import { factbook } from './datasets.ts';
import { boundsOf, days, next } from './dates.ts';
import type { Facts, Formation, Membership, Role } from './raw.ts';
import { datasetCsv } from './tables.ts';
import type { Tables } from './tables.ts';
// A table of ours, as those of data/ are: it has no code in it.
import { lives } from '../../src/importers/factbook/lifespans.ts';

interface Edition {
  /** A year, or the day of a snapshot. */
  readonly date: string;
  /** What each place takes part in, by the place's code and name. */
  readonly texts: readonly Place[];
  /** The places of which it has any entry. */
  readonly entries: readonly Omit<Place, 'text'>[];
}

interface Place {
  readonly gec: string;
  readonly name: string;
  readonly text: string;
}

/** Earlier names of organizations whose name of today data/alliances.csv has. */
const formerNames: Readonly<Record<string, string>> = {
  ...{ 'Arab League': 'LAS', AL: 'LAS', OAU: 'AU', CSCE: 'OSCE', EC: 'EU', GUUAM: 'GUAM' },
};

/** Where a bracket tells of a full membership nevertheless; what is not here is no role that counts. */
const roles: readonly (readonly [bracket: RegExp, role: Role])[] = [
  [/^$/, 'FULL'],
  [/^signatory$/, 'FULL'],
  [/^new member$/, 'FULL'],
  [/^US suspended security obligations to NZ/, 'FULL'],
  [/^suspended$/, 'SUSPENDED'],
  [/^nonparticipant$/, 'SUSPENDED'],
  [/^excluded from formal participation/, 'SUSPENDED'],
];

/** Where an edition's code is another place's, or is not in data/states.csv. */
const placesByName: Readonly<Record<string, string | null>> = {
  'Cape Verde': 'state:cpv',
  'Cocos Islands': null,
  Czechoslovakia: 'state:cow-315',
  'German Democratic Republic': 'state:cow-265',
  Kazakstan: 'state:kaz',
  'Man, Isle of': null,
  'Man, Isle Of': null,
  'Pacific Islands, Trust Territory of the': null,
  Serbia: 'state:srb',
  'Serbia and Montenegro': 'state:srb',
  'Soviet Union': 'state:rus',
  'St. Kitts and Nevis': 'state:kna',
  'St. Vincent and the Grenadines': 'state:vct',
  'United Arab Emirates': 'state:are',
  "Yemen, People's Democratic Republic of": 'state:cow-680',
};

export function seriesOf(tables: Tables): Facts {
  const editions = readEditions();
  const names = [...tables.codesOf('FACTBOOK'), ...Object.keys(formerNames), 'Warsaw Pact'];
  const allianceOf = (name: string) =>
    name === 'Warsaw Pact'
      ? tables.wellKnown('COW_IGO WPact')
      : (tables.wellKnown(`FACTBOOK ${name}`) ??
        tables.wellKnown(`FACTBOOK ${formerNames[name] ?? ''}`));
  const listings = editions.map((edition) => ({
    edition,
    listed: edition.texts.flatMap((place) => {
      const state = stateOf(place, edition, tables);
      return mentions(place.text).flatMap(({ name, bracket }) => {
        const alliance = names.includes(name) ? allianceOf(name) : undefined;
        return alliance === undefined ? [] : [{ alliance, state, role: roleOf(bracket) }];
      });
    }),
    places: new Set(edition.entries.map((place) => stateOf(place, edition, tables))),
  }));

  const memberships: Membership[] = [];
  const formations: Formation[] = [];
  const alliances = [...new Set(names.map(allianceOf))].filter((id) => id !== undefined);
  for (const alliance of alliances) {
    const all = listings.map(({ edition, listed, places }) => ({
      ...{ edition, places, own: listed.filter((each) => each.alliance === alliance) },
    }));
    // Before an edition names it, the series knows nothing of it.
    const known = all.slice(all.findIndex(({ own }) => own.length > 0));
    const members = new Set(known.flatMap(({ own }) => own.map(({ state }) => state)));
    for (const state of members) {
      if (state === undefined) continue;
      // An edition of which the archive lacks the whole entry tells nothing of the state.
      const told = known.filter(
        ({ places }, at) =>
          places.has(state) ||
          !known.slice(0, at).some((before) => before.places.has(state)) ||
          !known.slice(at).some((after) => after.places.has(state)),
      );
      for (const role of ['FULL', 'SUSPENDED', 'OTHER'] as const) {
        const has = (at: number) =>
          told[at]?.own.some((each) => each.state === state && each.role === role) === true;
        for (const [first, last] of runs(told.length, has)) {
          const [from, to] = [told[first]?.edition, told[last]?.edition];
          if (from === undefined || to === undefined) continue;
          const start = cut(between(told[first - 1]?.edition, from), [state, alliance], 0);
          const after = told[last + 1]?.edition;
          const end = after === undefined ? '' : cut(between(to, after), [state, alliance], 1);
          const bounds = boundsOf(start, end, 'FIRST_DAY_OUT');
          if (first > 0) {
            const year = Number(bounds.startMin.slice(0, 4));
            formations.push({ alliance, source: factbook, year });
          }
          if (role === 'OTHER') continue;
          memberships.push({
            ...{ alliance, state, role, source: factbook, obligations: [], isObservation: false },
            ...{ ...bounds, text: [factbook, start, end].join(' ') },
          });
        }
      }
    }
  }
  return { memberships, lifespans: [], formations };
}

/** What changed between two editions, changed on one of these days; in the first one it is not known since when. */
function between(before: Edition | undefined, edition: Edition): string {
  if (before === undefined) return edition.date;
  const [first, last] = [next(days(before.date)[0]), days(edition.date)[1]];
  return first === last ? first : `[${first}..${last}]`;
}

/** Without the days before the first of either's life, and after the last; an end can come so many days later. */
function cut(date: string, subjects: readonly string[], later: number): string {
  const own = subjects.flatMap((subject) => lives[subject] ?? []);
  const [first, last] = days(date);
  const from = own.map((life) => (life.first === null ? first : next(life.first, later)));
  const to = own.map((life) => (life.last === null ? last : next(life.last, later)));
  const [min = first, max = last] = [[first, ...from].sort().at(-1), [last, ...to].sort()[0]];
  if (min > max || (min === first && max === last)) return date;
  const [year] = min.split('-');
  if (min === `${year}-01-01` && max === `${year}-12-31`) return year ?? '';
  return min === max ? min : `[${min}..${max}]`;
}

/** The first and the last of each stretch. */
function runs(
  length: number,
  has: (at: number) => boolean,
): readonly (readonly [first: number, last: number])[] {
  return Array.from({ length }, (_, at) => at)
    .filter((at) => has(at) && !has(at - 1))
    .map((first) => {
      let last = first;
      while (has(last + 1)) last += 1;
      return [first, last] as const;
    });
}

function stateOf(
  { gec, name }: Omit<Place, 'text'>,
  { date }: Edition,
  tables: Tables,
): string | undefined {
  const known = placesByName[name];
  if (known !== undefined) return known ?? undefined;
  if (name === 'Yugoslavia') return date < '1992' ? 'state:cow-345' : 'state:srb';
  return tables.stateOf('GEC', gec.toUpperCase(), days(date)[1]);
}

function roleOf(bracket: string): Role | 'OTHER' {
  return roles.find(([pattern]) => pattern.test(bracket))?.[1] ?? 'OTHER';
}

/** The names of a list, each with what stands in brackets behind it. */
function mentions(text: string) {
  return text
    .replaceAll(/<[^>]*>/g, ' ')
    .split(/[,;](?![^(]*\))/)
    .map((part) => {
      const [, name = '', bracket = ''] = /^\s*([^(]*?)\s*(?:\(([^)]*)\)?.*)?$/s.exec(part) ?? [];
      return { name, bracket: bracket.trim() };
    });
}

/** Those of the years that have no snapshot, and all snapshots. */
function readEditions(): readonly Edition[] {
  const snapshotDays = datasetCsv('factbook-series/snapshot-days.csv').map(
    ({ observed_on: day = '' }) => day,
  );
  const years = new Map<string, Place[]>();
  for (const { edition = '', gec = '', name = '', text = '' } of datasetCsv(
    'factbook-series/editions-participation.csv',
  )) {
    if (snapshotDays.some((day) => day.startsWith(edition))) continue;
    years.set(edition, [...(years.get(edition) ?? []), { gec, name, text }]);
  }
  const changes = datasetCsv('factbook-series/snapshots.csv').filter(
    ({ field }) => field === 'internationalOrganizationParticipation',
  );
  const executive = new Map<string, Omit<Place, 'text'>[]>();
  for (const { edition = '', gec = '', name = '' } of datasetCsv(
    'factbook-series/editions-executive.csv',
  )) {
    executive.set(edition, [...(executive.get(edition) ?? []), { gec, name }]);
  }
  const places = new Map<string, Place>();
  // On that day the copy was not finished: what it has counts from the next.
  const snapshots = snapshotDays
    .filter((date) => date !== '2020-11-23')
    .map((date) => {
      for (const { observed_on: day, gec = '', name = '', text = '' } of changes) {
        if (day === date || (day === '2020-11-23' && date === '2020-11-24'))
          places.set(gec.toUpperCase(), { gec, name, text });
      }
      return { date, texts: [...places.values()], entries: [...places.values()] };
    });
  const byDate = (a: Edition, b: Edition) => (a.date < b.date ? -1 : 1);
  return [
    ...[...years].map(([date, texts]) => ({
      ...{ date, texts, entries: [...texts, ...(executive.get(date) ?? [])] },
    })),
    ...snapshots,
  ].sort(byDate);
}
