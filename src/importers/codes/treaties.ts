/** Which treaties have a name by the reviewed table, data/treaty-names.csv. */
import type { TreatyFact } from '../../generated/facts.ts';

/** A name by which a treaty is known, and others. */
export type TreatyName = Required<Pick<TreatyFact, 'name' | 'aliases'>>;

/** Undefined of a treaty that is not in the table. */
export type TreatyNamed = (id: string) => TreatyName | undefined;

export function treatiesNamed(rows: readonly TreatyFact[]): TreatyNamed {
  const names = new Map(
    rows.map(({ id, name = null, aliases = [] }) => [id, { name, aliases }] as const),
  );
  return (id) => names.get(id);
}
