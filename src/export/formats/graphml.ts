/** Writes a network as GraphML, which R's igraph and networkx read. */
import { edgeAttributes, nodeAttributes, valuesOf } from './attributes.ts';
import type { Attribute } from './attributes.ts';
import { metaLines } from '../meta.ts';
import type { Meta } from '../meta.ts';
import type { Network } from './table.ts';
import { xml } from './xml.ts';

export function* graphmlText(meta: Meta, { nodes, edges }: Network): Generator<string> {
  const about = metaLines(meta).map(([name, lines]) => [name, lines.join('\n')] as const);
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>Entente: the states that share an alliance, and which</desc>
`;
  yield* keys(
    'graph',
    about.map(([name]) => ({ name, type: 'string' })),
  );
  yield* keys('node', nodeAttributes);
  yield* keys('edge', edgeAttributes);
  yield '<graph id="entente" edgedefault="undirected">\n';
  yield* data('graph', about);
  for (const node of nodes) {
    yield xml`<node id="${node.id}">\n`;
    yield* data('node', valuesOf(nodeAttributes, node));
    yield '</node>\n';
  }
  for (const edge of edges) {
    yield xml`<edge source="${edge.source}" target="${edge.target}">\n`;
    yield* data('edge', valuesOf(edgeAttributes, edge));
    yield '</edge>\n';
  }
  yield '</graph>\n</graphml>\n';
}

type Owner = 'graph' | 'node' | 'edge';

function* keys(owner: Owner, attributes: readonly Attribute[]): Generator<string> {
  for (const { name, type } of attributes) {
    yield xml`<key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type === 'number' ? 'int' : type}"/>\n`;
  }
}

function* data(
  owner: Owner,
  values: readonly (readonly [name: string, text: string])[],
): Generator<string> {
  for (const [name, text] of values) yield xml`<data key="${owner}-${name}">${text}</data>\n`;
}
