/** Checks that what the directives of the model say of a type or a field can be done with it. */
import { directive, literalArgument } from '../read/type-nodes.ts';
import type { Fault } from '../read/fault.ts';
import type { Model, ModelField, ModelType } from '../read/model.ts';
import { suggest } from '../suggest.ts';

export function checkMarks(model: Model, faults: Fault[]): void {
  for (const type of model.types.values()) {
    checkTypeMarks(model, type, faults);
    for (const field of type.fields) {
      // An interface's field is checked once, where it is defined.
      if (field.coordinate === `${type.name}.${field.name}`) checkFieldMarks(type, field, faults);
    }
  }
}

/** What a directive on a type calls one of its fields by, and what that field must be. */
interface Named {
  readonly directive: 'validOn' | 'covers' | 'cites';
  readonly argument: string;
  readonly expected: string;
  readonly fits: (model: Model, field: ModelField) => boolean;
}

const property = (scalar: string, exclusive: boolean) => {
  return (_model: Model, { origin, target, list }: ModelField): boolean =>
    origin.kind === 'property' && target === scalar && !list && origin.exclusive === exclusive;
};

const named: readonly Named[] = [
  {
    directive: 'validOn',
    argument: 'from',
    expected: 'a PartialDate that is not @exclusive',
    fits: property('PartialDate', false),
  },
  {
    directive: 'validOn',
    argument: 'until',
    expected: 'a PartialDate that is @exclusive',
    fits: property('PartialDate', true),
  },
  {
    directive: 'validOn',
    argument: 'untilMeans',
    expected: 'one value of an enum of FIRST_DAY_OUT and LAST_DAY',
    fits: ({ enums }, { origin, target, list }) => {
      const values = enums.get(target)?.values?.map(({ name }) => name.value) ?? [];
      const both = ['FIRST_DAY_OUT', 'LAST_DAY'].every((value) => values.includes(value));
      return origin.kind === 'property' && !list && both && values.length === 2;
    },
  },
  { directive: 'validOn', argument: 'observed', expected: 'a Date', fits: property('Date', false) },
  { directive: 'covers', argument: 'from', expected: 'a Date', fits: property('Date', false) },
  { directive: 'covers', argument: 'to', expected: 'a Date', fits: property('Date', false) },
  {
    directive: 'cites',
    argument: 'source',
    expected: 'a relationship that points OUT to one node',
    fits: (model, { origin, target, list }) =>
      origin.kind === 'relationship' &&
      origin.direction === 'OUT' &&
      !list &&
      model.types.get(target)?.role === 'node',
  },
  {
    directive: 'cites',
    argument: 'evidence',
    expected: 'a relationship that points OUT to a list of parts',
    fits: (model, { origin, target, list }) =>
      origin.kind === 'relationship' &&
      origin.direction === 'OUT' &&
      list &&
      model.types.get(target)?.role === 'part',
  },
];

function checkTypeMarks(model: Model, type: ModelType, faults: Fault[]): void {
  const fault = (problem: string, repair: string): void => {
    faults.push({ file: type.file, coordinate: type.name, problem, repair });
  };
  for (const name of ['validOn', 'covers', 'cites']) {
    if (type.role === 'node' || directive(type.node, name) === undefined) continue;
    fault(`@${name} is for nodes, and ${type.name} is not one.`, 'Take it away.');
  }
  if (type.role !== 'node') return;
  const names = type.fields.map((field) => field.name);
  for (const each of named) {
    const found = directive(type.node, each.directive);
    const name = found && literalArgument(found, each.argument);
    if (name === undefined) continue;
    const field = type.fields.find((candidate) => candidate.name === name);
    if (field !== undefined && each.fits(model, field)) continue;
    fault(
      field === undefined
        ? `@${each.directive} names the field \`${name}\`, which there is not.`
        : `@${each.directive}(${each.argument}: "${name}") names ${each.expected}, and \`${name}\` is not one.`,
      field === undefined ? suggest(name, names) : 'Name another field, or change this one.',
    );
  }
}

function checkFieldMarks(type: ModelType, field: ModelField, faults: Fault[]): void {
  const { file, coordinate, node, origin, target, list } = field;
  const fault = (problem: string, repair: string): void => {
    faults.push({ file, coordinate, problem, repair });
  };
  const isText = origin.kind === 'property' && target === 'String';
  if (directive(node, 'searchable') && !(isText && type.role === 'node')) {
    fault('@searchable is for texts of a node: String or [String!]!.', 'Take it away.');
  }
  const isStored = origin.kind === 'property' && (type.role === 'node' || type.role === 'part');
  if (directive(node, 'indexed') && !(isStored && !list)) {
    fault('@indexed is for single values that a node or a part keeps.', 'Take it away.');
  }
}
