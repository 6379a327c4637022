/** A dataset: what it covers, how it is cited and on which terms, how much of the graph is based on it, and its rows. */
import { useAddress } from '../../address/use-address.ts';
import { here } from '../../api/answer.ts';
import type { SourcePageQuery } from '../../generated/source-page.ts';
import { Panel } from '../../panel/Panel.tsx';
import type { Asked } from '../../panel/explorer-link.ts';
import { counted } from '../../words.ts';
import { Coverage } from './Coverage.tsx';
import type { Dataset } from './dataset.ts';
import { Rows } from './Rows.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly graph: SourcePageQuery['graph'];
  readonly asked: Asked;
}

const plurals: Readonly<Record<string, string>> = {
  Membership: 'memberships',
  Term: 'terms',
  Lifespan: 'lifespans',
};

export function DatasetPage({ dataset, graph, asked }: Props) {
  const { parameters } = useAddress();
  const { title, version, url, terms, citation, coverageStart, coverageEnd } = dataset;
  return (
    <div className="source-view">
      <title>{`${title} ${version} – Entente`}</title>
      {parameters.embed === undefined && (
        <header className="source-head">
          <p className="kicker">Dataset</p>
          <h1 className="title">
            {title} {version}
          </h1>
          <dl>
            <dt>Cite as</dt>
            <dd>{citation}</dd>
            <dt>Terms</dt>
            <dd>{terms}</dd>
            {url !== null && (
              <>
                <dt>From</dt>
                <dd>
                  <a href={url} rel="noreferrer" target="_blank">
                    {url}
                  </a>
                </dd>
              </>
            )}
          </dl>
        </header>
      )}
      <div className="dataset-columns">
        <Coverage id={dataset.id} from={coverageStart} until={coverageEnd} />
        <Shares dataset={dataset} graph={graph} asked={asked} />
      </div>
      <Rows dataset={dataset} />
    </div>
  );
}

/** How much of the graph is based on it. */
function Shares({ dataset, graph, asked }: Props) {
  const all = dataset.assertionCounts.map(({ type, count }) => ({
    type,
    count,
    of: graph.types.find((one) => one.type === type)?.count ?? count,
  }));
  const sum = all.reduce((total, { count }) => total + count, 0);
  const headline =
    sum === 0 ? 'Nothing in the graph is based on it' : `${counted(sum, 'assertion')} based on it`;
  return (
    <Panel
      id="shares"
      headline={headline}
      subtitle="Its share of all assertions in the graph, by type"
      answer={here(all)}
      asked={asked}
      sources={() => [dataset.id]}
      table={(rows) => ({
        columns: ['type', 'of this source', 'of all sources'],
        rows: rows.map(({ type, count, of }) => [type, count, of]),
      })}
    >
      {(rows) => (
        <ul className="shares">
          {rows.map(({ type, count, of }) => (
            <li key={type}>
              <span>{plurals[type] ?? type}</span>
              <span className="bar-of-all" aria-hidden="true">
                <span style={{ inlineSize: `${(100 * count) / of}%` }} />
              </span>
              <span className="number">
                {count.toLocaleString('en')}{' '}
                <span className="quiet">of {of.toLocaleString('en')}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
