/** The codegen plugin that writes the field plans. */
import { valueFromASTUntyped } from 'graphql';
import type { FieldPlan, TypePlan, ValidityPlan } from '../../model/field-plan.ts';
import { columnsOf, cutAtParameters } from '../read/cypher-text.ts';
import { entities, rootNames } from '../read/entities.ts';
import type { Model, ModelField, ModelType } from '../read/model.ts';
import { readModel } from '../read/read-model.ts';

export function plugin(): string {
  const model = readModel(process.cwd());
  const fields = new Map<string, FieldPlan>();
  for (const type of model.types.values()) {
    for (const field of type.fields) fields.set(field.coordinate, fieldPlan(model, field));
  }
  for (const plan of rootPlans(model)) fields.set(plan.coordinate, plan);
  const defaults = [...model.types.values()].flatMap((type) => defaultsOf(type));
  return `/** How each field of the API is answered: from schema/, cypher/ and src/resolvers/, by src/codegen/write/plans.ts. */
import type { FieldPlan, TypePlan, TypePlans } from '../model/field-plan.ts';

export type { FieldPlan, TypePlan };

const fields = {
${[...fields].map(([coordinate, plan]) => `  '${coordinate}': ${JSON.stringify(plan)},`).join('\n')}
} as const satisfies Readonly<Record<string, FieldPlan>>;

export const typePlans: TypePlans = {
${[...model.types.values()]
  .filter(({ role }) => role !== 'query')
  .map((type) => typePlan(type, type.fields, saidOf(model, type)))
  .join('\n')}
${typePlan(queryType, [...(model.types.get('Query')?.fields ?? []), ...rootPlans(model)], {})}
};

/** The values of each enum, in the order of the schema. */
export const enums = {
${[...model.enums].map(([name, { values }]) => `  ${name}: ${JSON.stringify((values ?? []).map((value) => value.name.value))},`).join('\n')}
} as const;

/** The same by any name. */
export const enumValues: Readonly<Record<string, readonly string[]>> = enums;

/** What an argument is where it is left out, or null, by the coordinate of its field. */
export const argumentDefaults = {
${defaults.map(([coordinate, values]) => `  '${coordinate}': ${JSON.stringify(values)},`).join('\n')}
} as const;
`;
}

const queryType = { name: 'Query', role: 'query', interfaces: [], possible: ['Query'] } as const;

type Said = Pick<TypePlan, 'validity' | 'citation'>;

/** What the directives of a type say of it. */
function saidOf(model: Model, { marks, fields }: ModelType): Said {
  const { validOn, cites } = marks;
  return {
    ...(validOn && {
      validity: {
        startMin: `${validOn.from}Min`,
        startMax: `${validOn.from}Max`,
        endMin: `${validOn.until}Min`,
        endMax: `${validOn.until}Max`,
        ...(validOn.observed && { observed: validOn.observed }),
        ...coverageOf(
          model,
          fields.find(({ name }) => name === cites?.source),
        ),
      },
    }),
    ...(cites && { citation: cites }),
  };
}

/** Which days the source of a fact covers, where it says so. */
function coverageOf(
  model: Model,
  source: ModelField | undefined,
): Pick<ValidityPlan, 'coverage'> | undefined {
  const covers = model.types.get(source?.target ?? '')?.marks.covers;
  if (source?.origin.kind !== 'relationship' || covers === undefined) return undefined;
  const { type, direction } = source.origin;
  return { coverage: { type, direction, target: source.target, ...covers } };
}

function typePlan(
  type: Pick<ModelType, 'name' | 'role' | 'interfaces' | 'possible'>,
  fields: readonly { readonly coordinate: string }[],
  said: Said,
): string {
  return `  ${type.name}: {
    name: '${type.name}',
    role: '${type.role}',
    labels: ${JSON.stringify([type.name, ...type.interfaces])},
    possible: ${JSON.stringify(type.possible)},
    fields: {
${fields.map(({ coordinate }) => `      ${coordinate.split('.')[1] ?? ''}: fields['${coordinate}'],`).join('\n')}
    },
${Object.entries(said)
  .map(([name, value]) => `    ${name}: ${JSON.stringify(value)},`)
  .join('\n')}
  },`;
}

/** The defaults of the arguments of the fields that the type itself defines. */
function defaultsOf(type: ModelType): readonly (readonly [coordinate: string, object])[] {
  return type.fields
    .filter(({ coordinate, name }) => coordinate === `${type.name}.${name}`)
    .map(({ coordinate, node }): readonly [string, object] => {
      const given = (node.arguments ?? []).flatMap(({ name, defaultValue }) =>
        defaultValue === undefined ? [] : [[name.value, valueFromASTUntyped(defaultValue)]],
      );
      return [coordinate, Object.fromEntries(given) as object];
    })
    .filter(([, values]) => Object.keys(values).length > 0);
}

function rootPlans(model: Model): readonly FieldPlan[] {
  return [
    { kind: 'byId', coordinate: 'Query.node', target: 'Node' },
    { kind: 'byIds', coordinate: 'Query.nodes', target: 'Node' },
    ...entities(model).flatMap(({ name }): readonly FieldPlan[] => {
      const { one, many } = rootNames(name);
      return [
        { kind: 'byId', coordinate: `Query.${one}`, target: name },
        { kind: 'all', coordinate: `Query.${many}`, target: name },
      ];
    }),
  ];
}

function fieldPlan(model: Model, field: ModelField): FieldPlan {
  const { coordinate, name, target, list, nullable, origin, searched } = field;
  switch (origin.kind) {
    case 'property':
      return {
        kind: 'property',
        coordinate,
        property: name,
        order: target === 'PartialDate' ? `${name}Min` : name,
        scalar: target,
        list,
        nullable,
        exclusive: origin.exclusive,
        derived: origin.derived,
        ...(searched && { searched }),
        indexed: isIndexed(field),
      };
    case 'relationship': {
      const { type, direction } = origin;
      const many = model.types.get(target)?.role === 'node' ? 'connection' : 'parts';
      return { kind: list ? many : 'one', coordinate, type, direction, target };
    }
    case 'statement':
      return {
        kind: 'statement',
        coordinate,
        cuts: cutAtParameters(origin.text.trim().replace(/;$/, '')),
        columns: columnsOf(origin.text).map((column) => column ?? ''),
        target,
        list,
      };
    case 'column':
      return { kind: 'column', coordinate, column: name, target, list };
    case 'resolver':
      return { kind: 'resolver', coordinate, target, list };
    default:
      return origin satisfies never;
  }
}

/** Ids and dates always are: by them nodes are found, and lists ordered. */
function isIndexed({ name, target, list, indexed }: ModelField): boolean {
  return indexed || name === 'id' || (!list && (target === 'Date' || target === 'PartialDate'));
}
