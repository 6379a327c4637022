/** Writes a network as GEXF 1.2, which Gephi and networkx read. */
import { edgeAttributes, nodeAttributes, valuesOf } from './attributes.ts';
import type { Attribute } from './attributes.ts';
import { metaLines } from '../meta.ts';
import type { Meta } from '../meta.ts';
import type { Network, Row } from './table.ts';
import { xml } from './xml.ts';

/** GEXF has a special place for the label of a node and the weight of an edge. */
const ownNodeAttributes = nodeAttributes.filter(({ name }) => name !== 'name');
const ownEdgeAttributes = edgeAttributes.filter(({ name }) => name !== 'weight');

export function* gexfText(meta: Meta, { nodes, edges }: Network): Generator<string> {
  const about = metaLines(meta).flatMap(([name, lines]) => lines.map((line) => `${name}: ${line}`));
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
`;
  yield xml`<meta>\n<creator>Entente</creator>\n<description>${about.join('\n')}</description>\n</meta>\n`;
  yield '<graph mode="static" defaultedgetype="undirected">\n';
  yield* declarations('node', ownNodeAttributes);
  yield* declarations('edge', ownEdgeAttributes);
  yield '<nodes>\n';
  for (const node of nodes) {
    yield xml`<node id="${node.id}" label="${node.name}">\n`;
    yield* attributeValues(ownNodeAttributes, node);
    yield '</node>\n';
  }
  yield '</nodes>\n<edges>\n';
  for (const [index, edge] of edges.entries()) {
    yield xml`<edge id="${index}" source="${edge.source}" target="${edge.target}" weight="${edge.weight}">\n`;
    yield* attributeValues(ownEdgeAttributes, edge);
    yield '</edge>\n';
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function* declarations(
  owner: 'node' | 'edge',
  attributes: readonly Attribute[],
): Generator<string> {
  yield xml`<attributes class="${owner}">\n`;
  for (const { name, type } of attributes) {
    yield xml`<attribute id="${name}" title="${name}" type="${type === 'number' ? 'integer' : type}"/>\n`;
  }
  yield '</attributes>\n';
}

function* attributeValues(attributes: readonly Attribute[], row: Row): Generator<string> {
  yield '<attvalues>\n';
  for (const [name, text] of valuesOf(attributes, row)) {
    yield xml`<attvalue for="${name}" value="${text}"/>\n`;
  }
  yield '</attvalues>\n';
}
