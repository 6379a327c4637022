/** Checks that each list that is computed says how long it gets: a question is refused by what it could return. */
import { directive, listSize } from '../read/type-nodes.ts';
import type { Fault } from '../read/fault.ts';
import type { Model, ModelField } from '../read/model.ts';
import type { DirectiveNode } from 'graphql';

export function checkListSizes(model: Model, faults: Fault[]): void {
  for (const type of model.types.values()) {
    for (const field of type.fields) {
      // An interface's field is checked once, where it is defined.
      if (field.coordinate !== `${type.name}.${field.name}`) continue;
      faults.push(...faultsOf(model, field).map((fault) => ({ ...placeOf(field), ...fault })));
    }
  }
}

function placeOf({ file, coordinate }: ModelField): Pick<Fault, 'file' | 'coordinate'> {
  return { file, coordinate };
}

function faultsOf(model: Model, field: ModelField): readonly Pick<Fault, 'problem' | 'repair'>[] {
  const { node, list, target, origin } = field;
  const isComputed = list && model.types.has(target) && origin.kind !== 'relationship';
  const sizes = [node, ...(node.arguments ?? [])].flatMap(
    (each) => directive(each, listSize) ?? [],
  );
  if (!isComputed || isPage(field)) {
    const problem = `@${listSize} is for lists that are computed, and this is none.`;
    return sizes.length === 0 ? [] : [{ problem, repair: 'Take it away.' }];
  }
  const repair = `Write @${listSize}(assumedSize: 10), with the number that it has in a full graph.`;
  if (directive(node, listSize) === undefined) {
    return [{ problem: 'the list does not say how many entries to reckon with.', repair }];
  }
  return sizes
    .filter((size) => !(sizeOf(size) >= 1))
    .map(() => {
      return { problem: `@${listSize} assumes no size of at least 1.`, repair };
    });
}

function sizeOf(marked: DirectiveNode): number {
  const value = marked.arguments?.find(({ name }) => name.value === 'assumedSize')?.value;
  return value?.kind === 'IntValue' ? Number(value.value) : 0;
}

/** The entries of a page are as many as were asked for. */
function isPage({ coordinate, name }: ModelField): boolean {
  const owner = coordinate.slice(0, -name.length - 1);
  return owner.endsWith('Connection') && (name === 'nodes' || name === 'edges');
}
