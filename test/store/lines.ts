/** The canonical lines of a graph, and how two lists of them differ. */
import { expect } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { canonicalHash, canonicalLines } from '../../src/store/canonical.ts';
import { readHead } from '../../src/store/head.ts';

export async function linesOf(graph: Graph): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of canonicalLines(graph)) lines.push(line);
  return lines;
}

/** Shows the lines that differ, rather than thousands. */
export function expectSame(found: readonly string[], expected: readonly string[]): void {
  const [inFound, inExpected] = [new Set(found), new Set(expected)];
  expect({
    lacking: expected.filter((line) => !inFound.has(line)),
    added: found.filter((line) => !inExpected.has(line)),
  }).toEqual({ lacking: [], added: [] });
  expect(found).toEqual(expected);
}

/** The hash that the store keeps, which must be that of all its lines. */
export async function trueHash(graph: Graph): Promise<string> {
  const { hash } = await readHead(graph);
  expect(await canonicalHash(graph)).toBe(hash);
  return hash;
}

let freshLines = new Map<string, Promise<readonly string[]>>();

/** What a fresh load of a data folder gives on the embedded engine. */
export function linesOfFresh(folder: string): Promise<readonly string[]> {
  const known = freshLines.get(folder);
  if (known !== undefined) return known;
  const fresh = (async () => {
    const graph = openEmbedded();
    await loadBundled(graph, folder, () => undefined);
    const lines = await linesOf(graph);
    await graph.close();
    return lines;
  })();
  freshLines = new Map([[folder, fresh]]);
  return fresh;
}
