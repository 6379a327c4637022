/** What every answer to Why has: a heading with the day, its states while it is awaited or failed, and its query. */
import type { ReactNode } from 'react';
import type { Answer } from '../api/answer.ts';
import type { Asked } from '../panel/explorer-link.ts';
import { explorerLink } from '../panel/explorer-link.ts';
import { Failed } from '../panel/Failed.tsx';
import { Waiting } from '../panel/Waiting.tsx';
import { dayInWords } from '../time/day.ts';

interface Props<Data> {
  readonly heading: string;
  /** The day that is asked about, if it is one day. */
  readonly day?: string;
  readonly answer: Answer<Data>;
  readonly asked: Asked;
  /** The heading's words. */
  readonly title: (data: Data) => ReactNode;
  readonly children: (data: Data) => ReactNode;
}

export function WhyFrame<Data>({ heading, day, answer, asked, title, children }: Props<Data>) {
  return (
    <>
      <h2 id={heading}>{answer.state === 'here' ? title(answer.data) : 'Why?'}</h2>
      {day !== undefined && <p className="subtitle">On {dayInWords(day)}</p>}
      {answer.state === 'waiting' && <Waiting />}
      {answer.state === 'failed' && <Failed failure={answer.failure} retry={answer.retry} />}
      {answer.state === 'here' && children(answer.data)}
      <p className="ways">
        <a href={explorerLink(asked)} target="_blank" rel="noreferrer">
          Query
        </a>
      </p>
    </>
  );
}
