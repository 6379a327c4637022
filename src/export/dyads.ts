/** The table of dyads: pairs of states that share an alliance, of a day or by year. */
import { compare } from '../membership/bonds.ts';
import type { Bond } from '../membership/bonds.ts';
import { pairsOf } from '../membership/pairs.ts';
import type { Pair } from '../membership/pairs.ts';
import type { DayRange } from '../time/partial-date.ts';
import { codeOn } from './codes.ts';
import type { Codes } from './codes.ts';
import { obligationColumns, obligationFlags } from './obligations.ts';
import { daysOfYear, yearsFrom } from './period.ts';
import { touches } from '../membership/constellations.ts';
import type { Constellation } from '../membership/constellations.ts';
import type { Row, Table } from './table.ts';

const columns = [
  'ccode1',
  'ccode2',
  'iso3_1',
  'iso3_2',
  'state1',
  'state2',
  'name1',
  'name2',
  'weight',
  'certainty',
  'obligations',
  'alliances',
  ...obligationColumns,
];

/** The pairs that share an alliance on at least one of these days, over all its constellations. */
export function pairsIn(constellations: readonly Constellation[], days: DayRange): readonly Pair[] {
  const touching = constellations.filter((constellation) => touches(constellation, days));
  return pairsOf(new Map(touching.map(({ bonds }, index) => [String(index), bonds]))).map(
    (pair) => ({ ...pair, alliances: [...new Set(pair.alliances)] }),
  );
}

export function dyadsOfDay(
  constellations: readonly Constellation[],
  codes: Codes,
  days: DayRange,
): Table {
  return { columns, rows: dyadRows(pairsIn(constellations, days), codes, days) };
}

export function dyadsOfYears(
  constellations: readonly Constellation[],
  codes: Codes,
  from: number,
  to: number,
): Table {
  return { columns: ['year', ...columns], rows: rowsOfYears(constellations, codes, from, to) };
}

function* rowsOfYears(
  constellations: readonly Constellation[],
  codes: Codes,
  from: number,
  to: number,
): Generator<Row> {
  for (const year of yearsFrom(from, to)) {
    const days = daysOfYear(year);
    for (const row of dyadRows(pairsIn(constellations, days), codes, days)) yield { year, ...row };
  }
}

interface Side {
  readonly state: string;
  readonly name: string;
  readonly ccode: string | null;
  readonly iso3: string | null;
}

/** As in COW's own tables, the state with the lower code comes first; states without one come last, by id. */
function dyadRows(pairs: readonly Pair[], codes: Codes, days: DayRange): readonly Row[] {
  const sides = new Map<string, Side>();
  const sideOf = ({ state, stateName: name }: Bond): Side => {
    const known = sides.get(state);
    if (known !== undefined) return known;
    const side = {
      state,
      name,
      ccode: codeOn(codes, state, 'COW', days),
      iso3: codeOn(codes, state, 'ISO3', days),
    };
    sides.set(state, side);
    return side;
  };
  return pairs
    .map((pair) => {
      const [a, b] = [sideOf(pair.a), sideOf(pair.b)];
      return byCode(a, b) <= 0 ? { pair, one: a, two: b } : { pair, one: b, two: a };
    })
    .sort((a, b) => byCode(a.one, b.one) || byCode(a.two, b.two))
    .map(({ pair, one, two }) => ({
      ccode1: one.ccode,
      ccode2: two.ccode,
      iso3_1: one.iso3,
      iso3_2: two.iso3,
      state1: one.state,
      state2: two.state,
      name1: one.name,
      name2: two.name,
      weight: pair.alliances.length,
      certainty: pair.certainty,
      obligations: pair.obligations,
      alliances: pair.alliances,
      ...obligationFlags(pair.obligations),
    }));
}

function byCode(a: Side, b: Side): number {
  return codeNumber(a) - codeNumber(b) || compare(a.state, b.state);
}

/** COW's state codes have three digits at most. */
function codeNumber({ ccode }: Side): number {
  return ccode === null ? 1000 : Number(ccode);
}
