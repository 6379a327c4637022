/** The table of dyads: pairs of states that share an alliance, of a day or by year. */
import type { Obligation } from '../../generated/types.ts';
import { compare, unionOf } from '../../membership/analysis/members.ts';
import type { Member } from '../../membership/analysis/members.ts';
import { pairsOf } from '../../membership/analysis/pairs.ts';
import type { Pair, PairFilter } from '../../membership/analysis/pairs.ts';
import type { DayRange } from '../../dates/partial-date.ts';
import { codeOn } from '../codes.ts';
import type { Codes } from '../codes.ts';
import { obligationColumns } from './obligations.ts';
import { yearByYear } from './period.ts';
import type { OfYear } from './period.ts';
import { touches } from '../../membership/analysis/compositions.ts';
import type { Composition } from '../../membership/analysis/compositions.ts';
import { tableOf, yearColumn } from '../formats/table.ts';
import type { Column, Table } from '../formats/table.ts';

/** A pair of allies over some days; the two states are in the order of the table. */
interface Dyad {
  readonly pair: Pair;
  readonly one: Side;
  readonly two: Side;
  /** What at least one of the two promises; in a directed dyad, what the first promises the second. */
  readonly obligations: readonly Obligation[];
  /** The obligations that some source codes for them. */
  readonly known: readonly Obligation[];
}

/** What dyads are drawn from. */
export interface Drawn {
  readonly compositions: readonly Composition[];
  readonly filter: PairFilter;
  readonly codes: Codes;
  /** Whether each pair has a row for each of its two directions. */
  readonly directed: boolean;
}

const columns: readonly Column<Dyad>[] = [
  ['ccode1', ({ one }) => one.ccode],
  ['ccode2', ({ two }) => two.ccode],
  ['iso3_1', ({ one }) => one.iso3],
  ['iso3_2', ({ two }) => two.iso3],
  ['state1', ({ one }) => one.state],
  ['state2', ({ two }) => two.state],
  ['name1', ({ one }) => one.name],
  ['name2', ({ two }) => two.name],
  ['weight', ({ pair }) => pair.alliances.length],
  ['certainty', ({ pair }) => pair.certainty],
  ['obligations', ({ obligations }) => obligations],
  ['alliances', ({ pair }) => pair.alliances],
  ...obligationColumns.map(([name, flag]): Column<Dyad> => [
    name,
    ({ obligations, known }) => flag(obligations, known),
  ]),
];

/** The pairs that share an alliance on at least one of these days, over all its compositions. */
export function pairsIn(
  compositions: readonly Composition[],
  days: DayRange,
  filter: PairFilter,
): readonly Pair[] {
  const touching = compositions.filter((composition) => touches(composition, days));
  const members = new Map(touching.map(({ members }, index) => [String(index), members]));
  return pairsOf(members, filter).map((pair) => ({
    ...pair,
    alliances: [...new Set(pair.alliances)],
  }));
}

export function dyadsOfDay(drawn: Drawn, days: DayRange): Table {
  return tableOf(columns, dyadsIn(drawn, days));
}

export function dyadsOfYears(drawn: Drawn, from: number, to: number): Table {
  const yearly: readonly Column<OfYear<Dyad>>[] = [yearColumn, ...columns];
  return tableOf(
    yearly,
    yearByYear(from, to, (days) => dyadsIn(drawn, days)),
  );
}

interface Side {
  readonly state: string;
  readonly name: string;
  readonly ccode: string | null;
  readonly iso3: string | null;
}

/** As in COW's own tables, the state with the lower code comes first; states without one come last, by id. */
function dyadsIn(
  { compositions, filter, codes, directed }: Drawn,
  days: DayRange,
): readonly Dyad[] {
  const sides = new Map<string, Side>();
  const sideOf = ({ state, stateName: name }: Member): Side => {
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
  return pairsIn(compositions, days, filter)
    .flatMap((pair): readonly Dyad[] => {
      const [a, b] = [sideOf(pair.a), sideOf(pair.b)];
      const { promises, promised, promisesKnown, promisedKnown } = pair;
      if (directed) {
        return [
          { pair, one: a, two: b, obligations: promises, known: promisesKnown },
          { pair, one: b, two: a, obligations: promised, known: promisedKnown },
        ];
      }
      const [one, two] = byCode(a, b) <= 0 ? [a, b] : [b, a];
      const known = unionOf([promisesKnown, promisedKnown]);
      return [{ pair, one, two, obligations: pair.obligations, known }];
    })
    .sort((a, b) => byCode(a.one, b.one) || byCode(a.two, b.two));
}

function byCode(a: Side, b: Side): number {
  return codeNumber(a) - codeNumber(b) || compare(a.state, b.state);
}

/** COW's state codes have three digits at most. */
function codeNumber({ ccode }: Side): number {
  return ccode === null ? 1000 : Number(ccode);
}
