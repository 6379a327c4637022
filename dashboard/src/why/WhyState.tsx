/** Why a state is shaded as it is on a day: its alliances with the memberships behind each, and its allies through them. */
import { useAnswer } from '../api/use-answer.ts';
import { WhyStateDocument } from '../generated/why-state.ts';
import { NodeLink } from '../links/NodeLink.tsx';
import { CertaintyWord } from '../marks/Certainty.tsx';
import { counted } from '../words.ts';
import { RecordedMembership } from './RecordedMembership.tsx';
import type { WhyProps } from './question.ts';
import { WhyFrame } from './WhyFrame.tsx';
import { useWhy } from './use-why.ts';

export function WhyState({ question, heading }: WhyProps<'state'>) {
  const { state, day } = question;
  const { open } = useWhy();
  const variables = { state, day };
  const answer = useAnswer(WhyStateDocument, variables);
  return (
    <WhyFrame
      heading={heading}
      day={day}
      answer={answer}
      asked={{ query: WhyStateDocument, variables }}
      title={(data) => <NodeLink id={state}>{data.state?.name ?? state}</NodeLink>}
    >
      {({ state: found }) => {
        if (found === null) return <p>The graph does not have this state.</p>;
        const { alliances, allies } = found;
        if (alliances.length === 0) return <p>It is not a member of any alliance on this day.</p>;
        return (
          <>
            <p>
              In {counted(alliances.length, 'alliance')}, with{' '}
              {counted(allies.length, 'ally', 'allies')}.
            </p>
            <h3>Alliances</h3>
            {alliances.map(({ alliance, certainty, memberships }) => (
              <details key={alliance.id} className="shared">
                <summary>
                  {alliance.name} <CertaintyWord certainty={certainty} />
                </summary>
                <p>
                  <button
                    type="button"
                    onClick={() => open({ kind: 'membership', alliance: alliance.id, state, day })}
                  >
                    What each source records
                  </button>
                </p>
                {memberships.map((membership) => (
                  <RecordedMembership key={membership.id} membership={membership} />
                ))}
              </details>
            ))}
            <h3>Allies</h3>
            <ul className="allies">
              {allies.map((ally) => (
                <li key={ally.state.id}>
                  <button
                    type="button"
                    onClick={() => open({ kind: 'pair', a: state, b: ally.state.id, day })}
                  >
                    {ally.state.name}
                  </button>{' '}
                  <CertaintyWord certainty={ally.certainty} />
                  <span className="quiet">
                    {' '}
                    through {counted(ally.alliances.length, 'alliance')}
                  </span>
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </WhyFrame>
  );
}
