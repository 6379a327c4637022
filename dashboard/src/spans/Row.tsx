/** One state or alliance of the chart: its name, the conclusion from all sources, and a bar for each source. */
import { NodeLink } from '../links/NodeLink.tsx';
import { daysLater } from '../time/day.ts';
import { Bar, ConclusionBar, Dot } from './Bar.tsx';
import { lasts } from './lanes.ts';
import type { Lane } from './lanes.ts';
import type { Conclusion, CoverageEnd, SpanRow, Stretch } from './span.ts';

interface Props {
  readonly row: SpanRow;
  readonly lanes: readonly Lane[];
  readonly chart: Stretch;
  readonly coverage: CoverageEnd;
  readonly day: string;
}

export function Row({ row, lanes, chart, coverage, day }: Props) {
  return (
    <li className="span-row" data-row="">
      <span className="span-name">
        <NodeLink id={row.id}>{row.name}</NodeLink>
      </span>
      <div className="lanes">
        <div className="lane together">
          {row.conclusions.filter(isDrawn).map((conclusion) => (
            <ConclusionBar key={conclusion.from} {...{ row, conclusion, chart, day }} />
          ))}
        </div>
        {lanes.map((lane) => (
          <div key={lane.id} className="lane">
            {row.memberships
              .filter(lane.holds)
              .map((membership) =>
                lasts(membership) ? (
                  <Bar key={membership.id} {...{ row, membership, chart, coverage, day }} />
                ) : (
                  <Dot key={membership.id} {...{ row, membership, chart, day }} />
                ),
              )}
          </div>
        ))}
      </div>
    </li>
  );
}

/** A dispute of a single day may only come from how datasets code an end: as the last day in, or the first day out. */
function isDrawn({ certainty, from, until }: Conclusion): boolean {
  return certainty !== 'DISPUTED' || until === null || until > daysLater(from, 1);
}
