/** Which days a source covers, beside those of all the others. */
import { scaleUtc } from 'd3-scale';
import { here } from '../../api/answer.ts';
import { useSources } from '../../api/use-sources.ts';
import { SourcesDocument } from '../../generated/sources.ts';
import { NodeLink } from '../../links/NodeLink.tsx';
import { Panel } from '../../panel/Panel.tsx';
import { dayInWords, daysLater, timeOf, today, yearOf } from '../../time/day.ts';

interface Props {
  readonly id: string;
  readonly from: string;
  readonly until: string;
}

export function Coverage({ id, from, until }: Props) {
  const { all } = useSources();
  const first = Math.min(...all.map(({ coverageStart }) => yearOf(coverageStart)), yearOf(from));
  const scale = scaleUtc()
    .domain([Date.UTC(Math.floor(first / 20) * 20, 0), timeOf(daysLater(today(), 1))])
    .range([0, 100]);
  return (
    <Panel
      id="coverage"
      headline={
        from === until
          ? `It covers one day, ${dayInWords(from)}`
          : `It covers ${dayInWords(from)} to ${dayInWords(until)}`
      }
      subtitle="The days that each source covers. Before and after, a source neither affirms nor denies."
      answer={here(all)}
      asked={{ query: SourcesDocument, variables: {} }}
      sources={() => [id]}
      table={(sources) => ({
        columns: ['source', 'first day', 'last day'],
        rows: sources.map((one) => [one.id, one.coverageStart, one.coverageEnd]),
      })}
    >
      {(sources) => (
        <ul className="coverage">
          <li className="scale" aria-hidden="true">
            <span />
            <span className="track">
              {scale.ticks(5).map((tick) => (
                <i key={tick.getTime()} style={{ insetInlineStart: `${scale(tick)}%` }}>
                  {tick.getUTCFullYear()}
                </i>
              ))}
            </span>
          </li>
          {sources.map((one) => {
            const begin = scale(timeOf(one.coverageStart));
            const end = scale(timeOf(daysLater(one.coverageEnd, 1)));
            return (
              <li key={one.id} className={one.id === id ? 'this' : undefined}>
                <span>
                  {one.id === id ? (
                    <b>{one.label}</b>
                  ) : (
                    <NodeLink id={one.id}>{one.label}</NodeLink>
                  )}
                </span>
                <span className="track">
                  <span
                    className="span"
                    title={`${dayInWords(one.coverageStart)} to ${dayInWords(one.coverageEnd)}`}
                    style={{ insetInlineStart: `${begin}%`, inlineSize: `${end - begin}%` }}
                  />
                  <span className="unseen">
                    {dayInWords(one.coverageStart)} to {dayInWords(one.coverageEnd)}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
