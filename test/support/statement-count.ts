/** How many statements a question may take: one a root field, and those that its resolvers need. */
import { getNamedType, isCompositeType, Kind, parse } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  SelectionSetNode,
} from 'graphql';
import { argumentDefaults, typePlans } from '../../src/generated/plans.ts';
import { fieldResolvers } from '../../src/generated/resolvers.ts';
import { schema } from './ask.ts';

export interface StatementCount {
  /** Where there is no parent for a resolver below the root, and nothing beneath any. */
  readonly least: number;
  readonly most: number;
}

/** The values of a field's arguments as they are written; of a variable, the variable. */
type Given = ReadonlyMap<string, unknown>;

/** Sources that are named are looked up first, to refuse those that there are none of. */
const afterSources = (statements: number) => (given: Given) =>
  statements + (given.has('sources') ? 1 : 0);

/** An alliance or a state of which nothing is recorded is looked up, to refuse what is neither. */
const afterNamed = (statements: number) => (given: Given) =>
  afterSources(statements)(given) + (given.has('alliance') || given.has('state') ? 1 : 0);

/** What each resolver reads for itself, for all its parents together. */
const ownStatements: Readonly<Record<keyof typeof fieldResolvers, (given: Given) => number>> = {
  // What is recorded of members, and the lifespans: of every question about members.
  'Alliance.coverage': afterSources(2),
  'Alliance.members': afterSources(2),
  'Evidence.context': () => 1,
  // One for each ring of the search; both states are looked up where none of them leads to the other.
  'Query.alliancePath': (given) =>
    afterSources(
      1 +
        2 *
          Number(given.get('maxAlliances') ?? argumentDefaults['Query.alliancePath'].maxAlliances),
    )(given),
  'Query.disputes': afterNamed(2),
  // Its revision, all revisions, what it has of each type, and of each source.
  'Query.graph': () => 4,
  'Query.network': afterSources(2),
  'Query.revision': () => 1,
  'Query.revisions': () => 1,
  // The entries of a page, of which parts of a thousand are read at once, and all revisions.
  'Query.changes': () => 2,
  // Where nothing has the words: the words of names, and what has near ones.
  'Query.search': () => 3,
  'Query.spells': afterNamed(2),
  // The beginnings as well.
  'Query.timeline': afterSources(3),
  'Organization.officeHolders': afterSources(2),
  'State.alliances': afterSources(2),
  'State.allies': afterSources(2),
  'State.coverage': afterSources(2),
};

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Selected = readonly [type: GraphQLCompositeType, field: FieldNode];

export function expectedStatements(source: string): StatementCount {
  const { definitions } = parse(source);
  const fragments: Fragments = new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const query = schema.getQueryType();
  const operation = definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (query == null || operation?.kind !== Kind.OPERATION_DEFINITION) {
    throw new Error('There is no question in it.');
  }
  return sum(fieldsOf(query, operation.selectionSet, fragments), fragments);
}

function sum(fields: readonly Selected[], fragments: Fragments): StatementCount {
  const counts = fields.map(([type, field]) => countOf(type, field, fragments));
  return {
    least: counts.reduce((total, { least }) => total + least, 0),
    most: counts.reduce((total, { most }) => total + most, 0),
  };
}

function countOf(
  type: GraphQLCompositeType,
  field: FieldNode,
  fragments: Fragments,
): StatementCount {
  const coordinate = `${type.name}.${field.name.value}`;
  const inner = innerFields(type, field, fragments);
  const { least, most } = sum(inner, fragments);
  const atRoot = type === schema.getQueryType();
  if (!isResolved(coordinate)) {
    const own = atRoot && !field.name.value.startsWith('__') ? 1 : 0;
    return { least: least + own, most: most + own + (atRoot ? lookups(field) : 0) };
  }
  const given: Given = new Map(
    (field.arguments ?? []).map(({ name, value }) => [
      name.value,
      value.kind === Kind.INT ? value.value : value,
    ]),
  );
  const beneath = asksForNodes(targetOf(type, field), inner, fragments) ? 1 : 0;
  return {
    least: least + (atRoot ? 1 : 0),
    most: most + ownStatements[coordinate](given) + beneath,
  };
}

/** A code is looked up first, then an abbreviation; an id that names nothing in any case, then asked again. */
function lookups({ arguments: given = [] }: FieldNode): number {
  return given.some(({ name }) => name.value === 'id' || name.value === 'code') ? 2 : 0;
}

function isResolved(coordinate: string): coordinate is keyof typeof fieldResolvers {
  return Object.hasOwn(fieldResolvers, coordinate);
}

/** Values that a resolver gives are filled by one further statement where they lead to nodes. */
function asksForNodes(
  target: GraphQLCompositeType | undefined,
  selected: readonly Selected[],
  fragments: Fragments,
): boolean {
  if (target === undefined) return false;
  if (typePlans[target.name]?.role !== 'row') return true;
  return selected.some(([type, field]) =>
    asksForNodes(targetOf(type, field), innerFields(type, field, fragments), fragments),
  );
}

function innerFields(
  type: GraphQLCompositeType,
  field: FieldNode,
  fragments: Fragments,
): readonly Selected[] {
  const target = targetOf(type, field);
  return target === undefined || field.selectionSet === undefined
    ? []
    : fieldsOf(target, field.selectionSet, fragments);
}

/** The type of what the field gives, if something can be selected of it. */
function targetOf(type: GraphQLCompositeType, field: FieldNode): GraphQLCompositeType | undefined {
  if (!('getFields' in type)) return undefined;
  const definition = type.getFields()[field.name.value];
  const target = definition && getNamedType(definition.type);
  return isCompositeType(target) ? target : undefined;
}

function fieldsOf(
  type: GraphQLCompositeType,
  { selections }: SelectionSetNode,
  fragments: Fragments,
): readonly Selected[] {
  return selections.flatMap((selection): readonly Selected[] => {
    if (selection.kind === Kind.FIELD) return [[type, selection]];
    const part =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (part === undefined) return [];
    const narrowed = schema.getType(part.typeCondition?.name.value ?? type.name);
    return fieldsOf(isCompositeType(narrowed) ? narrowed : type, part.selectionSet, fragments);
  });
}
