/** Why a state is a member of an alliance on a day: the position of each source, and every membership that any source records. */
import { useAnswer } from '../api/use-answer.ts';
import { useSources } from '../api/use-sources.ts';
import type {
  RecordedMembershipFragment,
  WhyMembershipQuery,
} from '../generated/why-membership.ts';
import { WhyMembershipDocument } from '../generated/why-membership.ts';
import { NodeLink } from '../links/NodeLink.tsx';
import { CertaintyWord } from '../marks/Certainty.tsx';
import { certaintyMeanings } from '../words.ts';
import { RecordedMembership } from './RecordedMembership.tsx';
import type { WhyProps } from './question.ts';
import { WhyFrame } from './WhyFrame.tsx';

type Member = NonNullable<WhyMembershipQuery['alliance']>['members'][number];

export function WhyMembership({ question, heading }: WhyProps<'membership'>) {
  const { alliance, state, day } = question;
  const variables = { alliance, state, day };
  const answer = useAnswer(WhyMembershipDocument, variables);
  return (
    <WhyFrame
      heading={heading}
      day={day}
      answer={answer}
      asked={{ query: WhyMembershipDocument, variables }}
      title={(data) => (
        <>
          <NodeLink id={state}>{data.state?.name ?? state}</NodeLink> and the{' '}
          <NodeLink id={alliance}>{data.alliance?.name ?? alliance}</NodeLink>
        </>
      )}
    >
      {({ alliance: found }) => {
        const member = found?.members.find((one) => one.state.id === state);
        return (
          <>
            <Conclusion member={member} />
            <h3>What each source records</h3>
            <RecordedMemberships memberships={found?.memberships.nodes ?? []} />
          </>
        );
      }}
    </WhyFrame>
  );
}

function Conclusion({ member }: { readonly member: Member | undefined }) {
  if (member === undefined) return <p>No source has the state as a member on this day.</p>;
  return (
    <>
      <p className="conclusion">
        <CertaintyWord certainty={member.certainty} />
        <span className="quiet">{certaintyMeanings[member.certainty]}</span>
      </p>
      <dl className="positions">
        <Positions name="In, by" sources={member.affirmedBy} />
        <Positions name="Possibly in, by" sources={member.supposedBy} />
        <Positions name="Presumed in, by" sources={member.presumedBy} />
        <Positions name="Out, by" sources={member.deniedBy} />
      </dl>
    </>
  );
}

function Positions({
  name,
  sources,
}: {
  readonly name: string;
  readonly sources: readonly { readonly id: string }[];
}) {
  const { label } = useSources();
  if (sources.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{sources.map(({ id }) => label(id)).join(', ')}</dd>
    </div>
  );
}

function RecordedMemberships({
  memberships,
}: {
  readonly memberships: readonly RecordedMembershipFragment[];
}) {
  if (memberships.length === 0) return <p className="quiet">No source records a membership.</p>;
  return memberships.map((membership) => (
    <RecordedMembership key={membership.id} membership={membership} />
  ));
}
