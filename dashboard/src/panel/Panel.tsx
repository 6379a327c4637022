/** A part of a view that can be questioned: a headline that says what is shown, the chart or list, and how it came about. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Answer } from '../api/answer.ts';
import { useAddress } from '../address/use-address.ts';
import { Failed } from './Failed.tsx';
import { Footer } from './Footer.tsx';
import type { Asked } from './explorer-link.ts';
import type { Table } from './table.ts';
import { Waiting } from './Waiting.tsx';
import './panel.css';

export interface PanelProps<Data> {
  /** Names it in `?embed=` and in the names of files: lower case, one or two words. */
  readonly id: string;
  /** Says what is shown, as a sentence or a title. */
  readonly headline: ReactNode;
  /** The headline as plain text, where it is not one: what files and citations say. */
  readonly title?: string;
  /** The day and the sources, or what the marks mean. */
  readonly subtitle?: ReactNode;
  readonly answer: Answer<Data>;
  /** What was asked, for the explorer. */
  readonly asked: Asked;
  /** The day that is shown, if it is one day's. */
  readonly day?: string;
  /** The ids of the sources that what is shown rests on. */
  readonly sources: (data: Data) => readonly string[];
  /** What is shown, as rows. */
  readonly table: (data: Data) => Table;
  /** What to say where there is nothing to show. */
  readonly empty?: (data: Data) => ReactNode | undefined;
  readonly children: (data: Data) => ReactNode;
  /** Controls that belong to this panel, beside its headline. */
  readonly controls?: ReactNode;
  readonly className?: string;
}

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
