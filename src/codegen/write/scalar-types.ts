/** The TypeScript types of what scalars and enums are. */
import { builtInScalars, nodeTypeEnum } from '../read/type-nodes.ts';
import type { Model } from '../read/model.ts';

/** An enum has the type that types.ts gives it. */
export function valueType(model: Model, name: string): string {
  if (model.enums.has(name) || name === nodeTypeEnum) return name;
  if (name === 'Int' || name === 'Float') return 'number';
  if (name === 'Boolean') return 'boolean';
  if (!builtInScalars.includes(name) && !model.scalars.has(name))
    throw new Error(`No value type for ${name}`);
  return 'string';
}
