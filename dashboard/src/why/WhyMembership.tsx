/** Why a state is a member of an alliance on a day: who says so, who denies it, and every membership that any source records. */
import { useAnswer } from '../api/use-answer.ts';
import { useSources } from '../api/use-sources.ts';
import type { ClaimFragment, WhyMembershipQuery } from '../generated/why-membership.ts';
import { WhyMembershipDocument } from '../generated/why-membership.ts';
import { NodeLink } from '../links/NodeLink.tsx';
import { CertaintyWord } from '../marks/Certainty.tsx';
import { certaintyMeanings } from '../words.ts';
import { Claim } from './Claim.tsx';
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
            <Verdict member={member} />
            <h3>What each source records</h3>
            <Claims claims={found?.memberships.nodes ?? []} />
          </>
        );
      }}
    </WhyFrame>
  );
}

function Verdict({ member }: { readonly member: Member | undefined }) {
  if (member === undefined) return <p>No source has it as a member on this day.</p>;
  return (
    <>
      <p className="verdict">
        <CertaintyWord certainty={member.certainty} />
        <span className="quiet">{certaintyMeanings[member.certainty]}</span>
      </p>
      <dl className="voices">
        <Voices name="In, by" sources={member.affirmedBy} />
        <Voices name="Perhaps in, by" sources={member.supposedBy} />
        <Voices name="Presumed in, by" sources={member.presumedBy} />
        <Voices name="Out, by" sources={member.deniedBy} />
      </dl>
    </>
  );
}

function Voices({
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

function Claims({ claims }: { readonly claims: readonly ClaimFragment[] }) {
  if (claims.length === 0) return <p className="quiet">None records any membership.</p>;
  return claims.map((claim) => <Claim key={claim.id} claim={claim} />);
}
