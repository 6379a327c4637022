/** The inputs of the API: what can be filtered by, and what can order. */
import pluralize from 'pluralize';
import { isOrderable } from '../read/entities.ts';
import { builtInScalars } from '../read/type-nodes.ts';
import type { Model, ModelField, ModelType } from '../read/model.ts';
import { description, words } from './words.ts';

export function whereInput(model: Model, type: ModelType): string {
  const { name } = type;
  return `
"Conditions on ${pluralize(words(name))}; those that you give must all hold."
input ${name}Where {
  "All of these conditions must hold."
  and: [${name}Where!]
  "At least one of these conditions must hold."
  or: [${name}Where!]
  "This condition must not hold."
  not: ${name}Where
  ${
    type.marks.validOn
      ? `"It holds on this day, definitely or possibly; whether its source covers the day does not matter."
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
  // Whatever has an id has no field in common to filter by.
  if (field.target === 'Node') return undefined;
  return field.list ? `${field.target}Quantifier` : `${field.target}Where`;
}

export function orderInput(type: ModelType): string {
  const fields = type.fields.filter(isOrderable);
  return `
"A field by which to order ${pluralize(words(type.name))}; give exactly one. Null comes last in both directions."
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
"How many of the ${pluralize(words(name))} must fit the conditions; those that you give must all hold."
input ${name}Quantifier {
  "At least one fits."
  some: ${name}Where
  "None fits."
  none: ${name}Where
  "All fit; also true if there are none at all."
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
"The direction of an ordering."
enum OrderDirection {
  "From the smallest to the largest, and from the earliest to the latest; text by its Unicode code points."
  ASC
  "From the largest to the smallest, and from the latest to the earliest."
  DESC
}`,
    ...[...new Set([...single, ...listed])].sort().map((name) => scalarFilter(model, name)),
    ...[...listed].sort().map(
      (name) => `
"Conditions on a list of values; those that you give must all hold."
input ${name}ListFilter {
  "At least one value fits."
  some: ${name}Filter
  "No value fits."
  none: ${name}Filter
  "All values fit; also true if there are none at all."
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
"Conditions on ${known ? `a value of type ${name}` : `one of the values of ${name}`}; those that you give must all hold."
input ${name}Filter {
  "It is equal to this."
  eq: ${name}
  ${
    name === 'Boolean'
      ? ''
      : `"It is one of these."
  in: [${name}!]`
  }
  "Whether there is no value (\`true\`) or any value (\`false\`)."
  isNull: Boolean
  ${
    textScalars.includes(name)
      ? `"It is equal to this, whatever the case of the letters."
  eqIgnoreCase: ${name}
  "It contains this text; upper and lower case do not matter."
  contains: String
  "It begins with this text; upper and lower case do not matter."
  startsWith: String`
      : ''
  }
  ${
    orderedScalars.includes(name)
      ? `"It is less, or earlier, than this."
  lt: ${name}
  "It is at most this, or not later than this."
  lte: ${name}
  "It is greater, or later, than this."
  gt: ${name}
  "It is at least this, or not earlier than this."
  gte: ${name}`
      : ''
  }
}`;
}
