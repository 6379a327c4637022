/** The lifespans of states, alliances and treaties that a dataset gives. */
import { useAddress } from '../../address/use-address.ts';
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { SourceLifespansDocument } from '../../generated/source-lifespans.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { pageArguments, Pages } from '../../lists/Pages.tsx';
import { Panel } from '../../panel/Panel.tsx';
import { claimDates } from '../../why/Claim.tsx';
import { counted } from '../../words.ts';
import type { RowsProps } from './Rows.tsx';

export function Lifespans({ source, text, controls }: RowsProps) {
  const { parameters } = useAddress();
  const variables = { source, text, ...pageArguments(parameters) };
  const answer = mapAnswer(useAnswer(SourceLifespansDocument, variables), (data) => data.lifespans);
  return (
    <Panel
      id="rows"
      headline={answer.state === 'here' ? counted(answer.data.totalCount, 'lifespan') : 'Lifespans'}
      subtitle="As the dataset gives them, by the key of the row"
      answer={answer}
      asked={{ query: SourceLifespansDocument, variables }}
      sources={() => [source]}
      table={({ nodes }) => ({
        columns: ['id', 'subject', 'subject name', 'start', 'end', 'observed', 'locator'],
        rows: nodes.map((row) => [
          row.id,
          row.subject.id,
          row.subject.name,
          row.start,
          row.end,
          row.observedOn,
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
                  <th scope="col">What existed</th>
                  <th scope="col">Dates</th>
                  <th scope="col">Row</th>
                </tr>
              </thead>
              <tbody>
                {nodes.map((row) => (
                  <tr key={row.id}>
                    <td>
                      <NodeLink id={row.subject.id}>{row.subject.name ?? row.subject.id}</NodeLink>
                    </td>
                    <td className="dates">{claimDates(row)}</td>
                    <td className="machine quiet">
                      {row.evidence.map(({ locator }) => locator).join('; ')}
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
