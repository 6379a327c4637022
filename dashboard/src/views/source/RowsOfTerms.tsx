/** The terms in office that a dataset gives. */
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { SourceTermsDocument } from '../../generated/source-terms.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { usePage } from '../../lists/use-page.ts';
import { assertionDates } from '../../time/assertion-dates.ts';
import { rowsOnAPage } from './dataset.ts';
import type { RowsProps } from './dataset.ts';
import { LocatorCell, RowsPanel } from './RowsPanel.tsx';

export function Terms({ source, text, controls }: RowsProps) {
  const variables = { source, text, ...usePage(rowsOnAPage) };
  const answer = mapAnswer(useAnswer(SourceTermsDocument, variables), (data) => data.terms);
  return (
    <RowsPanel
      source={source}
      controls={controls}
      one="term"
      title="Terms"
      answer={answer}
      asked={{ query: SourceTermsDocument, variables }}
      columns={['person', 'kind', 'title', 'organization', 'start', 'end', 'observed']}
      cells={({ person, kind, title, organization, start, end, observedOn }) => [
        person.name,
        kind,
        title,
        organization.name,
        start,
        end,
        observedOn,
      ]}
      heads={(rows) => (
        <>
          <th scope="col">Person</th>
          {titled(rows) && <th scope="col">Office</th>}
          <th scope="col">State or organization</th>
          <th scope="col">Dates</th>
          <th scope="col">Row</th>
        </>
      )}
    >
      {(row, rows) => (
        <>
          <td>{row.person.name}</td>
          {titled(rows) && <td>{row.title}</td>}
          <td>
            <NodeLink id={row.organization.id}>{row.organization.name}</NodeLink>
          </td>
          <td className="dates">{assertionDates(row)}</td>
          <LocatorCell row={row} />
        </>
      )}
    </RowsPanel>
  );
}

/** Archigos records who led a state, not the title of the office. */
function titled(rows: readonly { readonly title: string | null }[]): boolean {
  return rows.some(({ title }) => title !== null);
}
