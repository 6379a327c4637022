/** Collects the fields that a selection asks of a type, through fragments and @skip and @include. */
import {
  getArgumentValues,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { FieldNode, SelectionNode } from 'graphql';
import type { Day, Request, SelectedField } from '../request.ts';

/** The fields that the selection sets of these field nodes ask of one object type, in their order. */
export function collectFields(
  request: Request,
  type: string,
  parents: readonly FieldNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const visit = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (!isIncluded(request, selection)) continue;
      if (selection.kind === 'Field') {
        const key = selection.alias?.value ?? selection.name.value;
        const same = fields.get(key);
        if (same) same.push(selection);
        else fields.set(key, [selection]);
        continue;
      }
      if (selection.kind === 'FragmentSpread') {
        const name = selection.name.value;
        const fragment = request.fragments[name];
        if (fragment === undefined || visited.has(name)) continue;
        visited.add(name);
        if (applies(request, type, fragment.typeCondition.name.value)) {
          visit(fragment.selectionSet.selections);
        }
        continue;
      }
      const condition = selection.typeCondition?.name.value;
      if (condition === undefined || applies(request, type, condition)) {
        visit(selection.selectionSet.selections);
      }
    }
  };
  for (const parent of parents) visit(parent.selectionSet?.selections ?? []);
  return fields;
}

/**
 * The fields asked of any of the possible types. A field that several types share, with the same
 * field nodes, comes once, so that it is planned once.
 */
export function collectForTypes(
  request: Request,
  types: readonly string[],
  parents: readonly FieldNode[],
): readonly SelectedField[] {
  const groups = new Map<string, { readonly field: SelectedField; readonly types: string[] }>();
  const numbers = new Map<FieldNode, number>();
  const numberOf = (node: FieldNode): number => {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    return number;
  };
  for (const type of types) {
    for (const [key, nodes] of collectFields(request, type, parents)) {
      const name = nodes[0]?.name.value ?? key;
      if (name === '__typename') continue;
      const coordinate = request.types[type]?.fields[name]?.coordinate ?? name;
      const signature = `${key} ${coordinate} ${nodes.map(numberOf).join(' ')}`;
      const group = groups.get(signature);
      if (group) group.types.push(type);
      else {
        const members = [type];
        groups.set(signature, { field: { key, name, nodes, types: members }, types: members });
      }
    }
  }
  return [...groups.values()].map(({ field }) => field);
}

/** The arguments of a field, coerced by the schema, defaults included. */
export function argumentsOf(
  request: Request,
  type: string,
  { name, nodes }: SelectedField,
): Readonly<Record<string, unknown>> {
  const parent = request.schema.getType(type);
  const field =
    isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  const node = nodes[0];
  if (field === undefined || node === undefined)
    throw new Error(`The schema has no ${type}.${name}.`);
  return getArgumentValues(field, node, request.variables);
}

/** The field's own `asOf`, or the one that it inherits. */
export function dayOf(args: Readonly<Record<string, unknown>>, inherited: Day): Day {
  return typeof args.asOf === 'string' ? args.asOf : inherited;
}

function applies(request: Request, type: string, condition: string): boolean {
  return type === condition || (request.types[type]?.labels.includes(condition) ?? false);
}

function isIncluded(request: Request, node: SelectionNode): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, request.variables);
  if (skip?.if === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, request.variables);
  return include?.if !== false;
}
