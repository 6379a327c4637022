/** Measures an operation before it runs: the depth of its fields, its root fields, and the nodes that it could return. */

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
  /** The levels of fields below each other; those under `__schema` and `__type` are not counted, so that tools can read any schema. */
  readonly depth: number;
  readonly rootFields: number;
  /** The nodes that the operation could return, if every type condition holds, every page is full and every list is as long as the schema assumes. */
  readonly cost: number;
}

/** The sum of one selection set, for each object on which it is selected. */
interface Weight {
  readonly depth: number;
  readonly fields: number;
  readonly nodes: number;
  /** For a connection: the nodes of each entry of a page, not yet multiplied by the size of the page. */
  readonly nodesPerEntry: number;
}

const nothing: Weight = { depth: 0, fields: 0, nodes: 0, nodesPerEntry: 0 };
const leaf: Weight = { ...nothing, depth: 1, fields: 1 };

/** The largest sum or product, so that no figure overflows. */
const saturate = (figure: number): number => Math.min(figure, Number.MAX_SAFE_INTEGER);

/** The document must be valid: validation has refused unknown fields and fragments that contain themselves. */
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
  // Each fragment is measured once, however often it is used, so that nested fragments cost no time.
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
      // An edge is not a node, but has one; other parts of a page, such as `pageInfo`, have none.
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
