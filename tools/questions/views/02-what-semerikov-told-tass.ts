import type { Table } from '../table.ts';

export const view: Table = {
  rows: 'articles.nodes.statements.nodes',
  each: 'evidence',
  columns: {
    mode: 'mode',
    date: 'date',
    locator: 'evidence.locator',
    start: 'evidence.start',
    context: 'evidence.context',
  },
  below:
    'Printed in: {articles.nodes.authors.nodes.name}, “{articles.nodes.title}”, {articles.nodes.outlet.name}, {articles.nodes.published}.',
};
