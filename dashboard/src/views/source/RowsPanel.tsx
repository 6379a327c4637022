/** One kind of a dataset's rows as a table, page by page. */
import type { ReactNode } from 'react';
import type { Answer } from '../../api/answer.ts';
import type { EndsFragment } from '../../generated/source-memberships.ts';
import { Pages } from '../../lists/Pages.tsx';
import type { Asked } from '../../panel/explorer-link.ts';
import { Panel } from '../../panel/Panel.tsx';
import type { Cell } from '../../panel/table.ts';
import { counted } from '../../words.ts';
import type { RowsProps } from './dataset.ts';

interface Cited {
  readonly id: string;
  readonly evidence: readonly { readonly locator: string }[];
}

interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: EndsFragment;
}

interface Props<Row extends Cited> extends Pick<RowsProps, 'source' | 'controls'> {
  /** What one row is. */
  readonly one: string;
  readonly title: string;
  readonly answer: Answer<Page<Row>>;
  readonly asked: Asked;
  /** Of the files: the columns between the id and the locator, and their cells. */
  readonly columns: readonly string[];
  readonly cells: (row: Row) => readonly Cell[];
  /** Of the table: its head cells, and those of a row. */
  readonly heads: (rows: readonly Row[]) => ReactNode;
  readonly children: (row: Row, rows: readonly Row[]) => ReactNode;
}

export function RowsPanel<Row extends Cited>(props: Props<Row>) {
  const { source, controls, one, title, answer, asked, columns, cells, heads, children } = props;
  return (
    <Panel
      id="rows"
      headline={answer.state === 'here' ? counted(answer.data.totalCount, one) : title}
      subtitle="As the dataset records them, in the order of its keys"
      answer={answer}
      asked={asked}
      sources={() => [source]}
      table={({ nodes }) => ({
        columns: ['id', ...columns, 'locator'],
        rows: nodes.map((row) => [row.id, ...cells(row), locatorsOf(row)]),
      })}
      empty={({ totalCount }) => (totalCount === 0 ? 'No row has this in a name.' : undefined)}
      controls={controls}
    >
      {({ nodes, totalCount, pageInfo }) => (
        <>
          <div className="scrolled" tabIndex={0} role="group" aria-label="Rows">
            <table className="rows">
              <thead>
                <tr>{heads(nodes)}</tr>
              </thead>
              <tbody>
                {nodes.map((row) => (
                  <tr key={row.id}>{children(row, nodes)}</tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pages info={pageInfo} total={totalCount} of={title.toLowerCase()} />
        </>
      )}
    </Panel>
  );
}

export function LocatorCell({ row }: { readonly row: Cited }) {
  return <td className="machine quiet">{locatorsOf(row)}</td>;
}

function locatorsOf({ evidence }: Cited): string {
  return evidence.map(({ locator }) => locator).join('; ');
}
