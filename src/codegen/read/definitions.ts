/** Parses the files of `schema/` and gathers their definitions by name. */
import { GraphQLError, Kind, parse, Source } from 'graphql';
import type {
  DefinitionNode,
  DirectiveDefinitionNode,
  EnumTypeDefinitionNode,
  FieldDefinitionNode,
  InputObjectTypeDefinitionNode,
  InterfaceTypeDefinitionNode,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
  ScalarTypeDefinitionNode,
  TypeDefinitionNode,
} from 'graphql';
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { checkSdl } from '../check/sdl.ts';
import type { Fault } from './fault.ts';
import { rootTypes } from './type-nodes.ts';
import type { SourceFile } from './read-folder.ts';

/** A definition and the file that it stands in. */
export interface Located<T> {
  readonly node: T;
  readonly file: string;
}

export type FieldedTypeNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export interface Definitions {
  /** Object and interface types; `extend type` adds its fields to the type it extends. */
  readonly types: ReadonlyMap<
    string,
    Located<FieldedTypeNode> & { readonly fields: readonly Located<FieldDefinitionNode>[] }
  >;
  readonly enums: ReadonlyMap<string, Located<EnumTypeDefinitionNode>>;
  readonly scalars: ReadonlyMap<string, Located<ScalarTypeDefinitionNode>>;
  readonly inputs: ReadonlyMap<string, Located<InputObjectTypeDefinitionNode>>;
  readonly directives: readonly DirectiveDefinitionNode[];
}

export function readDefinitions(files: readonly SourceFile[], faults: Fault[]): Definitions {
  const types = new Map<
    string,
    Located<FieldedTypeNode> & { fields: Located<FieldDefinitionNode>[] }
  >();
  const enums = new Map<string, Located<EnumTypeDefinitionNode>>();
  const scalars = new Map<string, Located<ScalarTypeDefinitionNode>>();
  const inputs = new Map<string, Located<InputObjectTypeDefinitionNode>>();
  const directives: DirectiveDefinitionNode[] = [];
  const extensions: Located<ObjectTypeExtensionNode>[] = [];
  const places = new Map<string, string>();

  const isNew = (node: TypeDefinitionNode, file: string): boolean => {
    const other = places.get(node.name.value);
    if (other !== undefined) {
      faults.push({
        file,
        coordinate: node.name.value,
        problem: `the type is defined in ${other} as well.`,
        repair: 'Keep one of the two, or write `extend type` in the second.',
      });
      return false;
    }
    places.set(node.name.value, file);
    return true;
  };

  const nodes: DefinitionNode[] = [];
  for (const file of files) {
    for (const node of parseFile(file, faults)) {
      nodes.push(node);
      switch (node.kind) {
        case 'ObjectTypeDefinition':
        case 'InterfaceTypeDefinition':
          if (isNew(node, file.path)) {
            const fields = (node.fields ?? []).map((field) => ({ node: field, file: file.path }));
            types.set(node.name.value, { node, file: file.path, fields });
          }
          break;
        case 'ObjectTypeExtension':
          extensions.push({ node, file: file.path });
          break;
        case 'EnumTypeDefinition':
          if (isNew(node, file.path)) enums.set(node.name.value, { node, file: file.path });
          break;
        case 'ScalarTypeDefinition':
          if (isNew(node, file.path)) scalars.set(node.name.value, { node, file: file.path });
          break;
        case 'InputObjectTypeDefinition':
          if (isNew(node, file.path)) inputs.set(node.name.value, { node, file: file.path });
          break;
        case 'DirectiveDefinition':
          directives.push(node);
          break;
        default:
          faults.push({
            file: file.path,
            coordinate: node.kind,
            problem: 'the data model has no use for this kind of definition.',
            repair: 'Write a type, an interface, an enum, a scalar or an input.',
          });
      }
    }
  }
  for (const extension of extensions) extend(types, extension, faults);
  if (faults.length === 0) checkSdl(nodes, faults);
  return { types, enums, scalars, inputs, directives };
}

function extend(
  types: Map<string, Located<FieldedTypeNode> & { fields: Located<FieldDefinitionNode>[] }>,
  { node, file }: Located<ObjectTypeExtensionNode>,
  faults: Fault[],
): void {
  const name = node.name.value;
  let type = types.get(name);
  if (type === undefined && rootTypes.includes(name)) {
    // A root type has no concept of its own: whatever file asks first brings it into being.
    type = {
      node: { ...node, kind: Kind.OBJECT_TYPE_DEFINITION } as ObjectTypeDefinitionNode,
      file,
      fields: [],
    };
    types.set(name, type);
  }
  if (type === undefined) {
    faults.push({
      file,
      coordinate: name,
      problem: 'the type that is extended does not exist.',
      repair: [
        didYouMean(suggestionList(name, [...types.keys(), ...rootTypes])).trim(),
        `Write \`type ${name}\` instead of \`extend type ${name}\`.`,
      ]
        .join(' ')
        .trim(),
    });
    return;
  }
  type.fields.push(...(node.fields ?? []).map((field) => ({ node: field, file })));
}

function parseFile(file: SourceFile, faults: Fault[]) {
  try {
    return parse(new Source(file.text, file.path)).definitions;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const place = error.locations?.[0];
    faults.push({
      file: file.path,
      coordinate: place ? `line ${place.line}, column ${place.column}` : file.stem,
      problem: error.message,
      repair: 'Correct the SDL.',
    });
    return [];
  }
}
