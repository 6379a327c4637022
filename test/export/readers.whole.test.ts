/** GraphML, GEXF and node-link JSON, opened by networkx and igraph, are the API's network. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { answerOf } from '../support/ask.ts';
import { embedded } from '../support/engine.ts';
import { exported } from './exported.ts';
import { installReaders } from './python.ts';

const readers = installReaders();

describe('real readers', () => {
  if ('problem' in readers) {
    test.skipIf(!process.env.CI)('networkx and igraph', () => {
      throw new Error(`In CI this must not be skipped. ${readers.problem}`);
    });
    console.warn(`\nThe readers of graphs are skipped. ${readers.problem}\n`);
    return;
  }

  const folder = mkdtempSync(join(tmpdir(), 'entente-readers-'));
  let graph: Graph;
  beforeAll(async () => {
    graph = await embedded.open();
  });
  afterAll(async () => {
    await graph.close();
    readers.remove();
    rmSync(folder, { recursive: true });
  });

  const opened = async (reader: string, subject: string, options: object): Promise<Opened> => {
    const [, format = ''] = reader.split(' ');
    const { name, text } = await exported(graph, subject, format, options);
    const file = join(folder, name);
    writeFileSync(file, text);
    return readers.read(reader, file) as Opened;
  };

  test.each(['networkx graphml', 'networkx gexf', 'networkx json', 'igraph graphml'])(
    '%s: the nodes and edges of 1 January 2001, with what they carry',
    async (reader) => {
      const { directed, nodes, edges } = await opened(reader, 'network', { asOf: '2001-01-01' });
      const network = await networkOfApi(graph);
      expect(directed).toBe(false);
      expect(nodes.map(nodeRead).sort(byText)).toEqual(network.nodes.map(nodeAsked).sort(byText));
      expect(edges.map(edgeRead).sort(byText)).toEqual(network.edges.map(edgeAsked).sort(byText));
    },
  );

  test.each(['networkx graphml', 'igraph graphml'])(
    '%s: the dyads of a year, and what the file says of itself',
    async (reader) => {
      const { nodes, edges, about } = await opened(reader, 'dyads', { from: '1882', to: '1882' });
      expect(nodes.map(({ name }) => name)).toEqual(['German Empire', 'Austria-Hungary', 'Italy']);
      expect(edges).toHaveLength(3);
      const { graph: info } = (await answerOf(graph, '{ graph { hash } }')) as {
        graph: { hash: string };
      };
      expect(about).toMatchObject({
        export: 'dyads',
        year: '1882',
        sources: 'all',
        obligations: 'any',
        graph: `sha256 ${info.hash}`,
        citation: expect.stringMatching(/^source:atop-4\.01: Leeds/) as string,
      });
    },
  );
});

interface Opened {
  readonly directed: boolean;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly edges: readonly (Readonly<Record<string, unknown>> & { readonly ends: string[] })[];
  readonly about: Readonly<Record<string, unknown>>;
}

/** Of a text that is missing igraph makes an empty one. */
function orNull(text: unknown): unknown {
  return text === undefined || text === '' ? null : text;
}

/** GEXF calls a name a label; formats without lists separate their items by bars. */
function nodeRead({ id, name, label, ccode, iso3, degree }: Opened['nodes'][number]) {
  return [id, name ?? label, orNull(ccode), orNull(iso3), degree];
}

function edgeRead({ ends, weight, certainty, obligations, alliances }: Opened['edges'][number]) {
  return [...ends, weight, certainty, listRead(obligations), listRead(alliances)];
}

function listRead(list: unknown): string {
  return Array.isArray(list) ? list.join('|') : String(list);
}

interface ApiNode {
  readonly state: {
    readonly id: string;
    readonly name: string;
    readonly identifiers: readonly Identifier[];
  };
  readonly degree: number;
}

interface Identifier {
  readonly scheme: string;
  readonly value: string;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

interface ApiEdge {
  readonly a: { readonly id: string };
  readonly b: { readonly id: string };
  readonly weight: number;
  readonly certainty: string;
  readonly obligations: readonly string[];
  readonly alliances: readonly { readonly id: string }[];
}

async function networkOfApi(graph: Graph) {
  const { network } = (await answerOf(
    graph,
    `{ network(asOf: "2001-01-01") {
      nodes { state { id name identifiers { scheme value validFrom validUntil } } degree }
      edges { a { id } b { id } weight certainty obligations alliances { id } } } }`,
  )) as { network: { nodes: readonly ApiNode[]; edges: readonly ApiEdge[] } };
  return network;
}

function nodeAsked({ state: { id, name, identifiers }, degree }: ApiNode) {
  const codes = (scheme: string) =>
    identifiers.filter(
      (each) =>
        each.scheme === scheme &&
        (each.validFrom === null || each.validFrom <= '2001-01-01') &&
        (each.validUntil === null || each.validUntil > '2001-01-01'),
    );
  // In 2001 a code with a first day is younger than one without.
  const cow = codes('COW').find(({ validFrom }) => validFrom !== null) ?? codes('COW')[0];
  return [id, name, cow?.value ?? null, codes('ISO3').at(-1)?.value ?? null, degree];
}

function edgeAsked({ a, b, weight, certainty, obligations, alliances }: ApiEdge) {
  const ids = alliances.map(({ id }) => id).join('|');
  return [a.id, b.id, weight, certainty, obligations.join('|'), ids];
}

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
