/** Measures, before an operation runs, how deep it nests, how many root fields it has and how many nodes it could return. */

import {
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  typeFromAST,
  TypeMetaFieldDef,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  NamedTypeNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { argumentValue } from './argument-value.ts';
import type { VariableValues } from './argument-value.ts';
import { isConnection, isPage, listSize, pageSize } from './list-size.ts';

export interface Measure {
  /** Fields below one another; what lies under `__schema` and `__type` is exempt, so that tools can read any schema. */
  readonly depth: number;
  readonly rootFields: number;
  /** Nodes that the operation could return: every type condition is taken to hold, every page to be full and every list as long as the schema assumes. */
  readonly cost: number;
}

/** What one selection set adds up to, for each object that it is selected on. */
interface Weight {
  readonly depth: number;
  readonly fields: number;
  readonly nodes: number;
  /** Of a connection: the nodes that each entry of a page adds, yet to be multiplied by the page's size. */
  readonly nodesPerEntry: number;
}

const nothing: Weight = { depth: 0, fields: 0, nodes: 0, nodesPerEntry: 0 };
const leaf: Weight = { ...nothing, depth: 1, fields: 1 };

/** Sums and products stop here, so that no figure overflows, whatever is multiplied. */
const saturate = (figure: number): number => Math.min(figure, Number.MAX_SAFE_INTEGER);

/** The document must be valid: it is validation that rules out unknown fields and fragments that contain themselves. */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: VariableValues,
): Measure {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  // Each fragment is weighed once, however often it is spread: fan-out costs no time.
  const fragmentWeights = new Map<string, Weight>();

  const weighFragment = (name: string): Weight => {
    const known = fragmentWeights.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    const weight = fragment ? weighOn(fragment.typeCondition, fragment.selectionSet) : nothing;
    fragmentWeights.set(name, weight);
    return weight;
  };

  const weighOn = (condition: NamedTypeNode, set: SelectionSetNode): Weight => {
    const type = typeFromAST(schema, condition);
    return isCompositeType(type) ? weighSelections(set, type) : nothing;
  };

  const weighSelections = (set: SelectionSetNode, parent: GraphQLCompositeType): Weight =>
    set.selections
      .filter((selection) => isIncluded(selection, variables))
      .map((selection) => weighSelection(selection, parent))
      .reduce(add, nothing);

  const weighSelection = (selection: SelectionNode, parent: GraphQLCompositeType): Weight => {
    switch (selection.kind) {
      case Kind.FIELD: {
        const field = fieldOf(schema, parent, selection.name.value);
        return field ? weighField(selection, field, parent) : leaf; // `__typename`
      }
      case Kind.INLINE_FRAGMENT: {
        const { typeCondition, selectionSet } = selection;
        return typeCondition
          ? weighOn(typeCondition, selectionSet)
          : weighSelections(selectionSet, parent);
      }
      case Kind.FRAGMENT_SPREAD:
        return weighFragment(selection.name.value);
      default:
        return selection satisfies never;
    }
  };

  const weighField = (
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLCompositeType,
  ): Weight => {
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type)) return leaf;
    const inner = weighSelections(node.selectionSet, type);
    const depth = isIntrospectionType(type) ? 1 : 1 + inner.depth;
    const weight = { ...leaf, depth };

    if (isConnection(type)) {
      const page = saturate(pageSize(node, field, variables) * inner.nodesPerEntry);
      return { ...weight, nodes: Math.max(1, saturate(inner.nodes + page)) };
    }
    if (isConnection(parent)) {
      // An edge is no node, but has one; a page's other parts, such as `pageInfo`, are none.
      if (!isPage(field)) return { ...weight, nodes: inner.nodes };
      const self = field.name === 'nodes' ? 1 + inner.nodes : Math.max(1, inner.nodes);
      return { ...weight, nodesPerEntry: saturate(self) };
    }
    const size = isList(field) ? listSize(schema, parent, field, node, variables) : 1;
    return { ...weight, nodes: saturate(size * (1 + inner.nodes)) };
  };

  const root = schema.getRootType(operation.operation);
  const { depth, fields, nodes } = root ? weighSelections(operation.selectionSet, root) : nothing;
  return { depth, rootFields: fields, cost: Math.ceil(nodes) };
}

function add(left: Weight, right: Weight): Weight {
  return {
    depth: Math.max(left.depth, right.depth),
    fields: saturate(left.fields + right.fields),
    nodes: saturate(left.nodes + right.nodes),
    nodesPerEntry: saturate(left.nodesPerEntry + right.nodesPerEntry),
  };
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

function isIncluded(selection: SelectionNode, variables: VariableValues): boolean {
  const condition = (directive: typeof GraphQLSkipDirective): unknown => {
    const node = selection.directives?.find(({ name }) => name.value === directive.name);
    return node && argumentValue(node, directive, 'if', variables);
  };
  return condition(GraphQLSkipDirective) !== true && condition(GraphQLIncludeDirective) !== false;
}
