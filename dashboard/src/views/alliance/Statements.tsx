/** The statements about an alliance: their words, their speakers with their offices, when and to whom, and the article. */
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AllianceStatementsDocument } from '../../generated/alliance-statements.ts';
import type { AllianceStatementsQuery } from '../../generated/alliance-statements.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { Pages } from '../../lists/Pages.tsx';
import { usePage } from '../../lists/use-page.ts';
import { Panel } from '../../panel/Panel.tsx';
import { partialDateInWords } from '../../time/day.ts';
import { useMark } from '../../why/use-why.ts';
import type { PartProps } from '../../facts/part.ts';

type Page = NonNullable<AllianceStatementsQuery['alliance']>['statements'];
type Statement = Page['nodes'][number];

export function Statements({ id, name }: PartProps) {
  const page = usePage(10);
  const variables = { id, ...page };
  const answer = mapAnswer(
    useAnswer(AllianceStatementsDocument, variables),
    ({ alliance }): Page | undefined => alliance?.statements,
  );
  return (
    <Panel
      id="statements"
      className="statements"
      headline="Statements about it"
      title={`Statements about the ${name}`}
      answer={answer}
      asked={{ query: AllianceStatementsDocument, variables }}
      sources={(found) => found?.nodes.map(({ source }) => source.id) ?? []}
      table={(found) => ({
        columns: [
          'statement',
          'quote',
          'mode',
          'speaker',
          'office',
          'date',
          'reported',
          'toldTo',
          'source',
        ],
        rows: (found?.nodes ?? []).map((one) => [
          one.id,
          one.quote,
          one.mode,
          one.speaker.name,
          officeOf(one) ?? null,
          one.date,
          one.reported,
          one.toldTo?.name ?? null,
          one.source.id,
        ]),
      })}
      empty={(found) =>
        (found?.totalCount ?? 0) === 0 ? 'The sources record no statements about it.' : undefined
      }
    >
      {(found) =>
        found !== undefined && (
          <>
            <div className="statement-list">
              {found.nodes.map((statement) => (
                <One key={statement.id} statement={statement} />
              ))}
            </div>
            <Pages info={found.pageInfo} total={found.totalCount} of="statements" />
          </>
        )
      }
    </Panel>
  );
}

function One({ statement }: { readonly statement: Statement }) {
  const mark = useMark();
  const { id, quote, mode, speaker, toldTo, source, date, reported } = statement;
  const office = officeOf(statement);
  const words = mode === 'DIRECT' ? `“${quote}”` : quote;
  return (
    <figure className="statement">
      <blockquote>
        <p>{words}</p>
      </blockquote>
      <figcaption>
        <strong>{speaker.name}</strong>
        {office !== undefined && ` (${office})`}
        <span className="quiet">
          {mode === 'INDIRECT' && ', in the reporter’s words'}
          {date !== null && `, ${partialDateInWords(date)}`}
          {toldTo !== null && `, to ${toldTo.name}`}
          {date === null && reported !== null && `, reported ${partialDateInWords(reported)}`}
        </span>
        <span className="article-line">
          <span className="cited" {...mark({ kind: 'cited', id }, 'The passage')}>
            The passage
          </span>
          {'articleTitle' in source && (
            <>
              {' in '}
              <NodeLink id={source.id}>{source.articleTitle}</NodeLink>
              <span className="quiet">
                , {source.outlet.name}, {partialDateInWords(source.published)}
              </span>
            </>
          )}
        </span>
      </figcaption>
    </figure>
  );
}

/** The office that the speaker may have held on the day of the statement; where that is not known, when it was published. */
function officeOf({ speaker, date, reported, source }: Statement): string | undefined {
  const published = 'published' in source ? source.published : '';
  const days = [date, reported, published].filter((day) => day !== null && day !== '');
  const holding = speaker.terms.nodes.find(({ startMin, endMax }) =>
    days.some(
      (day) => day !== null && (startMin ?? '') <= day && (endMax === null || day < endMax),
    ),
  );
  if (holding?.title == null) return undefined;
  const { organization } = holding;
  const abbreviation = 'abbreviation' in organization ? organization.abbreviation : null;
  return `${holding.title}, ${abbreviation ?? organization.name}`;
}
