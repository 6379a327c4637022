/** Names by our tables of them: of states in time, data/states.names.csv, and of treaties, data/treaty-names.csv. */
import type { TreatyFact } from '../../generated/facts.ts';

/** The name that a state had on a day; where the table has none, the usual one. */
export type StateNameOn = (id: string, day: string) => string;

/** A name that a state had for a time. */
export interface NamedOnce {
  readonly id: string;
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
}

/** A name by which a treaty is known, and others. */
export type TreatyName = Required<Pick<TreatyFact, 'name' | 'aliases'>>;

/** Undefined of a treaty that is not in the table. */
export type TreatyNamed = (id: string) => TreatyName | undefined;

export function stateNamesOn(
  names: readonly NamedOnce[],
  usual: (id: string) => string,
): StateNameOn {
  const isNameOn = (day: string, { from = '', until }: NamedOnce) =>
    from <= day && (until === undefined || day < until);
  return (state, day) =>
    names.find((each) => each.id === state && isNameOn(day, each))?.name ?? usual(state);
}

export function treatiesNamed(treaties: readonly TreatyFact[]): TreatyNamed {
  const names = new Map(
    treaties.map(({ id, name = null, aliases = [] }) => [id, { name, aliases }] as const),
  );
  return (id) => names.get(id);
}
