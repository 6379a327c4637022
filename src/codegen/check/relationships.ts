/** Checks that each relationship has an end that facts give it: they load where it points away. */
import type { Fault } from '../read/fault.ts';
import type { Model } from '../read/model.ts';
import { suggest } from '../suggest.ts';

export function checkRelationships(model: Model, faults: Fault[]): void {
  const fields = [...model.types.values()].flatMap((type) => type.fields);
  const given = new Set(
    fields.flatMap(({ origin }) =>
      origin.kind === 'relationship' && origin.direction === 'OUT' ? [origin.type] : [],
    ),
  );
  const seen = new Set<string>();
  for (const { coordinate, file, origin, target } of fields) {
    if (origin.kind !== 'relationship' || origin.type === '' || given.has(origin.type)) continue;
    if (seen.has(coordinate)) continue;
    seen.add(coordinate);
    faults.push({
      file,
      coordinate,
      problem: `no field gives the relationship ${origin.type}, which points here.`,
      repair: `${suggest(origin.type, given)} Or add a field with direction: OUT to ${target}.`,
    });
  }
}
