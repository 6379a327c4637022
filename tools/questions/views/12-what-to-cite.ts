/** The hash, the sources with what one cites, and the counts. */
import { markdown } from '../markdown.ts';
import { at, cell } from '../values.ts';
import type { Json } from '../values.ts';

export function view(data: Json): string {
  const types = at(data, 'graph.types').map(
    (each) => `${cell(each, 'type')} ${cell(each, 'count')}`,
  );
  return [
    `Hash: \`${cell(data, 'graph.hash')}\`. Nodes: ${types.join(', ')}.`,
    markdown(
      ['source', 'assertions', 'citation'],
      at(data, 'graph.sources').map((each) => [
        cell(each, 'source.title'),
        cell(each, 'assertions'),
        cell(each, 'source.citation') ||
          `${cell(each, 'source.outlet.name')}, ${cell(each, 'source.published')}`,
      ]),
    ),
  ].join('\n\n');
}
