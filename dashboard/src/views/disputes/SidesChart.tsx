/** The two sources' rows as bars, one line each, and the disputed stretch across both. */
import { useSources } from '../../api/use-sources.ts';
import type { RecordedMembershipFragment } from '../../generated/dispute-rows.ts';
import type { Axis } from './axis.ts';
import { axisOf } from './axis.ts';
import { daysLater } from '../../time/day.ts';
import type { Dispute } from './dispute.ts';

interface Props {
  readonly dispute: Dispute;
  readonly inRows: readonly RecordedMembershipFragment[];
  readonly outRows: readonly RecordedMembershipFragment[];
}

export function SidesChart({ dispute, inRows, outRows }: Props) {
  const { from, until, affirmedBy, deniedBy } = dispute;
  const { find, label } = useSources();
  // A bar without an end is drawn to the end of its source's coverage.
  const spanOf = (membership: RecordedMembershipFragment) => {
    const last = find(membership.source.id)?.coverageEnd;
    const coveredUntil = last === undefined ? until : daysLater(last, 1);
    return [membership.startMin ?? from, membership.endMax ?? coveredUntil] as const;
  };
  const spans = [...inRows, ...outRows].flatMap(spanOf);
  const axis = axisOf([...spans, from, until]);
  const begin = axis.at(from);
  const line = (source: string, rows: readonly RecordedMembershipFragment[]) => (
    <div className="line">
      <span>{label(source)}</span>
      <span className="track">
        {rows.map((membership) => (
          <Bar
            key={membership.id}
            axis={axis}
            span={spanOf(membership)}
            open={membership.endMax === null}
          />
        ))}
      </span>
    </div>
  );
  return (
    <div className="sides-chart" aria-hidden="true">
      <div className="line scale">
        <span />
        <span className="track">
          {axis.years.map((year) => (
            <i key={year} style={{ insetInlineStart: `${axis.at(`${year}-01-01`)}%` }}>
              {year}
            </i>
          ))}
        </span>
      </div>
      {line(affirmedBy.id, inRows)}
      {line(deniedBy.id, outRows)}
      <div className="line">
        <span>disputed</span>
        <span className="track">
          <span
            className="bar mark disputed"
            style={{ insetInlineStart: `${begin}%`, inlineSize: `${axis.at(until) - begin}%` }}
          />
        </span>
      </div>
    </div>
  );
}

interface BarProps {
  readonly axis: Axis;
  readonly span: readonly [string, string];
  readonly open: boolean;
}

function Bar({ axis, span: [from, until], open }: BarProps) {
  const begin = axis.at(from);
  return (
    <span
      className={`bar mark certain ${open ? 'open-ended' : ''}`}
      style={{ insetInlineStart: `${begin}%`, inlineSize: `${axis.at(until) - begin}%` }}
    />
  );
}
