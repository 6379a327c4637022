/** Nodes of which a resolver has read something on its way: where no more is selected, they are not read again. */
import type { FieldNode } from 'graphql';
import { argumentsOf, collectFields, dayOf } from '../build/collect.ts';
import { typePlan } from '../build/planning.ts';
import type { Day, Request } from '../request.ts';

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
  day: Day,
): (id: string) => Readonly<Record<string, unknown>> | undefined {
  const { possible } = typePlan(request, target);
  const selected = new Map<string, readonly Selected[]>();
  const selectedOf = (type: string): readonly Selected[] => {
    const fields = selected.get(type) ?? selectedFields(request, type, parents, day);
    selected.set(type, fields);
    return fields;
  };
  return (id) => {
    const node = known.get(id);
    const type = possible.find((each) => node?.labels.includes(each));
    if (node === undefined || type === undefined) return undefined;
    const value: Record<string, unknown> = { __typename: type };
    for (const { key, name, isAsStored } of selectedOf(type)) {
      if (!isAsStored || !Object.hasOwn(node.fields, name)) return undefined;
      value[key] = node.fields[name];
    }
    return value;
  };
}

interface Selected {
  readonly key: string;
  readonly name: string;
  /** Whether what is stored is the answer: under a day it can be another. */
  readonly isAsStored: boolean;
}

function selectedFields(
  request: Request,
  type: string,
  parents: readonly FieldNode[],
  inherited: Day,
): readonly Selected[] {
  return [...collectFields(request, type, parents)].flatMap(([key, nodes]) => {
    const name = nodes[0]?.name.value ?? key;
    if (name === '__typename') return [];
    const plan = typePlan(request, type).fields[name];
    const dependsOnDay = plan?.kind === 'property' && plan.onDay !== undefined;
    const args = dependsOnDay
      ? argumentsOf(request, type, { key, name, nodes, types: [type] })
      : {};
    return [{ key, name, isAsStored: !dependsOnDay || dayOf(args, inherited) === undefined }];
  });
}
