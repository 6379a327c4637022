/** Reads parts of facts from a CSV file of their own: `states.names.csv` has a row for each name of a state, by its `id`. */
import { grouped } from '../../lists.ts';
import { FactError } from '../../model/fact.ts';
import type { Located } from '../../model/fact.ts';
import { fieldsOf, typeNamed, typeOfConnection } from '../../model/types.ts';
import type { TypePlan } from '../../model/types.ts';
import { readCsv } from './read-csv.ts';

/** Parts that are to become a field of facts, by the ids of these. */
export interface Parts {
  readonly field: string;
  readonly rows: readonly Located[];
}

/** Undefined where the file is not named after a connection and a field of parts. */
export function partsNamed(name: string): { field: string; type: TypePlan } | undefined {
  const [, connection = '', field = ''] = /^(\w+)\.(\w+)\.csv$/.exec(name) ?? [];
  const owner = typeOfConnection(connection);
  const plan = owner && new Map(fieldsOf(owner)).get(field);
  const type = plan?.kind === 'parts' ? typeNamed(plan.target) : undefined;
  return type && { field, type };
}

/** The column `id` names the owner, the others are fields of the part. */
export function readParts(field: string, type: TypePlan, text: string, file: string): Parts {
  return { field, rows: readCsv(type, text, file) };
}

/** The facts with their parts, in the order of the rows. */
export function withParts(facts: readonly Located[], all: readonly Parts[]): readonly Located[] {
  return all.reduce((owners, { field, rows }) => {
    const ids = new Set(owners.map(({ fact }) => fact.id));
    const orphans = rows.filter(({ fact }) => !ids.has(fact.id));
    if (orphans.length > 0) {
      throw new FactError(
        orphans.map(
          ({ fact, place }) => `${place}: id: data/ has no fact ${fact.id}. Correct the id.`,
        ),
      );
    }
    const parts = grouped(rows, ({ fact }) => fact.id);
    return owners.map((owner) => {
      const own = parts.get(owner.fact.id);
      if (own === undefined) return owner;
      return { ...owner, fact: { ...owner.fact, [field]: own.map(partOf) } };
    });
  }, facts);
}

function partOf({ fact }: Located): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fact).filter(([name]) => name !== 'id' && name !== 'type'),
  );
}
