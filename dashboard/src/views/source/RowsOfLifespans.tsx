/** The lifespans of states, alliances and treaties that a dataset gives. */
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { SourceLifespansDocument } from '../../generated/source-lifespans.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { usePage } from '../../lists/use-page.ts';
import { assertionDates } from '../../time/assertion-dates.ts';
import { rowsOnAPage } from './dataset.ts';
import type { RowsProps } from './dataset.ts';
import { LocatorCell, RowsPanel } from './RowsPanel.tsx';

export function Lifespans({ source, text, controls }: RowsProps) {
  const variables = { source, text, ...usePage(rowsOnAPage) };
  const answer = mapAnswer(useAnswer(SourceLifespansDocument, variables), (data) => data.lifespans);
  return (
    <RowsPanel
      source={source}
      controls={controls}
      one="lifespan"
      title="Lifespans"
      answer={answer}
      asked={{ query: SourceLifespansDocument, variables }}
      columns={['subject', 'subject name', 'start', 'end', 'observed']}
      cells={({ subject, start, end, observedOn }) => [
        subject.id,
        subject.name,
        start,
        end,
        observedOn,
      ]}
      heads={() => (
        <>
          <th scope="col">Name</th>
          <th scope="col">Dates</th>
          <th scope="col">Row</th>
        </>
      )}
    >
      {(row) => (
        <>
          <td>
            <NodeLink id={row.subject.id}>{row.subject.name ?? row.subject.id}</NodeLink>
          </td>
          <td className="dates">{assertionDates(row)}</td>
          <LocatorCell row={row} />
        </>
      )}
    </RowsPanel>
  );
}
