/** Which state a code of a scheme means on a day, by our table of states, data/states.csv. */
import type { StateFact } from '../../generated/facts.ts';
import type { IdentifierScheme } from '../../generated/types.ts';

/** The id of the one state that the code means on the day, if there is one. */
export type StateOf = (scheme: IdentifierScheme, code: string, day: string) => string | undefined;

/** The periods of a code, one state after another. */
export type CodePeriodsOf = (scheme: IdentifierScheme, code: string) => readonly CodePeriod[];

/** A state and the days on which a code means it. */
export interface CodePeriod {
  /** The id of the state. */
  readonly state: string;
  /** The first day. */
  readonly from: string;
  /** The first day on which it does no longer. */
  readonly until: string;
}

/** Before and after all days, which are compared as text. */
const ever = { from: '0000-00-00', until: '9999-99-99' };

/** Refuses a table in which a code means two states on one day. */
export function codePeriods(states: readonly StateFact[]): CodePeriodsOf {
  const periods = new Map<string, CodePeriod[]>();
  for (const { id, identifiers = [] } of states) {
    for (const { scheme, value, validFrom, validUntil } of identifiers) {
      const code = `${scheme} ${value}`;
      const own = { state: id, from: validFrom ?? ever.from, until: validUntil ?? ever.until };
      const others = periods.get(code) ?? [];
      const other = others.find(({ from, until }) => own.from < until && from < own.until);
      if (other !== undefined) {
        throw new Error(
          `data/states.csv: ${code} means both ${other.state} and ${id} on some day.`,
        );
      }
      periods.set(
        code,
        [...others, own].sort((one, other) => (one.from < other.from ? -1 : 1)),
      );
    }
  }
  return (scheme, code) => periods.get(`${scheme} ${code}`) ?? [];
}

export function statesByCode(periodsOf: CodePeriodsOf): StateOf {
  return (scheme, code, day) =>
    periodsOf(scheme, code).find(({ from, until }) => from <= day && day < until)?.state;
}
