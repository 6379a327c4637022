/** Where the sources disagree about who was in an alliance, by how many days, and the rows on both sides. */
import { useAddress } from '../../address/use-address.ts';
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { DisputesDocument } from '../../generated/disputes.ts';
import { MoreRows, rowsShown } from '../../lists/MoreRows.tsx';
import { Panel } from '../../panel/Panel.tsx';
import { counted } from '../../words.ts';
import { DisputeFilters } from './DisputeFilters.tsx';
import { DisputeList } from './DisputeList.tsx';
import './disputes.css';

const fewestDays = 2;

export default function DisputesView() {
  const { parameters } = useAddress();
  const about = (type: string) => parameters.about?.find((id) => id.startsWith(`${type}:`));
  const chosen = parameters.sources ?? [];
  const variables = {
    alliance: about('alliance') ?? null,
    state: about('state') ?? null,
    sources: chosen.length === 0 ? null : chosen,
    minDays: Math.max(parameters.days ?? fewestDays, 1),
    first: rowsShown(parameters.rows),
  };
  const answer = useAnswer(DisputesDocument, variables);
  const disputes = mapAnswer(answer, (data) => data.disputes);
  const count = disputes.state === 'here' ? disputes.data.totalCount : undefined;
  return (
    <div className="disputes-view">
      <title>Disputes – Entente</title>
      {parameters.embed === undefined && (
        <>
          <h1 className="title">Where sources disagree</h1>
          <p className="lead">
            One source has a state in an alliance on some days; another source, which covers the
            alliance on those days, has the state out. A bar shows the days of the dispute. Open a
            dispute to see the rows of both sources.
          </p>
          <DisputeFilters
            answer={answer}
            alliance={variables.alliance ?? undefined}
            state={variables.state ?? undefined}
            days={variables.minDays}
          />
        </>
      )}
      <Panel
        id="disputes"
        headline={
          count === undefined
            ? 'Disputes, the longest first'
            : `${counted(count, 'dispute')}, the longest first`
        }
        answer={disputes}
        asked={{ query: DisputesDocument, variables }}
        sources={({ nodes }) => nodes.flatMap((one) => [one.affirmedBy.id, one.deniedBy.id])}
        table={({ nodes }) => ({
          columns: [
            'alliance',
            'alliance name',
            'state',
            'state name',
            'in by',
            'out by',
            'from',
            'until',
            'days',
          ],
          rows: nodes.map((one) => [
            one.alliance.id,
            one.alliance.name,
            one.state.id,
            one.state.name,
            one.affirmedBy.id,
            one.deniedBy.id,
            one.from,
            one.until,
            one.days,
          ]),
        })}
        empty={({ totalCount }) => {
          if (totalCount > 0) return undefined;
          return chosen.length === 1
            ? 'A dispute needs two sources: choose another one.'
            : 'The chosen sources have no dispute of this length about this.';
        }}
      >
        {({ nodes, totalCount }) => (
          <>
            <DisputeList disputes={nodes} />
            <MoreRows shown={nodes.length} total={totalCount} />
          </>
        )}
      </Panel>
    </div>
  );
}
