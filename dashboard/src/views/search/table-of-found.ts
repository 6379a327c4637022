/** What was found, as rows. */
import type { Table } from '../../panel/table.ts';
import type { Found } from '../../search/found.ts';
import { nameOf } from '../../search/found.ts';

export function tableOf(found: readonly Found[]): Table {
  return {
    columns: ['id', 'type', 'name', 'field', 'snippet'],
    rows: found.map(({ node, field, snippet }) => [
      node.id,
      node.__typename,
      nameOf(node),
      field,
      snippet,
    ]),
  };
}
