/** The codegen plugin that writes the types of what resolvers must give, field by field. */
import type { TypeNode } from 'graphql';
import { namedType, nodeTypeEnum } from '../read/type-nodes.ts';
import type { Model, ModelField, ModelType } from '../read/model.ts';
import { readModel } from '../read/read-model.ts';
import { valueType } from './scalar-types.ts';

export function plugin(): string {
  return resultsText(readModel(process.cwd()));
}

export function resultsText(model: Model): string {
  const fields = resolvedFields(model);
  const rows = rowsBeneath(model, fields);
  const enums = [...model.enums.keys(), nodeTypeEnum].filter((name) =>
    [...fields, ...rows.flatMap(columnsOf)].some(({ target }) => target === name),
  );
  return `/** What each resolver of src/resolvers/ gives for one parent: from schema/, by src/codegen/write/results.ts. */
${enums.length > 0 ? `import type { ${enums.sort().join(', ')} } from './types.ts';` : ''}

/** The id of a node, such as \`state:kgz\`: what is selected of it is read by that. */
export type NodeId = string;

${rows.map((type) => rowText(model, type)).join('\n\n')}

${fields.map((field) => resultText(model, field)).join('\n')}
`;
}

/** The fields that resolvers answer, each where it is defined. */
export function resolvedFields(model: Model): readonly ModelField[] {
  return [...model.types.values()]
    .flatMap(({ name, fields }) =>
      fields.filter(
        ({ coordinate, origin }) => origin.kind === 'resolver' && coordinate.startsWith(`${name}.`),
      ),
    )
    .sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
}

/** `AllianceMembersResult`, of the field `Alliance.members`. */
export function resultName(coordinate: string): string {
  return `${joined(coordinate)}Result`;
}

/** The type that graphql-codegen gives the arguments of the field. */
export function argumentsName({ coordinate, node }: ModelField): string {
  return node.arguments?.length ? `${joined(coordinate)}Args` : 'NoArguments';
}

function joined(coordinate: string): string {
  return coordinate.replace(/\.(.)/, (_dot, first: string) => first.toUpperCase());
}

/** The types of rows that the fields lead to, through others too, by name. */
function rowsBeneath(model: Model, fields: readonly ModelField[]): readonly ModelType[] {
  const found = new Map<string, ModelType>();
  const visit = ({ target }: ModelField): void => {
    const type = model.types.get(target);
    if (type?.role !== 'row' || found.has(target)) return;
    found.set(target, type);
    columnsOf(type).forEach(visit);
  };
  fields.forEach(visit);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What whoever gives a row must give; a field with a resolver of its own is not among it. */
function columnsOf(type: ModelType): readonly ModelField[] {
  return type.fields.filter(({ origin }) => origin.kind === 'column');
}

function rowText(model: Model, type: ModelType): string {
  const columns = columnsOf(type).map(
    ({ name, node }) => `  readonly ${name}: ${valueText(model, node.type)};`,
  );
  return `export interface ${rowName(type.name)} {\n${columns.join('\n')}\n}`;
}

function rowName(type: string): string {
  return `${type}Row`;
}

function resultText(model: Model, { coordinate, node }: ModelField): string {
  return `export type ${resultName(coordinate)} = ${valueText(model, node.type)};`;
}

/** What may be null in an answer may be null here; it must be given all the same. */
function valueText(model: Model, type: TypeNode, nullable = true): string {
  const orNull = nullable ? ' | null' : '';
  switch (type.kind) {
    case 'NonNullType':
      return valueText(model, type.type, false);
    case 'ListType': {
      const item = valueText(model, type.type);
      return `readonly ${item.includes(' ') ? `(${item})` : item}[]${orNull}`;
    }
    case 'NamedType':
      return namedText(model, namedType(type)) + orNull;
    default:
      return type satisfies never;
  }
}

function namedText(model: Model, name: string): string {
  const type = model.types.get(name);
  if (type === undefined) return valueType(model, name);
  return type.role === 'row' ? rowName(name) : 'NodeId';
}
