/** One alliance: what it is, who was in it and when, its treaties and operations, and statements about it. */
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { PageDay } from '../../facts/PageDay.tsx';
import { UnknownId } from '../../frame/UnknownId.tsx';
import { AllianceAboutDocument } from '../../generated/alliance-about.ts';
import type { NodeViewProps } from '../../views.ts';
import { About } from './About.tsx';
import { Members } from './Members.tsx';
import { MembersThroughTime } from './MembersThroughTime.tsx';
import { Officials } from './Officials.tsx';
import { Operations } from './Operations.tsx';
import { Statements } from './Statements.tsx';
import { Treaties } from './Treaties.tsx';
import '../../facts/page.css';
import './alliance.css';

export default function AllianceView({ id }: NodeViewProps['alliance']) {
  const { parameters } = useAddress();
  const asked = { query: AllianceAboutDocument, variables: { id } };
  const answer = useAnswer(asked.query, asked.variables);
  const alliance = answer.state === 'here' ? answer.data.alliance : undefined;
  if (alliance === null) return <UnknownId id={id} kind="alliance" />;
  const name = alliance?.name ?? 'Alliance';
  return (
    <div className="alliance">
      <title>{`${alliance?.name ?? id} – Entente`}</title>
      {parameters.embed === undefined && (
        <header className="page-head">
          <h1 className="title">
            {name}
            {alliance?.abbreviation != null && alliance.abbreviation !== alliance.name && (
              <span className="abbreviation"> {alliance.abbreviation}</span>
            )}
          </h1>
          <PageDay />
        </header>
      )}
      <About name={name} answer={answer} asked={asked} />
      <MembersThroughTime id={id} name={name} />
      <div className="alliance-side">
        <Members id={id} name={name} />
        <Treaties id={id} name={name} />
      </div>
      <div className="alliance-rest">
        <Statements id={id} name={name} />
        <Operations id={id} name={name} />
        <Officials id={id} name={name} />
      </div>
    </div>
  );
}
