/** An export, whole. */
import { exportFile } from '../../src/export/export-file.ts';
import { readRequest } from '../../src/export/request.ts';
import type { Options } from '../../src/export/request.ts';
import type { Graph } from '../../src/graph/graph.ts';

export type Asked = readonly [subject: string, format: string, options: Options];

export async function exported(
  graph: Graph,
  ...[subject, format, options]: Asked
): Promise<{ readonly name: string; readonly text: string }> {
  const request = readRequest(subject, format, options, (option) => option);
  const { name, text } = await exportFile(graph, request);
  let whole = '';
  for await (const chunk of text) whole += chunk;
  return { name, text: whole };
}
