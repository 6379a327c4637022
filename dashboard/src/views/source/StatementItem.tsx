/** A statement: its words, its speaker with the office, when and to whom, and each of its passages in the text. */
import { Link } from 'wouter';
import { writeAddress } from '../../address/address.ts';
import { useAddress } from '../../address/use-address.ts';
import { QuotedPassage } from '../../facts/QuotedPassage.tsx';
import { NodeLink } from '../../links/NodeLink.tsx';
import { partialDateInWords } from '../../time/day.ts';
import type { Passage, Statement } from './article.ts';
import { showPassage } from './show-passage.ts';

interface Props {
  readonly statement: Statement;
  readonly number: number;
}

export function StatementItem({ statement, number }: Props) {
  const { parameters, go } = useAddress();
  const { id, quote, mode, speaker, toldTo, date, reported, subjects, evidence } = statement;
  const lit = parameters.select?.includes(id) === true;
  const light = (passage: Passage) => {
    if (!lit) go({ select: [id] });
    showPassage(passage);
  };
  return (
    <li id={id} className={lit ? 'statement lit' : 'statement'}>
      <h3 className="number">
        <span className="unseen">Statement </span>
        {number}
      </h3>
      <blockquote className={mode === 'DIRECT' ? 'direct' : 'indirect'}>{quote}</blockquote>
      <p className="speaker">
        <b>{speaker.name}</b>
        {speaker.terms.nodes.map((term) => (
          <span key={term.id}>
            , {term.title ?? 'in office'},{' '}
            <NodeLink id={term.organization.id}>{term.organization.name}</NodeLink>
          </span>
        ))}
      </p>
      <p className="quiet">
        {mode === 'DIRECT' ? 'In the speaker’s own words' : 'In the reporter’s words'}
        {date !== null && `, ${partialDateInWords(date)}`}
        {toldTo !== null && `, to ${toldTo.name}`}
        {reported !== null && `, reported ${partialDateInWords(reported)}`}
      </p>
      {subjects.nodes.length > 0 && (
        <p className="quiet">
          About{' '}
          {subjects.nodes.map((subject, index) => (
            <span key={subject.id}>
              {index > 0 && ', '}
              <NodeLink id={subject.id}>{subject.name ?? subject.id}</NodeLink>
            </span>
          ))}
        </p>
      )}
      <ul className="passages" aria-label={`Passages of statement ${number}`}>
        {evidence.map((passage) => (
          <li key={passage.start}>
            <button type="button" className="locator" onClick={() => light(passage)}>
              {passage.locator}
            </button>{' '}
            {passage.quote !== null && (
              <span className="context">
                <QuotedPassage quote={passage.quote} context={passage.context} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The link from a passage of the text to the statement that is based on it. */
export function StatementLink({ id, number }: { readonly id: string; readonly number: number }) {
  const { place, parameters } = useAddress();
  if (place === undefined) return null;
  return (
    <sup>
      <Link
        href={writeAddress({ place, parameters: { ...parameters, select: [id] } })}
        aria-label={`Statement ${number}`}
        onClick={() => document.getElementById(id)?.scrollIntoView({ block: 'nearest' })}
      >
        {number}
      </Link>
    </sup>
  );
}
