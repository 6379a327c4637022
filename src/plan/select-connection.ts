/** Plans a connection: which nodes, in which order, which page of them, and how many there are. */
import type { FieldNode } from 'graphql';
import { anchorOf } from './anchor.ts';
import { collectFields } from './collect.ts';
import { encodeCursor } from './cursor.ts';
import type { Deferred } from './deferred.ts';
import { holdsAndIsCovered, predicates } from './filter.ts';
import { orderingOf, orderingOfKept } from './order.ts';
import type { Key, Ordering } from './order.ts';
import { pageOf } from './page.ts';
import type { Page } from './page.ts';
import { pageOfAll, pageOfRelated } from './page-clauses.ts';
import { where } from './pattern.ts';
import { collectRows, column, newBlock, typePlan } from './planning.ts';
import type { Block, Day, Planning, Reader } from './planning.ts';
import { selectNode } from './select-node.ts';

export interface ConnectionUse {
  readonly coordinate: string;
  readonly target: string;
  /** The pattern that binds the variable to the nodes that can be on the connection. */
  readonly match: (variable: string) => string;
  /** What must hold of the parent. */
  readonly conditions: readonly string[];
  /** The parent's variable, if there is a parent. */
  readonly imported: string | undefined;
  readonly nodes: readonly FieldNode[];
  readonly args: Readonly<Record<string, unknown>>;
  readonly day: Day;
}

/** The rows of a page, and what can be read from one of them; what is not asked for adds no column. */
interface Rows {
  readonly page: Page;
  readonly cursorReader: () => (row: readonly unknown[] | undefined) => string | null;
  readonly readNode: (nodes: readonly FieldNode[]) => Reader;
}

type PageReader = (
  rows: readonly (readonly unknown[])[],
  more: boolean,
  deferred: Deferred,
) => unknown;

export function selectConnection(planning: Planning, block: Block, use: ConnectionUse): Reader {
  const { orderBy, where: filter } = use.args;
  const whole = orderingOf(planning, use.target, orderBy);
  const ordering = orderingOfKept(planning, use.target, filter, whole);
  const page = pageOf(use.coordinate, ordering, use.args);
  const asked = collectFields(planning, `${use.target}Connection`, use.nodes);
  const variable = planning.fresh('n');
  // A parent is a better start.
  const anchor = use.imported === undefined ? anchorOf(planning, use.target, filter) : undefined;
  const match = use.match(variable) + (anchor?.path ?? '');
  const kept = [
    ...use.conditions,
    ...(anchor === undefined ? [] : [anchor.condition]),
    ...predicates(planning, use.target, variable, anchor?.rest ?? filter, use.coordinate),
    ...asOfPredicates(planning, use, variable),
  ];
  const inner = newBlock();
  const rows: Rows = {
    page,
    cursorReader: () => cursorReader(use.coordinate, ordering, inner, variable),
    readNode: (nodes) =>
      selectNode(planning, inner, { variable, type: use.target, day: use.day }, nodes),
  };
  const asksForMore = asksForPageInfo(planning, asked);
  const pageClauses = use.imported === undefined ? pageOfAll : pageOfRelated;
  inner.clauses.push(
    ...pageClauses(planning, {
      variable,
      pattern: match,
      distinct: anchor?.repeats ?? false,
      kept,
      ordering,
      page,
      limit: planning.parameter(page.size + (asksForMore ? 1 : 0)),
    }),
  );

  const pageReaders = new Map<string, PageReader>();
  const countReaders = new Map<string, Reader>();
  for (const [key, nodes] of asked) {
    const name = nodes[0]?.name.value;
    if (name === 'totalCount') {
      const place = column(
        block,
        countOf(
          planning,
          block,
          `MATCH ${match}${where(kept)}`,
          anchor?.repeats ? variable : undefined,
        ),
      );
      countReaders.set(key, (row) => row[place]);
    } else if (name === 'nodes') {
      const read = rows.readNode(nodes);
      pageReaders.set(key, (all, _more, deferred) => all.map((row) => read(row, deferred)));
    } else if (name === 'edges') {
      pageReaders.set(key, edgesReader(planning, use, rows, nodes));
    } else if (name === 'pageInfo') {
      pageReaders.set(key, pageInfoReader(planning, rows, nodes));
    }
  }
  const place =
    pageReaders.size > 0 ? collectRows(planning, block, use.imported, inner) : undefined;
  return (row, deferred) => {
    const shaped: Record<string, unknown> = { __typename: `${use.target}Connection` };
    for (const [key, read] of countReaders) shaped[key] = read(row, deferred);
    if (place === undefined) return shaped;
    const all = row[place] as readonly (readonly unknown[])[];
    const shown = all.slice(0, page.size);
    const ordered = page.backward ? shown.reverse() : shown;
    for (const [key, read] of pageReaders) {
      shaped[key] = read(ordered, all.length > page.size, deferred);
    }
    return shaped;
  };
}

/** `repeated` is the variable that the pattern can bind to one node several times. */
function countOf(
  planning: Planning,
  block: Block,
  matching: string,
  repeated: string | undefined,
): string {
  if (repeated === undefined) return `COUNT { ${matching} }`;
  const name = planning.fresh('c');
  block.clauses.push(
    ['CALL () {', `  ${matching}`, `  RETURN count(DISTINCT ${repeated}) AS ${name}`, '}'].join(
      '\n',
    ),
  );
  return name;
}

/** As of a day, a connection of assertions keeps what its sources say of that day. */
function asOfPredicates(
  planning: Planning,
  use: ConnectionUse,
  variable: string,
): readonly string[] {
  if (use.day === undefined) return [];
  if (!typePlan(planning, use.target).labels.includes('Assertion')) return [];
  return holdsAndIsCovered(planning, variable, use.day);
}

function edgesReader(
  planning: Planning,
  use: ConnectionUse,
  rows: Rows,
  nodes: readonly FieldNode[],
): PageReader {
  const readers = [...collectFields(planning, `${use.target}Edge`, nodes)].map(
    ([key, edgeNodes]): readonly [string, Reader] => {
      const name = edgeNodes[0]?.name.value;
      return [key, name === 'node' ? rows.readNode(edgeNodes) : rows.cursorReader()];
    },
  );
  return (all, _more, deferred) =>
    all.map((row) => {
      const edge: Record<string, unknown> = { __typename: `${use.target}Edge` };
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

function cursorReader(coordinate: string, ordering: Ordering, inner: Block, variable: string) {
  const places = ordering.map(({ property }) => column(inner, `${variable}.${property}`));
  return (row: readonly unknown[] | undefined): string | null =>
    row === undefined
      ? null
      : encodeCursor(coordinate, ordering, places.map((place) => row[place]) as Key);
}

/** Only `hasNextPage` and `hasPreviousPage` need the one row more. */
function asksForPageInfo(
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
