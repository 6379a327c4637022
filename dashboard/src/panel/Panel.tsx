/** A part of a view: a headline that says what is shown, the chart or list, and where it comes from. */
import { useId } from 'react';
import { useAddress } from '../address/use-address.ts';
import { Failed } from './Failed.tsx';
import { Footer } from './Footer.tsx';
import type { PanelProps } from './panel-props.ts';
import { Waiting } from './Waiting.tsx';
import './panel.css';

export function Panel<Data>(props: PanelProps<Data>) {
  const { id, headline, subtitle, answer, empty, controls, className = '' } = props;
  const { parameters } = useAddress();
  const heading = useId();
  if (parameters.embed !== undefined && parameters.embed !== id) return null;
  // Alone on its page, it is what the page is about.
  const Heading = parameters.embed === undefined ? 'h2' : 'h1';
  const stale = answer.state === 'here' && answer.stale;
  const nothing = answer.state === 'here' ? empty?.(answer.data) : undefined;
  const isEmpty = nothing !== undefined;
  return (
    <section
      className={`panel ${isEmpty ? 'nothing' : ''} ${className}`}
      aria-labelledby={heading}
      aria-busy={stale}
    >
      <header>
        <div>
          <Heading id={heading}>{headline}</Heading>
          {subtitle !== undefined && <p className="subtitle">{subtitle}</p>}
        </div>
        {controls}
      </header>
      <div className="panel-body">
        {isEmpty ? <p className="empty">{nothing}</p> : <Body {...props} />}
      </div>
      {answer.state === 'here' && <Footer {...props} data={answer.data} isEmpty={isEmpty} />}
    </section>
  );
}

function Body<Data>({ answer, children }: PanelProps<Data>) {
  switch (answer.state) {
    case 'waiting':
      return <Waiting />;
    case 'failed':
      return <Failed failure={answer.failure} retry={answer.retry} />;
    case 'here':
      return children(answer.data);
    default:
      return answer satisfies never;
  }
}
