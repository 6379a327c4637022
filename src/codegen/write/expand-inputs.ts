/** The inputs of the API: what can be filtered by, and what can order. */
import pluralize from 'pluralize';
import { isAssertion, isOrderable } from '../read/entities.ts';
import { builtInScalars } from '../read/model.ts';
import type { Model, ModelField, ModelType } from '../read/model.ts';
import { description, words } from './words.ts';

export function whereInput(model: Model, type: ModelType): string {
  const { name } = type;
  return `
"Which ${pluralize(words(name))} to keep: all that is given must hold."
input ${name}Where {
  "All of these must hold."
  and: [${name}Where!]
  "At least one of these must hold."
  or: [${name}Where!]
  "This must not hold."
  not: ${name}Where
  ${
    isAssertion(type)
      ? `"It holds on this day, definitely or possibly, whatever its source covers."
  holdsOn: Date`
      : ''
  }
  ${type.fields.flatMap((field) => filterField(model, field)).join('\n')}
}`;
}

function filterField(model: Model, field: ModelField): readonly string[] {
  const filter = filterOf(model, field);
  return filter === undefined ? [] : [`${description(field.node)}\n  ${field.name}: ${filter}`];
}

function filterOf(model: Model, field: ModelField): string | undefined {
  if (field.origin.kind === 'property') {
    return field.list ? `${field.target}ListFilter` : `${field.target}Filter`;
  }
  if (field.origin.kind !== 'relationship' || !model.types.has(field.target)) return undefined;
  return field.list ? `${field.target}Quantifier` : `${field.target}Where`;
}

export function orderInput(type: ModelType): string {
  const fields = type.fields.filter(isOrderable);
  return `
"By what to order ${pluralize(words(type.name))}: one field each; null comes last in both directions."
input ${type.name}Order @oneOf {
  ${fields.map((field) => `${description(field.node)}\n  ${field.name}: OrderDirection`).join('\n')}
}`;
}

/** For the types that a relationship leads to many of: some, none, every. */
export function quantifiers(model: Model): readonly string[] {
  const targets = new Set(
    [...model.types.values()].flatMap(({ fields }) =>
      fields
        .filter(({ origin, list }) => origin.kind === 'relationship' && list)
        .map(({ target }) => target),
    ),
  );
  return [...targets].sort().map(
    (name) => `
"How many of the ${pluralize(words(name))} must fit."
input ${name}Quantifier {
  "At least one fits."
  some: ${name}Where
  "None fits."
  none: ${name}Where
  "All fit, and there may be none at all."
  every: ${name}Where
}`,
  );
}

export function scalarFilters(model: Model): readonly string[] {
  const properties = [...model.types.values()]
    .filter(({ role }) => role === 'node' || role === 'part')
    .flatMap(({ fields }) => fields.filter(({ origin }) => origin.kind === 'property'));
  const single = new Set(properties.filter(({ list }) => !list).map(({ target }) => target));
  const listed = new Set(properties.filter(({ list }) => list).map(({ target }) => target));
  return [
    `
"In which direction to order."
enum OrderDirection {
  "From the least to the greatest; text by its code points."
  ASC
  "From the greatest to the least."
  DESC
}`,
    ...[...new Set([...single, ...listed])].sort().map((name) => scalarFilter(model, name)),
    ...[...listed].sort().map(
      (name) => `
"What a list of values must hold."
input ${name}ListFilter {
  "At least one value fits."
  some: ${name}Filter
  "No value fits."
  none: ${name}Filter
  "All values fit, and there may be none at all."
  every: ${name}Filter
}`,
    ),
  ];
}

const textScalars = ['ID', 'String', 'URL'];
const orderedScalars = ['Int', 'Float', 'Date', 'PartialDate'];

function scalarFilter(model: Model, name: string): string {
  const known = builtInScalars.includes(name) || model.scalars.has(name);
  return `
"What ${known ? `a value of type ${name}` : `one of ${name}`} must be: all that is given must hold."
input ${name}Filter {
  "Equal to this."
  eq: ${name}
  ${
    name === 'Boolean'
      ? ''
      : `"One of these."
  in: [${name}!]`
  }
  "Whether there is no value."
  isNull: Boolean
  ${
    textScalars.includes(name)
      ? `"Has this in it, whatever the case of its letters."
  contains: String
  "Begins with this, whatever the case of its letters."
  startsWith: String`
      : ''
  }
  ${
    orderedScalars.includes(name)
      ? `"Less, or earlier, than this."
  lt: ${name}
  "At most, or no later than, this."
  lte: ${name}
  "Greater, or later, than this."
  gt: ${name}
  "At least, or no earlier than, this."
  gte: ${name}`
      : ''
  }
}`;
}
