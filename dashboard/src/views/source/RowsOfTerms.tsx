/** The terms in office that a dataset gives. */
import { useAddress } from '../../address/use-address.ts';
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { SourceTermsDocument } from '../../generated/source-terms.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { pageArguments, Pages } from '../../lists/Pages.tsx';
import { Panel } from '../../panel/Panel.tsx';
import { claimDates } from '../../why/Claim.tsx';
import { counted } from '../../words.ts';
import type { RowsProps } from './Rows.tsx';

export function Terms({ source, text, controls }: RowsProps) {
  const { parameters } = useAddress();
  const variables = { source, text, ...pageArguments(parameters) };
  const answer = mapAnswer(useAnswer(SourceTermsDocument, variables), (data) => data.terms);
  return (
    <Panel
      id="rows"
      headline={answer.state === 'here' ? counted(answer.data.totalCount, 'term') : 'Terms'}
      subtitle="As the dataset gives them, by the key of the row"
      answer={answer}
      asked={{ query: SourceTermsDocument, variables }}
      sources={() => [source]}
      table={({ nodes }) => ({
        columns: [
          'id',
          'person',
          'kind',
          'title',
          'organization',
          'start',
          'end',
          'observed',
          'locator',
        ],
        rows: nodes.map((row) => [
          row.id,
          row.person.name,
          row.kind,
          row.title,
          row.organization.name,
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
                  <th scope="col">Person</th>
                  {titled(nodes) && <th scope="col">Office</th>}
                  <th scope="col">Of</th>
                  <th scope="col">Dates</th>
                  <th scope="col">Row</th>
                </tr>
              </thead>
              <tbody>
                {nodes.map((row) => (
                  <tr key={row.id}>
                    <td>{row.person.name}</td>
                    {titled(nodes) && <td>{row.title}</td>}
                    <td>
                      <NodeLink id={row.organization.id}>{row.organization.name}</NodeLink>
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

/** Archigos says who led a state, not what the office was called. */
function titled(rows: readonly { readonly title: string | null }[]): boolean {
  return rows.some(({ title }) => title !== null);
}
