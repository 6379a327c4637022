/** Writes JSON: `meta`, and lists of rows, one row a line. */
import type { Meta } from '../meta.ts';
import type { Network, Row, Table } from './table.ts';

export function jsonTable(meta: Meta, name: string, { rows }: Table): Generator<string> {
  return jsonText({ meta }, { [name]: rows });
}

/** As node-link data, which networkx and D3 read directly. */
export function jsonNetwork(meta: Meta, { nodes, edges }: Network): Generator<string> {
  return jsonText({ meta, directed: false, multigraph: false }, { nodes, edges });
}

function* jsonText(
  head: Readonly<Record<string, unknown>>,
  lists: Readonly<Record<string, Iterable<Row>>>,
): Generator<string> {
  yield JSON.stringify(head).slice(0, -1);
  for (const [name, rows] of Object.entries(lists)) {
    yield `,\n${JSON.stringify(name)}:[`;
    let separator = '\n';
    for (const row of rows) {
      yield separator + JSON.stringify(row);
      separator = ',\n';
    }
    yield '\n]';
  }
  yield '}\n';
}
