/** What files of all formats are made of: tables of plain values, and networks of states. */
import type { Obligation } from '../../generated/types.ts';
import type { Certainty } from '../../membership/rules/certainty.ts';

export type Value = string | number | null | readonly string[];

export type Row = Readonly<Record<string, Value>>;

export interface Table {
  readonly columns: readonly string[];
  /** In their final order; made when they are needed. */
  readonly rows: Iterable<Row>;
}

/** A column, and its value for an item. */
export type Column<Item> = readonly [name: string, valueOf: (item: Item) => Value];

export const yearColumn: Column<{ readonly year: number }> = ['year', ({ year }) => year];

/** One row for each item. */
export function tableOf<Item>(columns: readonly Column<Item>[], items: Iterable<Item>): Table {
  return { columns: columns.map(([name]) => name), rows: rowsOf(columns, items) };
}

function* rowsOf<Item>(columns: readonly Column<Item>[], items: Iterable<Item>): Generator<Row> {
  for (const item of items) {
    yield Object.fromEntries(columns.map(([name, valueOf]) => [name, valueOf(item)]));
  }
}

export interface NetworkNode extends Row {
  readonly id: string;
  readonly name: string;
  readonly ccode: string | null;
  readonly iso3: string | null;
  readonly degree: number;
}

export interface NetworkEdge extends Row {
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  readonly certainty: Certainty;
  readonly obligations: readonly Obligation[];
  /** What `source` promises `target`, and `target` `source`. */
  readonly promises: readonly Obligation[];
  readonly promised: readonly Obligation[];
  readonly alliances: readonly string[];
}

/** States, and undirected edges between those that share an alliance. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** As text, for formats without lists and null. */
export function plainText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('|') : String(value);
}
