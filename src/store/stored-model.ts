/** The part of the data model on which depends how facts are stored, as text. */
import { typePlans } from '../generated/plans.ts';
import { fieldsOf } from '../model/types.ts';

const storedKinds: ReadonlySet<string> = new Set(['property', 'one', 'connection', 'parts']);

/** Of each type that is stored: its labels, and its fields but for those that are computed at each question. */
export const storedModel: string = JSON.stringify(
  Object.values(typePlans)
    .filter(({ role }) => role === 'node' || role === 'part')
    .map((type) => ({
      ...type,
      fields: Object.fromEntries(
        fieldsOf(type)
          .filter(([, { kind }]) => storedKinds.has(kind))
          .map(([name, plan]) => [name, { ...plan, onDay: undefined }]),
      ),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
);
