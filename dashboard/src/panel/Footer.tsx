/** The line below a panel: its sources, and the ways to its query, its data and its citation. */
import { useState } from 'react';
import { writeAddress } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { base } from '../api/client.ts';
import { useSources } from '../api/use-sources.ts';
import { NodeLink } from '../links/NodeLink.tsx';
import { Cite } from './Cite.tsx';
import { download } from './download.ts';
import { explorerLink } from './explorer-link.ts';
import type { PanelProps } from './panel-props.ts';
import { csvText, jsonText } from './table.ts';
import type { About, Table } from './table.ts';

type Props<Data> = PanelProps<Data> & {
  readonly data: Data;
  /** An empty panel offers only its query. */
  readonly isEmpty: boolean;
};

export function Footer<Data>(props: Props<Data>) {
  const { id, headline, title, day, asked, data, table, isEmpty } = props;
  const known = useSources();
  const { place, parameters } = useAddress();
  const [citing, setCiting] = useState(false);
  const sources = [...new Set(props.sources(data))].sort();
  const about = (): About => ({
    title: title ?? (typeof headline === 'string' ? headline : document.title),
    day,
    address: location.href,
    graphHash: known.graphHash,
    citations: sources.map((source) => ({
      source,
      citation: known.find(source)?.citation ?? source,
    })),
  });
  const alone = () =>
    place === undefined
      ? location.href
      : new URL(writeAddress({ place, parameters: { ...parameters, embed: id } }).slice(1), base)
          .href;
  const save = (ending: string, type: string, write: (about: About, table: Table) => string) => {
    const name = ['entente', id, day].filter((part) => part !== undefined).join('-');
    download(`${name}.${ending}`, type, write(about(), table(data)));
  };
  return (
    <footer>
      {sources.length > 0 && (
        <p className="source-line">
          Source{sources.length > 1 && 's'}:{' '}
          {sources.map((source, index) => (
            <span key={source}>
              {index > 0 && '; '}
              <NodeLink id={source}>{known.label(source)}</NodeLink>
              {known.find(source)?.isSelection === true && ' (a selection)'}
            </span>
          ))}
        </p>
      )}
      <p className="ways">
        <a href={explorerLink(asked)} target="_blank" rel="noreferrer">
          Query
        </a>
        {!isEmpty && (
          <>
            <button
              type="button"
              onClick={() => save('csv', 'text/csv', csvText)}
              title="What is shown, as CSV"
            >
              Data (CSV)
            </button>
            <button
              type="button"
              onClick={() => save('json', 'application/json', jsonText)}
              title="What is shown, as JSON"
            >
              JSON
            </button>
            <button type="button" aria-haspopup="dialog" onClick={() => setCiting(true)}>
              Cite
            </button>
          </>
        )}
      </p>
      {citing && <Cite about={about()} embed={alone()} close={() => setCiting(false)} />}
    </footer>
  );
}
