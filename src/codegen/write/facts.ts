/** The codegen plugin that writes the types of facts: what sources give, field by field. */
import type { Model, ModelField, ModelType } from '../read/model.ts';
import { readModel } from '../read/read-model.ts';
import { valueType } from './scalar-types.ts';

export function plugin(): string {
  return factsText(readModel(process.cwd()));
}

export function factsText(model: Model): string {
  const stored = [...model.types.values()].filter(({ abstract }) => !abstract);
  const nodes = stored.filter(({ role }) => role === 'node');
  const parts = stored.filter(({ role }) => role === 'part');
  return `/** What a source says of one node, by the fields of the model: from schema/, by src/codegen/write/facts.ts. */
import type { ${[...model.enums.keys()].join(', ')} } from './types.ts';

/** The id of another node, such as \`state:kgz\`. */
export type Id = string;

${parts.map((type) => factType(model, type)).join('\n\n')}

${nodes.map((type) => factType(model, type)).join('\n\n')}

export type Fact =
${nodes.map(({ name }) => `  | ${name}Fact`).join('\n')};
`;
}

function factType(model: Model, type: ModelType): string {
  const head =
    type.role === 'node' ? [`  readonly type: '${type.name}';`, '  readonly id: Id;'] : [];
  const fields = type.fields
    .filter((field) => field.name !== 'id' && givenBySource(model, type, field))
    .map((field) => factField(model, field));
  return `export interface ${type.name}Fact {\n${[...head, ...fields].join('\n')}\n}`;
}

/** Properties, parts, and the relationships that point away: the other end gives the rest. */
function givenBySource(model: Model, type: ModelType, { origin }: ModelField): boolean {
  if (origin.kind === 'property') return !origin.derived;
  return origin.kind === 'relationship' && origin.direction === 'OUT' && model.types.has(type.name);
}

function factField(model: Model, field: ModelField): string {
  const target = model.types.get(field.target);
  const value =
    target === undefined
      ? valueType(model, field.target)
      : target.role === 'part'
        ? `${target.name}Fact`
        : 'Id';
  if (field.list) return `  readonly ${field.name}?: readonly ${value}[];`;
  return field.nullable
    ? `  readonly ${field.name}?: ${value} | null;`
    : `  readonly ${field.name}: ${value};`;
}
