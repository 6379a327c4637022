/** Plans a connection: which nodes, in which order, which page of them, and how many there are. */
import type { FieldNode } from 'graphql';
import { anchorOf } from '../compile/anchor.ts';
import { collectFields } from './collect.ts';
import { holdsAndIsCovered, predicates } from '../compile/filter.ts';
import { orderingOf, orderingOfKept } from '../compile/order.ts';
import { pageOf } from './page.ts';
import type { Page } from './page.ts';
import { pageOfAll, pageOfRelated } from '../compile/page-clauses.ts';
import { asksForMore, cursorReader, pageReader } from '../read/page-readers.ts';
import type { PageReader, Rows } from '../read/page-readers.ts';
import { where } from '../compile/pattern.ts';
import { collectRows, column, newBlock } from './planning.ts';
import type { Block, Planning, Reader } from './planning.ts';
import type { SelectNode } from './parent.ts';
import type { Day } from '../request.ts';

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

/** What the connection is a selection of: the pattern that binds the variable, and what must hold of it. */
interface Matching {
  readonly variable: string;
  readonly pattern: string;
  readonly kept: readonly string[];
  /** Whether the pattern can bind the variable to one node several times. */
  readonly repeats: boolean;
}

export function selectConnection(
  planning: Planning,
  block: Block,
  selectNode: SelectNode,
  use: ConnectionUse,
): Reader {
  const whole = orderingOf(planning, use.target, use.args.orderBy);
  const ordering = orderingOfKept(planning, use.target, use.args.where, whole);
  const page = pageOf(use.coordinate, ordering, use.args);
  const asked = collectFields(planning, `${use.target}Connection`, use.nodes);
  const matching = matchingOf(planning, use);
  const { variable, pattern, kept, repeats: distinct } = matching;
  const limit = planning.parameter(page.size + (asksForMore(planning, asked) ? 1 : 0));
  const pageClauses = use.imported === undefined ? pageOfAll : pageOfRelated;
  const inner = newBlock();
  inner.clauses.push(
    ...pageClauses(planning, { variable, pattern, distinct, kept, ordering, page, limit }),
  );
  const rows: Rows = {
    target: use.target,
    page,
    cursorReader: () => cursorReader(use.coordinate, ordering, inner, variable),
    readNode: (nodes) =>
      selectNode(planning, inner, { variable, type: use.target, day: use.day }, nodes),
  };

  const pageReaders = new Map<string, PageReader>();
  const countReaders = new Map<string, Reader>();
  for (const [key, nodes] of asked) {
    const read = pageReader(planning, rows, nodes);
    if (read !== undefined) pageReaders.set(key, read);
    else if (nodes[0]?.name.value === 'totalCount') {
      countReaders.set(key, countReader(planning, block, matching));
    }
  }
  const place =
    pageReaders.size > 0 ? collectRows(planning, block, use.imported, inner) : undefined;
  return connectionReader(use.target, page, countReaders, pageReaders, place);
}

/** `place` is where the rows of the page are; undefined where none were asked for. */
function connectionReader(
  target: string,
  page: Page,
  countReaders: ReadonlyMap<string, Reader>,
  pageReaders: ReadonlyMap<string, PageReader>,
  place: number | undefined,
): Reader {
  return (row, deferred) => {
    const shaped: Record<string, unknown> = { __typename: `${target}Connection` };
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

/** A parent is a better start than any that the filter names. */
function matchingOf(planning: Planning, use: ConnectionUse): Matching {
  const variable = planning.fresh('n');
  const { where: filter } = use.args;
  const anchor = use.imported === undefined ? anchorOf(planning, use.target, filter) : undefined;
  return {
    variable,
    pattern: use.match(variable) + (anchor?.path ?? ''),
    kept: [
      ...use.conditions,
      ...(anchor === undefined ? [] : [anchor.condition]),
      ...predicates(planning, use.target, variable, anchor?.rest ?? filter, use.coordinate),
      ...(use.day === undefined ? [] : holdsAndIsCovered(planning, use.target, variable, use.day)),
    ],
    repeats: anchor?.repeats ?? false,
  };
}

function countReader(
  planning: Planning,
  block: Block,
  { variable, pattern, kept, repeats }: Matching,
): Reader {
  const text = `MATCH ${pattern}${where(kept)}`;
  const place = column(
    block,
    repeats ? countOfDistinct(planning, block, text, variable) : `COUNT { ${text} }`,
  );
  return (row) => row[place];
}

function countOfDistinct(planning: Planning, block: Block, text: string, variable: string): string {
  const name = planning.fresh('c');
  block.clauses.push(
    ['CALL () {', `  ${text}`, `  RETURN count(DISTINCT ${variable}) AS ${name}`, '}'].join('\n'),
  );
  return name;
}
