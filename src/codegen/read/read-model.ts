/** Reads the data model from the folders, and refuses it with every fault that it finds. */
import {
  builtInScalars,
  directive,
  isList,
  isNonNull,
  listSize,
  namedType,
  nodeTypeEnum,
  rootTypes,
} from './type-nodes.ts';
import { ModelError } from './fault.ts';
import type { Fault } from './fault.ts';
import type { Model, ModelField, ModelType, TypeRole } from './model.ts';
import { readDefinitions } from './definitions.ts';
import type { Definitions, Located } from './definitions.ts';
import { checkDeclared } from '../check/declared.ts';
import { checkListSizes } from '../check/list-sizes.ts';
import { checkMarks } from '../check/marks.ts';
import { checkRelationships } from '../check/relationships.ts';
import { checkStatements } from '../check/statements.ts';
import { fieldsFolder, readDeclared } from './declared.ts';
import { knownNames } from './known-names.ts';
import { readKept } from './kept.ts';
import { byGenerality, interfacesOf, nearestFirst, possibleTypes } from './interfaces.ts';
import { fieldMarks, typeMarks } from './marks.ts';
import { originsOf } from './origins.ts';
import type { OriginFiles } from './origins.ts';
import { readFolder } from './read-folder.ts';
import type { SourceFile } from './read-folder.ts';
import { suggest } from '../suggest.ts';
import type { FieldDefinitionNode } from 'graphql';

export function readModel(root: string): Model {
  const faults: Fault[] = [];
  const definitions = readDefinitions(readFolder(root, 'schema', '.graphql'), faults);
  const statements = readFolder(root, 'cypher', '.cypher');
  const kept = readKept(readFolder(root, 'cypher', '.graphql'), faults);
  const declared = readDeclared(
    statements.filter((file) => !answersField(file)),
    faults,
  );
  const files: OriginFiles = {
    statements: statements.filter(answersField),
    resolvers: readFolder(root, 'src/resolvers', '.ts'),
  };
  // What a broken file defines is missing, and would be reported wherever it is named.
  if (faults.length === 0) checkNames(definitions, faults);
  if (faults.length > 0) throw new ModelError(faults);

  const roles = rolesOf(definitions);
  const origins = originsOf(definitions, roles, files, faults);
  const types = new Map<string, ModelType>();
  for (const [name, { node, file }] of definitions.types) {
    const interfaces = interfacesOf(node, definitions);
    const possible = possibleTypes(name, definitions);
    types.set(name, {
      name,
      role: roles.get(name) ?? 'row',
      abstract: node.kind === 'InterfaceTypeDefinition',
      node,
      file,
      interfaces,
      possible,
      fields: fieldsOf(name, interfaces, definitions, origins),
      marks: typeMarks(node, nearestFirst(interfaces, definitions), definitions),
    });
  }
  // What only the model's own directives name is not a part of the API.
  const named = new Set(
    [
      ...[...definitions.types.values()].flatMap(({ fields }) =>
        fields.flatMap(({ node }) => [node, ...(node.arguments ?? [])]),
      ),
      ...[...definitions.inputs.values()].flatMap(({ node }) => node.fields ?? []),
    ].map(({ type }) => namedType(type)),
  );
  const model: Model = {
    types,
    enums: new Map([...nodesOf(definitions.enums)].filter(([name]) => named.has(name))),
    scalars: nodesOf(definitions.scalars),
    inputs: nodesOf(definitions.inputs),
    directives: definitions.directives.filter(({ name }) => name.value === listSize),
    statements: declared,
    kept,
    names: knownNames(types.values(), kept),
  };
  checkMarks(model, faults);
  checkRelationships(model, faults);
  checkStatements(model, faults);
  checkDeclared(model, faults);
  checkListSizes(model, faults);
  if (faults.length > 0) throw new ModelError(faults);
  return model;
}

function answersField({ path }: SourceFile): boolean {
  return path.startsWith(`${fieldsFolder}/`);
}

function nodesOf<T>(located: ReadonlyMap<string, Located<T>>): ReadonlyMap<string, T> {
  return new Map([...located].map(([name, { node }]) => [name, node]));
}

