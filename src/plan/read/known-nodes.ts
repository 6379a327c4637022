/** Nodes of which a resolver has read something on its way: where no more is selected, they are not read again. */
import type { FieldNode } from 'graphql';
import { collectFields } from '../build/collect.ts';
import { typePlan } from '../build/planning.ts';
import type { Request } from '../request.ts';

export interface KnownNode {
  /** Its type among them, as the graph has it. */
  readonly labels: readonly string[];
  /** Properties by the name of their field, the id among them. */
  readonly fields: Readonly<Record<string, unknown>> & { readonly id: string };
}

export type KnownNodes = ReadonlyMap<string, KnownNode>;

/** Gives a node in the shape of the selection; undefined where not all that is selected is known. */
export function knownReader(
  request: Request,
  target: string,
  parents: readonly FieldNode[],
  known: KnownNodes,
): (id: string) => Readonly<Record<string, unknown>> | undefined {
  const { possible } = typePlan(request, target);
  const selected = new Map<string, readonly (readonly [key: string, name: string])[]>();
  const selectedOf = (type: string) => {
    const fields =
      selected.get(type) ??
      [...collectFields(request, type, parents)]
        .map(([key, nodes]) => [key, nodes[0]?.name.value ?? key] as const)
        .filter(([, name]) => name !== '__typename');
    selected.set(type, fields);
    return fields;
  };
  return (id) => {
    const node = known.get(id);
    const type = possible.find((each) => node?.labels.includes(each));
    if (node === undefined || type === undefined) return undefined;
    const value: Record<string, unknown> = { __typename: type };
    for (const [key, name] of selectedOf(type)) {
      if (!Object.hasOwn(node.fields, name)) return undefined;
      value[key] = node.fields[name];
    }
    return value;
  };
}
