/** Reads what a selection asks of a page from its rows: the nodes, the edges, and which page it is. */
import type { FieldNode } from 'graphql';
import { collectFields } from '../build/collect.ts';
import { encodeCursor } from './cursor.ts';
import type { Deferred } from './deferred.ts';
import type { Key, Ordering } from '../compile/order.ts';
import type { Page } from '../build/page.ts';
import { column } from '../build/planning.ts';
import type { Block, Planning, Reader } from '../build/planning.ts';

/** The rows of a page, and what can be read from one of them; what is not asked for adds no column. */
export interface Rows {
  /** The type of the nodes. */
  readonly target: string;
  readonly page: Page;
  readonly cursorReader: () => CursorReader;
  readonly readNode: (nodes: readonly FieldNode[]) => Reader;
}

export type CursorReader = (row: readonly unknown[] | undefined) => string | null;

/** `more` is whether there is a row beyond those of the page. */
export type PageReader = (
  rows: readonly (readonly unknown[])[],
  more: boolean,
  deferred: Deferred,
) => unknown;

/** Undefined where the field is none of a page's. */
export function pageReader(
  planning: Planning,
  rows: Rows,
  nodes: readonly FieldNode[],
): PageReader | undefined {
  switch (nodes[0]?.name.value) {
    case 'nodes': {
      const read = rows.readNode(nodes);
      return (all, _more, deferred) => all.map((row) => read(row, deferred));
    }
    case 'edges':
      return edgesReader(planning, rows, nodes);
    case 'pageInfo':
      return pageInfoReader(planning, rows, nodes);
    default:
      return undefined;
  }
}

function edgesReader(planning: Planning, rows: Rows, nodes: readonly FieldNode[]): PageReader {
  const readers = [...collectFields(planning, `${rows.target}Edge`, nodes)].map(
    ([key, edgeNodes]): readonly [string, Reader] => {
      const name = edgeNodes[0]?.name.value;
      return [key, name === 'node' ? rows.readNode(edgeNodes) : rows.cursorReader()];
    },
  );
  return (all, _more, deferred) =>
    all.map((row) => {
      const edge: Record<string, unknown> = { __typename: `${rows.target}Edge` };
      for (const [key, read] of readers) edge[key] = read(row, deferred);
      return edge;
    });
}

function pageInfoReader(
  planning: Planning,
  { page, cursorReader: readerOfCursors }: Rows,
  nodes: readonly FieldNode[],
): PageReader {
  const readers = [...collectFields(planning, 'PageInfo', nodes)].map(
    ([key, same]): readonly [string, PageReader] => [key, readerFor(same[0]?.name.value)],
  );
  return (all, more, deferred) =>
    Object.fromEntries(readers.map(([key, read]) => [key, read(all, more, deferred)]));

  function readerFor(name: string | undefined): PageReader {
    switch (name) {
      case 'hasNextPage':
        return (_all, more) => (page.backward ? page.before !== undefined : more);
      case 'hasPreviousPage':
        return (_all, more) => (page.backward ? more : page.after !== undefined);
      case 'startCursor': {
        const read = readerOfCursors();
        return (all) => read(all[0]);
      }
      case 'endCursor': {
        const read = readerOfCursors();
        return (all) => read(all.at(-1));
      }
      default:
        return () => 'PageInfo';
    }
  }
}

/** The values that order the node are its cursor. */
export function cursorReader(
  coordinate: string,
  ordering: Ordering,
  inner: Block,
  variable: string,
): CursorReader {
  const places = ordering.map(({ property }) => column(inner, `${variable}.${property}`));
  return (row) =>
    row === undefined
      ? null
      : encodeCursor(coordinate, ordering, places.map((place) => row[place]) as Key);
}

/** Only `hasNextPage` and `hasPreviousPage` need the one row more. */
export function asksForMore(
  planning: Planning,
  asked: ReadonlyMap<string, readonly FieldNode[]>,
): boolean {
  return [...asked.values()]
    .filter((nodes) => nodes[0]?.name.value === 'pageInfo')
    .some((nodes) =>
      [...collectFields(planning, 'PageInfo', nodes).values()].some((same) =>
        ['hasNextPage', 'hasPreviousPage'].includes(same[0]?.name.value ?? ''),
      ),
    );
}