/** Every type that is named must exist. */
function checkNames(definitions: Definitions, faults: Fault[]): void {
  const interfaces = [...definitions.types]
    .filter(([, { node }]) => node.kind === 'InterfaceTypeDefinition')
    .map(([name]) => name);
  const outputs = [
    ...builtInScalars,
    nodeTypeEnum,
    ...definitions.types.keys(),
    ...definitions.enums.keys(),
    ...definitions.scalars.keys(),
  ];
  const inputs = [
    ...builtInScalars,
    nodeTypeEnum,
    ...definitions.enums.keys(),
    ...definitions.scalars.keys(),
    ...definitions.inputs.keys(),
  ];
  for (const [name, { node, file, fields }] of definitions.types) {
    for (const { name: other } of node.interfaces ?? []) {
      if (interfaces.includes(other.value)) continue;
      faults.push({
        file,
        coordinate: name,
        problem: `there is no interface \`${other.value}\`.`,
        repair: suggest(other.value, interfaces),
      });
    }
    for (const field of fields) {
      const named = [
        { type: namedType(field.node.type), known: outputs },
        ...(field.node.arguments ?? []).map((argument) => ({
          type: namedType(argument.type),
          known: inputs,
        })),
      ];
      for (const { type, known } of named) {
        if (known.includes(type)) continue;
        faults.push({
          file: field.file,
          coordinate: `${name}.${field.node.name.value}`,
          problem: `there is no type \`${type}\`.`,
          repair: suggest(type, known),
        });
      }
    }
  }
  for (const [name, { node, file }] of definitions.inputs) {
    for (const field of node.fields ?? []) {
      const type = namedType(field.type);
      if (inputs.includes(type)) continue;
      faults.push({
        file,
        coordinate: `${name}.${field.name.value}`,
        problem: `there is no type \`${type}\` that an input can have.`,
        repair: suggest(type, inputs),
      });
    }
  }
}

function rolesOf(definitions: Definitions): ReadonlyMap<string, TypeRole> {
  const related = new Set(
    [...definitions.types.values()].flatMap(({ fields }) =>
      fields
        .filter(({ node }) => directive(node, 'relationship') !== undefined)
        .map(({ node }) => namedType(node.type)),
    ),
  );
  return new Map(
    [...definitions.types].map(([name, { node }]): [string, TypeRole] => {
      if (rootTypes.includes(name)) return [name, 'root'];
      if (name === 'Node' || interfacesOf(node, definitions).includes('Node'))
        return [name, 'node'];
      return [name, related.has(name) ? 'part' : 'row'];
    }),
  );
}

/** A type's fields, those of its interfaces first; of several definitions of one field the narrowest counts. */
function fieldsOf(
  type: string,
  interfaces: readonly string[],
  definitions: Definitions,
  origins: ReadonlyMap<string, ModelField['origin']>,
): readonly ModelField[] {
  const fields = new Map<string, ModelField>();
  for (const owner of [...byGenerality(interfaces, definitions), type]) {
    for (const { node, file } of definitions.types.get(owner)?.fields ?? []) {
      const field = modelField(owner, node, file, definitions, origins);
      const earlier = fields.get(field.name);
      // A later definition can only narrow: `name: String!` of a state over `name: String` of a subject.
      if (earlier === undefined || earlier.nullable || !field.nullable)
        fields.set(field.name, narrowed(earlier, field));
    }
  }
  return [...fields.values()];
}

/** What an interface stores its types store: a statement of one answers it under a day. */
function narrowed(earlier: ModelField | undefined, field: ModelField): ModelField {
  if (earlier?.origin.kind !== 'property' || field.origin.kind !== 'statement') return field;
  const { file, text } = field.origin;
  return { ...field, origin: { ...earlier.origin, onDay: { file, text } } };
}

function modelField(
  owner: string,
  node: FieldDefinitionNode,
  file: string,
  definitions: Definitions,
  origins: ReadonlyMap<string, ModelField['origin']>,
): ModelField {
  const type = definitions.types.get(owner);
  const interfaces = type ? interfacesOf(type.node, definitions) : [];
  const coordinate = `${owner}.${node.name.value}`;
  return {
    coordinate,
    name: node.name.value,
    node,
    file,
    origin: origins.get(coordinate) ?? { kind: 'column' },
    target: namedType(node.type),
    list: isList(node.type),
    nullable: !isNonNull(node.type),
    ...fieldMarks(node, nearestFirst(interfaces, definitions), definitions),
  };
}
