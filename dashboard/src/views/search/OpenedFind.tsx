/** What the graph records about a node without a page: offices and posts, statements, articles, each with its source. */
import { Link } from 'wouter';
import { placeOf, writeAddress } from '../../address/address.ts';
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useSources } from '../../api/use-sources.ts';
import type { OpenedFindQuery } from '../../generated/opened-find.ts';
import { OpenedFindDocument } from '../../generated/opened-find.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { Failed } from '../../panel/Failed.tsx';
import { Waiting } from '../../panel/Waiting.tsx';
import { partialDateInWords } from '../../time/day.ts';
import { termWords } from '../../words.ts';
import { assertionDates } from '../../time/assertion-dates.ts';

type Opened = NonNullable<OpenedFindQuery['node']>;
type Listed<Key extends string> = Extract<Opened, Readonly<Record<Key, unknown>>>;

export function OpenedFind({ id, name }: { readonly id: string; readonly name: string }) {
  const answer = useAnswer(OpenedFindDocument, { id });
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed failure={answer.failure} retry={answer.retry} />;
  const { node } = answer.data;
  if (node === null) return null;
  return (
    <div className="opened">
      {'terms' in node && <Terms terms={node.terms.nodes} />}
      {'staff' in node && <Staff terms={node.staff.nodes} />}
      {'statements' in node && <Statements statements={node.statements.nodes} by={name} />}
      {'toldTo' in node && <Statements statements={node.toldTo.nodes} />}
      {'about' in node && <Statements statements={node.about.nodes} />}
      {'articles' in node && <Articles articles={node.articles.nodes} />}
    </div>
  );
}

function Terms({ terms }: { readonly terms: Listed<'terms'>['terms']['nodes'] }) {
  if (terms.length === 0) return null;
  return (
    <ul className="terms">
      {terms.map((term) => (
        <li key={term.id}>
          {term.title ?? termWords[term.kind]},{' '}
          <NodeLink id={term.organization.id}>{term.organization.name}</NodeLink>
          <Basis dates={assertionDates(term)} source={term.source.id} evidence={term.evidence} />
        </li>
      ))}
    </ul>
  );
}

function Staff({ terms }: { readonly terms: Listed<'staff'>['staff']['nodes'] }) {
  if (terms.length === 0) return null;
  return (
    <ul className="terms">
      {terms.map((term) => (
        <li key={term.id}>
          {term.person.name}, {term.title ?? termWords[term.kind]}
          <Basis dates={assertionDates(term)} source={term.source.id} evidence={term.evidence} />
        </li>
      ))}
    </ul>
  );
}

interface BasisProps {
  readonly dates: string;
  readonly source: string;
  readonly evidence: readonly { readonly locator: string }[];
}

function Basis({ dates, source, evidence }: BasisProps) {
  const { label } = useSources();
  return (
    <span className="basis">
      {dates}. <NodeLink id={source}>{label(source)}</NodeLink>,{' '}
      <span className="machine">{evidence.map(({ locator }) => locator).join('; ')}</span>
    </span>
  );
}

interface StatementsProps {
  readonly statements: Listed<'statements'>['statements']['nodes'];
  readonly by?: string;
}

function Statements({ statements, by }: StatementsProps) {
  const { parameters } = useAddress();
  if (statements.length === 0) return null;
  return (
    <ol className="statements">
      {statements.map(({ id, quote, mode, date, reported, speaker, source }) => {
        const place = placeOf(source.id);
        const day = date ?? reported;
        return (
          <li key={id}>
            <q className={mode === 'DIRECT' ? 'direct' : 'indirect'}>{quote}</q>
            <span className="basis">
              {speaker.name !== by && `${speaker.name}. `}
              {day !== null && `${partialDateInWords(day)}. `}
              {place !== undefined && (
                <Link
                  href={writeAddress({
                    place,
                    parameters: { day: parameters.day, select: [id] },
                  })}
                >
                  Passage in the article
                </Link>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Articles({ articles }: { readonly articles: Listed<'articles'>['articles']['nodes'] }) {
  if (articles.length === 0) return null;
  return (
    <ul className="terms">
      {articles.map(({ id, title, published }) => (
        <li key={id}>
          <NodeLink id={id}>{title}</NodeLink>
          <span className="basis">{partialDateInWords(published)}</span>
        </li>
      ))}
    </ul>
  );
}
