/** One state: what it is, its alliances through time, its allies on a day, and who held office there. */
import { useAddress } from '../../address/use-address.ts';
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { PageDay } from '../../facts/PageDay.tsx';
import { UnknownId } from '../../frame/UnknownId.tsx';
import { StateAboutDocument } from '../../generated/state-about.ts';
import { StateAlliesDocument } from '../../generated/state-allies.ts';
import type { NodeViewProps } from '../../views.ts';
import { About } from './About.tsx';
import { Allies } from './Allies.tsx';
import { AlliancesThroughTime } from './AlliancesThroughTime.tsx';
import { Network } from './Network.tsx';
import { Officials } from './Officials.tsx';
import '../../facts/page.css';
import './state.css';

export default function StateView({ id }: NodeViewProps['state']) {
  const { parameters, day } = useAddress();
  const about = { query: StateAboutDocument, variables: { id } };
  const answer = useAnswer(about.query, about.variables);
  const asked = { query: StateAlliesDocument, variables: { id, day } };
  const allies = mapAnswer(useAnswer(asked.query, asked.variables), ({ state }) => state);
  const state = answer.state === 'here' ? answer.data.state : undefined;
  if (state === null) return <UnknownId id={id} kind="state" />;
  // A state had other names on other days: the Soviet Union is not a Russia of 1980.
  const ofDay = allies.state === 'here' ? allies.data?.name : undefined;
  const name = ofDay ?? state?.name ?? 'State';
  return (
    <div className="state">
      <title>{`${ofDay ?? state?.name ?? id} – Entente`}</title>
      {parameters.embed === undefined && (
        <header className="page-head">
          <h1 className="title">{name}</h1>
          <PageDay />
        </header>
      )}
      <About name={name} answer={answer} asked={about} />
      <AlliancesThroughTime id={id} name={name} />
      <Allies id={id} name={name} answer={allies} asked={asked} />
      <Network id={id} name={name} answer={allies} asked={asked} />
      <Officials id={id} name={name} />
    </div>
  );
}
