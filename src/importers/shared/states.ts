/** Which state a code of a scheme means on a day, by our table of states, data/states.csv. */
import type { StateFact } from '../../generated/facts.ts';
import type { IdentifierScheme } from '../../generated/types.ts';

/** The id of the one state that the code means on the day, if there is one. */
export type StateOf = (scheme: IdentifierScheme, code: string, day: string) => string | undefined;

/** The states that the code means on one day after another, the first one first. */
export type TenuresOf = (scheme: IdentifierScheme, code: string) => readonly Tenure[];

/** A state and the days for which one of its codes means it. */
export interface Tenure {
  readonly id: string;
  /** The first day. */
  readonly from: string;
  /** The first day no longer. */
  readonly until: string;
}

/** Before and after all days, which are compared as text. */
const ever = { from: '0000-00-00', until: '9999-99-99' };

/** Refuses a table in which a code means two states on one day. */
export function tenuresByCode(states: readonly StateFact[]): TenuresOf {
  const tenures = new Map<string, Tenure[]>();
  for (const { id, identifiers = [] } of states) {
    for (const { scheme, value, validFrom, validUntil } of identifiers) {
      const code = `${scheme} ${value}`;
      const tenure = { id, from: validFrom ?? ever.from, until: validUntil ?? ever.until };
      const others = tenures.get(code) ?? [];
      const rival = others.find((other) => tenure.from < other.until && other.from < tenure.until);
      if (rival !== undefined) {
        throw new Error(`data/states.csv: ${code} means both ${rival.id} and ${id} on some day.`);
      }
      tenures.set(
        code,
        [...others, tenure].sort((one, other) => (one.from < other.from ? -1 : 1)),
      );
    }
  }
  return (scheme, code) => tenures.get(`${scheme} ${code}`) ?? [];
}

export function statesByCode(tenuresOf: TenuresOf): StateOf {
  return (scheme, code, day) =>
    tenuresOf(scheme, code).find(({ from, until }) => from <= day && day < until)?.id;
}
