/** Which properties of the graph a field of the model is stored in. */
import type { ModelField } from './model.ts';

/**
 * A partial date is stored as its source gives it and, beside that, as the earliest and the latest
 * day that it can mean, so that every engine compares plain strings.
 */
export function storedProperties(field: ModelField): readonly string[] {
  if (field.origin.kind !== 'property') return [];
  return field.target === 'PartialDate'
    ? [field.name, `${field.name}Min`, `${field.name}Max`]
    : [field.name];
}
