/** An article: its authors and outlet, the statements in it, its text with every passage marked, and its other facts. */
import { useAddress } from '../../address/use-address.ts';
import { here } from '../../api/answer.ts';
import { useSources } from '../../api/use-sources.ts';
import { Panel } from '../../panel/Panel.tsx';
import type { Asked } from '../../panel/explorer-link.ts';
import { dayInWords } from '../../time/day.ts';
import { counted } from '../../words.ts';
import type { Article, Operation } from './article.ts';
import { inOrder } from './article.ts';
import { ArticleFacts } from './ArticleFacts.tsx';
import { MarkedText } from './MarkedText.tsx';
import { StatementItem } from './StatementItem.tsx';

interface Props {
  readonly article: Article;
  readonly operations: readonly Operation[];
  readonly asked: Asked;
}

export function ArticlePage({ article, operations, asked }: Props) {
  const { parameters } = useAddress();
  const statements = inOrder(article.statements.nodes);
  const sources = () => [article.id];
  return (
    <div className="source-view">
      <title>{`${article.title} – Entente`}</title>
      {parameters.embed === undefined && (
        <header className="source-head">
          <p className="kicker">Article</p>
          <h1 className="title">{article.title}</h1>
          <p className="by">
            {article.authors.nodes.map(({ name }) => name).join(', ')}
            {article.authors.nodes.length > 0 && '. '}
            <b>{article.outlet.name}</b>, {dayInWords(article.published)}
          </p>
          <Original url={article.url} />
        </header>
      )}
      <div className="article-columns">
        <Panel
          id="statements"
          headline={
            statements.length === 0
              ? 'No statements are recorded from it'
              : `${counted(statements.length, 'statement')}, in the order of the text`
          }
          answer={here(statements)}
          asked={asked}
          sources={sources}
          table={(all) => ({
            columns: ['id', 'speaker', 'mode', 'date', 'reported', 'told to', 'quote', 'locators'],
            rows: all.map((one) => [
              one.id,
              one.speaker.name,
              one.mode,
              one.date,
              one.reported,
              one.toldTo?.name ?? null,
              one.quote,
              one.evidence.map(({ locator }) => locator).join('; '),
            ]),
          })}
        >
          {(all) => (
            <ol className="statements">
              {all.map((statement, index) => (
                <StatementItem key={statement.id} statement={statement} number={index + 1} />
              ))}
            </ol>
          )}
        </Panel>
        <Panel
          id="text"
          className="printed"
          headline="Text of the article"
          subtitle="The marked passages are the evidence for facts in the graph. A number leads to its statement."
          answer={here(article)}
          asked={asked}
          sources={sources}
          table={({ text }) => ({
            columns: ['paragraph', 'text'],
            rows: text.split('\n\n').map((paragraph, index) => [index, paragraph]),
          })}
        >
          {({ text, assertions }) => (
            <MarkedText
              text={text}
              statements={statements}
              facts={[...assertions.nodes, ...operations]}
            />
          )}
        </Panel>
      </div>
      <ArticleFacts article={article} operations={operations} asked={asked} />
    </div>
  );
}

function Original({ url }: { readonly url: string | null }) {
  const { all } = useSources();
  if (url === null) {
    return all.length === 0 ? null : (
      <p className="quiet">The graph has no address of the original; its text is below.</p>
    );
  }
  return (
    <p>
      <a href={url} rel="noreferrer" target="_blank">
        The original at {new URL(url).hostname}
      </a>
    </p>
  );
}
