/** A source: an article with its statements and facts and their passages, or a dataset with its rows. */
import { useAnswer } from '../../api/use-answer.ts';
import { UnknownId } from '../../frame/UnknownId.tsx';
import { SourcePageDocument } from '../../generated/source-page.ts';
import { Failed } from '../../panel/Failed.tsx';
import { Waiting } from '../../panel/Waiting.tsx';
import type { NodeViewProps } from '../../views.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { DatasetPage } from './DatasetPage.tsx';
import './source.css';

export default function SourceView({ id }: NodeViewProps['source']) {
  // The address does not say which of the two it is.
  const slug = id.slice(id.indexOf(':') + 1);
  const variables = { article: `article:${slug}`, dataset: `source:${slug}` };
  const answer = useAnswer(SourcePageDocument, variables);
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') return <Failed failure={answer.failure} retry={answer.retry} />;
  const { article, dataset, operations, graph } = answer.data;
  const asked = { query: SourcePageDocument, variables };
  if (article !== null) {
    return <ArticlePage article={article} operations={operations.nodes} asked={asked} />;
  }
  if (dataset !== null) return <DatasetPage dataset={dataset} graph={graph} asked={asked} />;
  return <UnknownId id={id} kind="source" />;
}
