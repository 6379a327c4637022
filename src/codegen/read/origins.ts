/** Finds the one place that each field's value comes from, and the fields that have none or two. */
import { directive, literalArgument, namedType } from './type-nodes.ts';
import type { Fault } from './fault.ts';
import type { Origin, TypeRole } from './model.ts';
import type { Definitions } from './definitions.ts';
import { possibleTypes } from './interfaces.ts';
import { withNodeTypes } from './node-type.ts';
import type { SourceFile } from './read-folder.ts';
import { suggest } from '../suggest.ts';
import type { FieldDefinitionNode } from 'graphql';

/** The files whose names are coordinates. */
export interface OriginFiles {
  readonly statements: readonly SourceFile[];
  readonly resolvers: readonly SourceFile[];
}

export function originsOf(
  definitions: Definitions,
  roles: ReadonlyMap<string, TypeRole>,
  files: OriginFiles,
  faults: Fault[],
): ReadonlyMap<string, Origin> {
  const origins = new Map<string, Origin>();
  const possible = (label: string): readonly string[] => possibleTypes(label, definitions);
  for (const [type, { fields }] of definitions.types) {
    for (const { node, file } of fields) {
      const coordinate = `${type}.${node.name.value}`;
      if (type === 'Subscription') {
        faults.push({ file, coordinate, ...noSubscriptions });
        continue;
      }
      if (roles.get(namedType(node.type)) === 'root') {
        faults.push({ file, coordinate, ...noWayBack });
        continue;
      }
      const found = [
        ...relationshipOrigin(node, definitions, roles, { file, coordinate }, faults),
        ...files.statements
          .filter(({ stem }) => stem === coordinate)
          .map(({ path, text }): Origin => {
            return { kind: 'statement', file: path, text: withNodeTypes(text, possible) };
          }),
        ...files.resolvers
          .filter(({ stem }) => stem === coordinate)
          .map(({ path }): Origin => ({ kind: 'resolver', file: path })),
      ];
      const role = roles.get(type);
      const origin = found[0] ?? defaultOrigin(node, definitions, role);
      if (found.length > 1) {
        faults.push({
          file,
          coordinate,
          problem: `the field has ${found.length} origins: ${found.map(placeOf).join(' and ')}.`,
          repair: 'Keep one of them.',
        });
      }
      if (origin === undefined) {
        faults.push({ file, coordinate, ...missingOrigin(node, coordinate, role) });
        continue;
      }
      if (found.length > 0 && !canHave(type, role, origin)) {
        faults.push({ file, coordinate, ...misplacedOrigin(type, coordinate, role, origin) });
      }
      if (
        origin.kind === 'property' ||
        origin.kind === 'relationship' ||
        origin.kind === 'column'
      ) {
        checkNoArguments(node, { file, coordinate }, origin, faults);
      }
      origins.set(coordinate, origin);
    }
  }
  checkOrphans(definitions, files, faults);
  checkReached(definitions, roles, faults);
  return origins;
}

const noSubscriptions: Pick<Fault, 'problem' | 'repair'> = {
  problem: 'the API answers over plain HTTP, which has no subscriptions.',
  repair: 'Let Query have the field, for clients that ask again.',
};

const noWayBack: Pick<Fault, 'problem' | 'repair'> = {
  problem: 'no field leads back to where operations start.',
  repair: 'Name another type.',
};

function relationshipOrigin(
  node: FieldDefinitionNode,
  definitions: Definitions,
  roles: ReadonlyMap<string, TypeRole>,
  place: { readonly file: string; readonly coordinate: string },
  faults: Fault[],
): readonly Origin[] {
  const marked = directive(node, 'relationship');
  if (marked === undefined) return [];
  const type = literalArgument(marked, 'type');
  const direction = literalArgument(marked, 'direction');
  const target = namedType(node.type);
  if (!definitions.types.has(target)) {
    faults.push({
      ...place,
      problem: `a relationship leads to a node, and \`${target}\` is none.`,
      repair: 'Take @relationship away, or name a type of the graph.',
    });
  }
  if (type === undefined || !/^[A-Z][A-Z0-9_]*$/.test(type)) {
    faults.push({
      ...place,
      problem: `@relationship has ${type === undefined ? 'no type' : `the type "${type}"`}.`,
      repair: 'Give one in capitals, such as type: "OF_STATE".',
    });
  }
  if (direction !== 'IN' && direction !== 'OUT') {
    faults.push({
      ...place,
      problem: `@relationship has ${direction === undefined ? 'no direction' : `the direction ${direction}`}.`,
      repair: 'Give direction: IN or direction: OUT.',
    });
  }
  return [{ kind: 'relationship', type: type ?? '', direction: direction === 'IN' ? 'IN' : 'OUT' }];
}

