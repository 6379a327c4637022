/** The memberships that a dataset gives. */
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { SourceMembershipsDocument } from '../../generated/source-memberships.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { usePage } from '../../lists/use-page.ts';
import { today } from '../../time/day.ts';
import { assertionDates } from '../../time/assertion-dates.ts';
import { useWhy } from '../../why/use-why.ts';
import { obligationWords, roleWords } from '../../words.ts';
import { rowsOnAPage } from './dataset.ts';
import type { RowsProps } from './dataset.ts';
import { LocatorCell, RowsPanel } from './RowsPanel.tsx';

export function Memberships({ source, text, controls }: RowsProps) {
  const { open } = useWhy();
  const variables = { source, text, ...usePage(rowsOnAPage) };
  const asked = useAnswer(SourceMembershipsDocument, variables);
  const answer = mapAnswer(asked, (data) => data.memberships);
  return (
    <RowsPanel
      source={source}
      controls={controls}
      one="membership"
      title="Memberships"
      answer={answer}
      asked={{ query: SourceMembershipsDocument, variables }}
      columns={['state', 'alliance', 'role', 'start', 'end', 'observed', 'obligations']}
      cells={(row) => [
        row.state.name,
        row.alliance.name,
        row.role,
        row.start,
        row.end,
        row.observedOn,
        row.obligations.join(' '),
      ]}
      heads={() => (
        <>
          <th scope="col">State</th>
          <th scope="col">Alliance</th>
          <th scope="col">Dates</th>
          <th scope="col">Obligations</th>
          <th scope="col">Row</th>
          <th scope="col">
            <span className="unseen">Other sources</span>
          </th>
        </>
      )}
    >
      {(row) => (
        <>
          <td>
            <NodeLink id={row.state.id}>{row.state.name}</NodeLink>
          </td>
          <td>
            <NodeLink id={row.alliance.id}>{row.alliance.name}</NodeLink>
            {row.role !== 'FULL' && `, as ${roleWords[row.role]}`}
          </td>
          <td className="dates">{assertionDates(row)}</td>
          <td>{row.obligations.map((one) => obligationWords[one]).join(', ')}</td>
          <LocatorCell row={row} />
          <td>
            <button
              type="button"
              className="plain"
              aria-label={`Compare what the sources record for ${row.state.name} and ${row.alliance.name}`}
              onClick={() =>
                open({
                  kind: 'membership',
                  alliance: row.alliance.id,
                  state: row.state.id,
                  day: row.startMax ?? today(),
                })
              }
            >
              Compare
            </button>
          </td>
        </>
      )}
    </RowsPanel>
  );
}
