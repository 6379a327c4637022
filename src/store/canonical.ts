/** The graph as text that depends on its facts alone: the same on every engine, whatever came first. */
import { createHash } from 'node:crypto';
import { typePlans } from '../generated/plans.ts';
import type { Graph } from '../graph/graph.ts';

const pageSize = 2000;

/** Labels under which every node of the graph is found once: nodes by `Node`, parts by their own. */
const roots: readonly string[] = [
  'Node',
  ...Object.values(typePlans)
    .filter(({ role }) => role === 'part')
    .map(({ name }) => name),
].sort();

/** One line of JSON for each node, by label and id: its labels, properties and outgoing relationships. */
export async function* canonicalLines(graph: Graph): AsyncGenerator<string> {
  for (const label of roots) {
    let after = '';
    for (;;) {
      const rows = await graph.read({
        text: `MATCH (n:${label}) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
CALL (n) { MATCH (n)-[r]->(m) RETURN collect([type(r), m.id, r.shipped IS NOT NULL, r.imported IS NOT NULL]) AS out }
RETURN n.id, labels(n), properties(n), out
ORDER BY n.id`,
        parameters: { after, limit: pageSize },
      });
      for (const row of rows) yield lineOf(row as unknown as Row);
      const last = rows.at(-1)?.[0];
      if (rows.length < pageSize || typeof last !== 'string') break;
      after = last;
    }
  }
}

/** The SHA-256 of the lines, each with its line end. */
export async function canonicalHash(graph: Graph): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of canonicalLines(graph)) hash.update(`${line}\n`);
  return hash.digest('hex');
}

type Row = readonly [
  id: string,
  labels: readonly string[],
  properties: Readonly<Record<string, unknown>>,
  out: readonly (readonly [type: string, to: string, shipped: boolean, imported: boolean])[],
];

/** Which `data/` a fact shipped with is no part of it, only that it shipped. */
function lineOf([id, labels, properties, out]: Row): string {
  const { shipped, imported, ...values } = properties;
  const sorted = Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => compare(a, b));
  return JSON.stringify({
    id,
    labels: [...labels].sort(compare),
    ...loadsOf(shipped != null, imported != null),
    properties: Object.fromEntries(sorted),
    relationships: out
      .map(([type, to, wasShipped, wasImported]) => ({
        type,
        to,
        ...loadsOf(wasShipped, wasImported),
      }))
      .sort((a, b) => compare(a.type, b.type) || compare(a.to, b.to)),
  });
}

function loadsOf(shipped: boolean, imported: boolean) {
  return { ...(shipped ? { shipped } : {}), ...(imported ? { imported } : {}) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
