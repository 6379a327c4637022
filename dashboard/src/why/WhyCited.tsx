/** What a fact is based on: its source, its dates, and the row or passage in the source. */
import { useAnswer } from '../api/use-answer.ts';
import { useSources } from '../api/use-sources.ts';
import { QuotedPassage } from '../facts/QuotedPassage.tsx';
import { WhyCitedDocument } from '../generated/why-cited.ts';
import type { WhyCitedQuery } from '../generated/why-cited.ts';
import { NodeLink } from '../links/NodeLink.tsx';
import { assertionDates } from '../time/assertion-dates.ts';
import type { WhyProps } from './question.ts';
import { WhyFrame } from './WhyFrame.tsx';
import './why-cited.css';

type Cited = NonNullable<WhyCitedQuery['cited']>;
type Evidence = Cited['evidence'][number];

export function WhyCited({ question, heading }: WhyProps<'cited'>) {
  const variables = { id: question.id };
  const answer = useAnswer(WhyCitedDocument, variables);
  return (
    <WhyFrame
      heading={heading}
      answer={answer}
      asked={{ query: WhyCitedDocument, variables }}
      title={({ cited }) => (cited === null ? question.id : titleOf(cited))}
    >
      {({ cited }) => {
        if (cited === null) return <p>The graph no longer has this fact.</p>;
        return (
          <>
            {'start' in cited && <p className="conclusion">{assertionDates(cited)}</p>}
            <h3>What it is based on</h3>
            {cited.evidence.map((evidence) => (
              <Passage key={evidence.locator + (evidence.quote ?? '')} evidence={evidence} />
            ))}
          </>
        );
      }}
    </WhyFrame>
  );
}

/** A type that is added to the model is shown by its id until it has a title here. */
function titleOf(cited: Cited): string {
  const { id } = cited;
  switch (cited.__typename) {
    case 'Term':
      return `${cited.person.name}, ${cited.organization.name}`;
    case 'Lifespan':
      return cited.subject.name ?? cited.subject.id;
    case 'Membership':
      return `${cited.state.name} and the ${cited.alliance.name}`;
    case 'Treaty':
      return cited.treatyName ?? `A treaty of the ${cited.alliance.name}`;
    case 'Operation':
      return cited.operationName;
    case 'Statement':
      return `Statement by ${cited.speaker.name}`;
    default:
      return id;
  }
}

function Passage({ evidence }: { readonly evidence: Evidence }) {
  const { label } = useSources();
  const { source, locator, quote, context } = evidence;
  return (
    <article className="recorded">
      <h4>
        <NodeLink id={source.id}>{label(source.id)}</NodeLink>
      </h4>
      <p className="machine quiet">{locator}</p>
      {quote !== null && (
        <blockquote>
          <QuotedPassage quote={quote} context={context} />
        </blockquote>
      )}
    </article>
  );
}
