/** Memberships through time: a row for each state or alliance, in it a bar for each source, and a line for the day that can be moved. */
import { memo, useDeferredValue, useMemo, useRef } from 'react';
import type { CSSProperties, PointerEvent } from 'react';
import { useAddress } from '../address/use-address.ts';
import { useShownDay } from '../address/use-shown-day.ts';
import { useSources } from '../api/use-sources.ts';
import { Roving } from '../keyboard/Roving.tsx';
import { dayOf, daysLater, timeOf } from '../time/day.ts';
import { DayHandle } from './DayHandle.tsx';
import { lanesOf } from './lanes.ts';
import { Key } from './Key.tsx';
import { Row } from './Row.tsx';
import { stretchOf } from './span.ts';
import type { CoverageEnd, SpanRow, Stretch } from './span.ts';
import { percentOf, ticksOf } from './ticks.ts';
import type { Tick } from './ticks.ts';
import { useWidth } from '../parts/use-size.ts';
import './spans.css';

interface Props {
  readonly rows: readonly SpanRow[];
  /** What the chart is, for screen readers. */
  readonly label: string;
  /** Whether every row keeps a place for every source, so that a gap is seen. */
  readonly aligned: boolean;
}

/** Milliseconds: a new day needs no new answer here, so that the address can follow soon. */
const rest = 140;

export function SpanChart({ rows, label, aligned }: Props) {
  const { find } = useSources();
  // The bars draw the same on any day: what they are asked about can wait for the line.
  const day = useDeferredValue(useAddress().day);
  const shown = useShownDay(rest);
  const track = useRef<HTMLDivElement>(null);
  const [axis, width] = useWidth();
  const coverage = useMemo<CoverageEnd>(() => (source) => find(source)?.coverageEnd, [find]);
  const memberships = useMemo(() => rows.flatMap((row) => row.memberships), [rows]);
  const chart = useMemo(() => stretchOf(memberships, coverage), [memberships, coverage]);
  const ticks = ticksOf(chart, Math.max(3, width / 62));
  const x = percentOf(shown.day, chart);

  const drag = (event: PointerEvent) => {
    const box = track.current?.getBoundingClientRect();
    const pressed = event.type === 'pointerdown' ? event.button === 0 : event.buttons === 1;
    if (box === undefined || !pressed || event.clientX < box.left - 8) return;
    const target = event.target as Element;
    if (event.type === 'pointerdown') {
      if (target.closest('a, [role="button"]') !== null) return;
      event.currentTarget.setPointerCapture(event.pointerId);
    } else if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    shown.slide(dayAt((event.clientX - box.left) / box.width, chart));
  };

  return (
    <div
      className={rows.length > 20 ? 'spans dense' : 'spans'}
      style={{ '--day': `${Math.min(100, Math.max(0, x))}%` } as CSSProperties}
    >
      <Key rows={rows} />
      <div className="spans-plot" onPointerDown={drag} onPointerMove={drag}>
        <div className="spans-axis" ref={axis}>
          <div className="spans-track" ref={track}>
            {ticks.map((tick) => {
              const left = percentOf(tick.day, chart);
              return (
                <span
                  key={tick.day}
                  className={`tick ${edgeOf(left, width)}`}
                  style={{ left: `${left}%` }}
                >
                  {tick.label}
                </span>
              );
            })}
            <DayHandle day={shown.day} move={shown.slide} chart={chart} x={x} />
          </div>
        </div>
        <Roving className="spans-body" label={label}>
          <Grid ticks={ticks} chart={chart} outside={x < 0 || x > 100} />
          <Rows rows={rows} chart={chart} coverage={coverage} day={day} aligned={aligned} />
        </Roving>
      </div>
    </div>
  );
}

/** At an edge, a year is written inside of it. */
function edgeOf(left: number, width: number): string {
  const half = 1600 / Math.max(1, width);
  return left < half ? 'at-start' : left > 100 - half ? 'at-end' : '';
}

function dayAt(part: number, { from, until }: Stretch): string {
  const within = Math.min(1, Math.max(0, part));
  const last = timeOf(daysLater(until, -1));
  return dayOf(timeOf(from) + within * (last - timeOf(from)));
}

interface GridProps {
  readonly ticks: readonly Tick[];
  readonly chart: Stretch;
  readonly outside: boolean;
}

function Grid({ ticks, chart, outside }: GridProps) {
  return (
    <div className="spans-grid" aria-hidden="true">
      {ticks.map(({ day }) => (
        <i key={day} style={{ left: `${percentOf(day, chart)}%` }} />
      ))}
      {!outside && <b className="day-line" />}
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly SpanRow[];
  readonly chart: Stretch;
  readonly coverage: CoverageEnd;
  readonly day: string;
  readonly aligned: boolean;
}

/** Apart, so that a dragged line does not draw the bars again. */
const Rows = memo(function Rows({ rows, chart, coverage, day, aligned }: RowsProps) {
  const lanes = useMemo(() => lanesOf(rows.flatMap(({ memberships }) => memberships)), [rows]);
  return (
    <ol>
      {rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          lanes={aligned ? lanes : lanes.filter((lane) => row.memberships.some(lane.holds))}
          chart={chart}
          coverage={coverage}
          day={day}
        />
      ))}
    </ol>
  );
});
