/** The memberships that a dataset gives. */
import { useAddress } from '../../address/use-address.ts';
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { SourceMembershipsDocument } from '../../generated/source-memberships.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { pageArguments, Pages } from '../../lists/Pages.tsx';
import { Panel } from '../../panel/Panel.tsx';
import { today } from '../../time/day.ts';
import { claimDates } from '../../why/Claim.tsx';
import { useWhy } from '../../why/WhyProvider.tsx';
import { counted, obligationWords, roleWords } from '../../words.ts';
import type { RowsProps } from './Rows.tsx';

export function Memberships({ source, text, controls }: RowsProps) {
  const { parameters } = useAddress();
  const { open } = useWhy();
  const variables = { source, text, ...pageArguments(parameters) };
  const asked = useAnswer(SourceMembershipsDocument, variables);
  const answer = mapAnswer(asked, (data) => data.memberships);
  return (
    <Panel
      id="rows"
      headline={
        answer.state === 'here' ? counted(answer.data.totalCount, 'membership') : 'Memberships'
      }
      subtitle="As the dataset gives them, by the key of the row"
      answer={answer}
      asked={{ query: SourceMembershipsDocument, variables }}
      sources={() => [source]}
      table={({ nodes }) => ({
        columns: [
          'id',
          'state',
          'alliance',
          'role',
          'start',
          'end',
          'observed',
          'obligations',
          'locator',
        ],
        rows: nodes.map((row) => [
          row.id,
          row.state.name,
          row.alliance.name,
          row.role,
          row.start,
          row.end,
          row.observedOn,
          row.obligations.join(' '),
          row.evidence.map(({ locator }) => locator).join('; '),
        ]),
      })}
      empty={({ totalCount }) => (totalCount === 0 ? 'None has this in a name.' : undefined)}
      controls={controls}
    >
      {({ nodes, totalCount, pageInfo }) => (
        <>
          <div className="scrolled" tabIndex={0} role="group" aria-label="Rows">
            <table className="rows">
              <thead>
                <tr>
                  <th scope="col">State</th>
                  <th scope="col">Alliance</th>
                  <th scope="col">Dates</th>
                  <th scope="col">Promises</th>
                  <th scope="col">Row</th>
                  <th scope="col">
                    <span className="unseen">Other sources</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {nodes.map((row) => (
                  <tr key={row.id}>
                    <td>
                      <NodeLink id={row.state.id}>{row.state.name}</NodeLink>
                    </td>
                    <td>
                      <NodeLink id={row.alliance.id}>{row.alliance.name}</NodeLink>
                      {row.role !== 'FULL' && `, as ${roleWords[row.role]}`}
                    </td>
                    <td className="dates">{claimDates(row)}</td>
                    <td>{row.obligations.map((one) => obligationWords[one]).join(', ')}</td>
                    <td className="machine quiet">
                      {row.evidence.map(({ locator }) => locator).join('; ')}
                    </td>
                    <td>
                      <button
                        type="button"
                        className="plain"
                        aria-label={`Compare what the sources say of ${row.state.name} and ${row.alliance.name}`}
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
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Pages info={pageInfo} total={totalCount} />
        </>
      )}
    </Panel>
  );
}