/** What a field is that neither a directive nor a file claims. */
function defaultOrigin(
  node: FieldDefinitionNode,
  definitions: Definitions,
  role: TypeRole | undefined,
): Origin | undefined {
  if (role === 'row') return { kind: 'column' };
  if (role === 'root' || definitions.types.has(namedType(node.type))) return undefined;
  return {
    kind: 'property',
    exclusive: directive(node, 'exclusive') !== undefined,
    derived: directive(node, 'derived') !== undefined,
  };
}

function missingOrigin(
  node: FieldDefinitionNode,
  coordinate: string,
  role: TypeRole | undefined,
): Pick<Fault, 'problem' | 'repair'> {
  return role === 'root'
    ? { problem: 'the field has no origin.', repair: `Write ${filesFor(coordinate)}.` }
    : {
        problem: `the field has no origin: \`${namedType(node.type)}\` is not a property.`,
        repair: `Add @relationship(type, direction), or write ${filesFor(coordinate)}.`,
      };
}

/**
 * Only a node has relationships, and of a row the statement that returns it gives every field. A statement
 * only reads, and a mutation writes.
 */
function canHave(type: string, role: TypeRole | undefined, { kind }: Origin): boolean {
  if (role !== 'root') return role !== 'row';
  return kind !== 'relationship' && !(kind === 'statement' && type === 'Mutation');
}

function misplacedOrigin(
  type: string,
  coordinate: string,
  role: TypeRole | undefined,
  origin: Origin,
): Pick<Fault, 'problem' | 'repair'> {
  if (role === 'root') {
    return origin.kind === 'statement'
      ? {
          problem: 'a mutation writes, and a statement that answers a field only reads.',
          repair: `Write ${filesFor(coordinate)} instead of ${origin.file}.`,
        }
      : {
          problem: 'the root has no relationships.',
          repair: `Take @relationship away, and write ${filesFor(coordinate)}.`,
        };
  }
  return {
    problem: `${type} is not a node: its fields are columns of the statement that returns it.`,
    repair: `Take ${placeOf(origin)} away, or let ${type} implement Node.`,
  };
}

function filesFor(coordinate: string): string {
  if (coordinate.startsWith('Mutation.')) return `src/resolvers/${coordinate}.ts`;
  return `cypher/fields/${coordinate}.cypher or src/resolvers/${coordinate}.ts`;
}

function placeOf(origin: Origin): string {
  return origin.kind === 'statement' || origin.kind === 'resolver'
    ? origin.file
    : `@${origin.kind}`;
}

function checkNoArguments(
  node: FieldDefinitionNode,
  place: { readonly file: string; readonly coordinate: string },
  origin: Origin,
  faults: Fault[],
): void {
  for (const argument of node.arguments ?? []) {
    faults.push({
      ...place,
      problem: `a ${origin.kind} has no use for the argument \`${argument.name.value}\`.`,
      repair: `Take it away, or write cypher/fields/${place.coordinate}.cypher.`,
    });
  }
}

/** A file named by a coordinate that no field has. */
function checkOrphans(definitions: Definitions, files: OriginFiles, faults: Fault[]): void {
  const coordinates = [...definitions.types].flatMap(([type, { fields }]) =>
    fields.map(({ node }) => `${type}.${node.name.value}`),
  );
  for (const { path, stem } of [...files.statements, ...files.resolvers]) {
    if (coordinates.includes(stem)) continue;
    faults.push({
      file: path,
      coordinate: stem,
      problem: 'no field has this coordinate.',
      repair: `${suggest(stem, coordinates)} Rename the file, or add the field to schema/.`,
    });
  }
}

/** A type that is not a node, and that no field leads to: most likely `implements Node` is missing. */
function checkReached(
  definitions: Definitions,
  roles: ReadonlyMap<string, TypeRole>,
  faults: Fault[],
): void {
  const reached = new Set([
    // The connections that codegen writes lead to it.
    'PageInfo',
    ...[...definitions.types.values()].flatMap(({ fields }) =>
      fields.map(({ node }) => namedType(node.type)),
    ),
  ]);
  for (const [name, { file }] of definitions.types) {
    if (roles.get(name) !== 'row' || reached.has(name)) continue;
    faults.push({
      file,
      coordinate: name,
      problem: 'no field leads to the type, and it is not a node.',
      repair: `Write \`type ${name} implements Node\`, or a field that returns it.`,
    });
  }
}
