/** The codegen plugin that writes the field plans. */
import { valueFromASTUntyped } from 'graphql';
import type { TypePlan } from '../../model/field-plan.ts';
import type { Model, ModelType } from '../read/model.ts';
import { readModel } from '../read/read-model.ts';
import { typePlansOf } from './type-plans.ts';

export function plugin(): string {
  return plansText(readModel(process.cwd()));
}

/** Types share the plans of the fields of their interfaces. */
export function plansText(model: Model): string {
  const types = Object.values(typePlansOf(model));
  const fields = new Map(
    types.flatMap((type) => Object.values(type.fields)).map((plan) => [plan.coordinate, plan]),
  );
  const defaults = [...model.types.values()].flatMap((type) => defaultsOf(type));
  return `/** How each field of the API is answered: from schema/, cypher/ and src/resolvers/, by src/codegen/write/plans.ts. */
import type { FieldPlan, TypePlan, TypePlans } from '../model/field-plan.ts';

export type { FieldPlan, TypePlan };

const fields = {
${[...fields].map(([coordinate, plan]) => `  '${coordinate}': ${JSON.stringify(plan)},`).join('\n')}
} as const satisfies Readonly<Record<string, FieldPlan>>;

export const typePlans: TypePlans = {
${types.map(typeText).join('\n')}
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

function typeText({ name, role, labels, possible, fields, ...marks }: TypePlan): string {
  return `  ${name}: {
    name: '${name}',
    role: '${role}',
    labels: ${JSON.stringify(labels)},
    possible: ${JSON.stringify(possible)},
    fields: {
${Object.entries(fields)
  .map(([field, { coordinate }]) => `      ${field}: fields['${coordinate}'],`)
  .join('\n')}
    },
${Object.entries(marks)
  .map(([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`)
  .join('')}  },`;
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
