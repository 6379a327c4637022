/** A node that fields are selected from, and the planning of them, which what leads to nodes is handed. */
import type { FieldNode } from 'graphql';
import type { Row } from '../context.ts';
import type { Deferred } from '../read/deferred.ts';
import type { Day } from '../request.ts';
import { column } from './planning.ts';
import type { Block, Planning, Reader } from './planning.ts';

export interface Parent {
  readonly variable: string;
  readonly type: string;
  readonly day: Day;
  /** Where it is known before the statement has run. */
  readonly id?: string;
}

/** Plans what is selected of a node; reads it as an object by response key, from a row in which the variable is bound. */
export type SelectNode = (
  planning: Planning,
  block: Block,
  parent: Parent,
  parents: readonly FieldNode[],
) => (row: readonly unknown[], deferred: Deferred) => Row;

/** The same, or null where the variable is bound to nothing. */
export function selectOptional(
  selectNode: SelectNode,
  planning: Planning,
  block: Block,
  parent: Parent,
  parents: readonly FieldNode[],
): Reader {
  const id = column(block, `${parent.variable}.id`);
  const read = selectNode(planning, block, parent, parents);
  return (row, deferred) => (row[id] === null ? null : read(row, deferred));
}
