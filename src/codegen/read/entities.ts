/** Which types of the model are entities of the API, and what they are called there. */
import pluralize from 'pluralize';
import type { Model, ModelField, ModelType } from './model.ts';

/** The root fields of an entity: one by id, and the connection of all. */
export function rootNames(type: string): { readonly one: string; readonly many: string } {
  const one = type.charAt(0).toLowerCase() + type.slice(1);
  return { one, many: pluralize(one) };
}

/** Types that have an id, a root field and a connection. `Node` itself has `node` and `nodes` instead. */
export function entities(model: Model): readonly ModelType[] {
  return [...model.types.values()].filter(({ name, role }) => role === 'node' && name !== 'Node');
}

export function isOrderable(field: ModelField): boolean {
  return field.origin.kind === 'property' && !field.list && field.target !== 'Boolean';
}
