/** Why two states are allies on a day: each alliance that both are in, and the memberships behind it. */
import { useAnswer } from '../api/use-answer.ts';
import { WhyPairDocument } from '../generated/why-pair.ts';
import type { WhyPairQuery } from '../generated/why-pair.ts';
import { NodeLink } from '../links/NodeLink.tsx';
import { CertaintyWord } from '../marks/Certainty.tsx';
import { weaker } from '../certainty.ts';
import { counted } from '../words.ts';
import { RecordedMembership } from './RecordedMembership.tsx';
import type { WhyProps } from './question.ts';
import { WhyFrame } from './WhyFrame.tsx';

type Belonging = NonNullable<WhyPairQuery['a']>['alliances'][number];

export function WhyPair({ question, heading }: WhyProps<'pair'>) {
  const { a, b, day } = question;
  const variables = { a, b, day };
  const answer = useAnswer(WhyPairDocument, variables);
  return (
    <WhyFrame
      heading={heading}
      day={day}
      answer={answer}
      asked={{ query: WhyPairDocument, variables }}
      title={(data) => (
        <>
          <NodeLink id={a}>{data.a?.name ?? a}</NodeLink> and{' '}
          <NodeLink id={b}>{data.b?.name ?? b}</NodeLink>
        </>
      )}
    >
      {(data) => {
        const shared = sharedAlliances(data);
        if (shared.length === 0) return <p>They are not in any alliance together on this day.</p>;
        return (
          <>
            <p>They are together in {counted(shared.length, 'alliance')}.</p>
            {shared.map(([one, other]) => (
              <details key={one.alliance.id} className="shared" open={shared.length === 1}>
                <summary>
                  {one.alliance.name}{' '}
                  <CertaintyWord certainty={weaker(one.certainty, other.certainty)} />
                </summary>
                <p>
                  <NodeLink id={one.alliance.id}>Page of this alliance</NodeLink>
                </p>
                <h3>{data.a?.name}</h3>
                {one.memberships.map((membership) => (
                  <RecordedMembership key={membership.id} membership={membership} />
                ))}
                <h3>{data.b?.name}</h3>
                {other.memberships.map((membership) => (
                  <RecordedMembership key={membership.id} membership={membership} />
                ))}
              </details>
            ))}
          </>
        );
      }}
    </WhyFrame>
  );
}

function sharedAlliances({ a, b }: WhyPairQuery): readonly (readonly [Belonging, Belonging])[] {
  const others = new Map(b?.alliances.map((one) => [one.alliance.id, one]));
  return (a?.alliances ?? []).flatMap((one) => {
    const other = others.get(one.alliance.id);
    return other === undefined ? [] : [[one, other] as const];
  });
}
