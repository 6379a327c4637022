/** Both sides of one dispute: the rows that have the state in, and what the other source has of it. */
import { useAnswer } from '../../api/use-answer.ts';
import { useSources } from '../../api/use-sources.ts';
import { DisputeRowsDocument } from '../../generated/dispute-rows.ts';
import type { RecordedMembershipFragment } from '../../generated/dispute-rows.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { explorerLink } from '../../panel/explorer-link.ts';
import { Failed } from '../../panel/Failed.tsx';
import { Waiting } from '../../panel/Waiting.tsx';
import { dayInWords } from '../../time/day.ts';
import { RecordedMembership } from '../../why/RecordedMembership.tsx';
import { useWhy } from '../../why/use-why.ts';
import type { Dispute } from './dispute.ts';
import { SidesChart } from './SidesChart.tsx';

export function BothSides({ dispute }: { readonly dispute: Dispute }) {
  const { alliance, state, from, until, affirmedBy, deniedBy } = dispute;
  const { label, find } = useSources();
  const { open } = useWhy();
  const variables = {
    alliance: alliance.id,
    state: state.id,
    sources: [affirmedBy.id, deniedBy.id],
  };
  const answer = useAnswer(DisputeRowsDocument, variables);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed failure={answer.failure} retry={answer.retry} />;
  const rows = answer.data.disputes.nodes.find(
    (one) => one.from === from && one.affirmedBy.id === affirmedBy.id,
  );
  const inRows = rows?.affirmingMemberships ?? [];
  const outRows = rows?.denyingMemberships ?? [];
  const denier = find(deniedBy.id);
  return (
    <div className="both-sides">
      <p>
        From {dayInWords(from)} until {dayInWords(until)}, {label(affirmedBy.id)} has{' '}
        <NodeLink id={state.id}>{state.name}</NodeLink> in the{' '}
        <NodeLink id={alliance.id}>{alliance.name}</NodeLink> and {label(deniedBy.id)} has it out.
      </p>
      <SidesChart dispute={dispute} inRows={inRows} outRows={outRows} />
      <div className="columns">
        <Side title={`In, by ${label(affirmedBy.id)}`} rows={inRows} />
        <Side
          title={`Out, by ${label(deniedBy.id)}`}
          rows={outRows}
          none={`It covers this alliance on these days${
            denier === undefined
              ? ''
              : ` (its coverage is ${dayInWords(denier.coverageStart)} to ${dayInWords(denier.coverageEnd)})`
          } and never has ${state.name} in it.`}
          note={outRows.length > 0 ? 'It has the state in only at other times:' : undefined}
        />
      </div>
      <p className="ways">
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() =>
            open({ kind: 'membership', alliance: alliance.id, state: state.id, day: from })
          }
        >
          What every source records for {dayInWords(from)}
        </button>
        <a
          href={explorerLink({ query: DisputeRowsDocument, variables })}
          target="_blank"
          rel="noreferrer"
        >
          Query
        </a>
      </p>
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly rows: readonly RecordedMembershipFragment[];
  readonly note?: string | undefined;
  readonly none?: string;
}

function Side({ title, rows, note, none }: SideProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {note !== undefined && <p className="quiet">{note}</p>}
      {rows.length === 0 && <p className="quiet">{none}</p>}
      {rows.map((membership) => (
        <RecordedMembership key={membership.id} membership={membership} />
      ))}
    </section>
  );
}
