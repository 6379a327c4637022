/** How many alliances were in force at the end of each year, and the day among them: a slider that is a chart. */
import { scaleLinear } from 'd3-scale';
import { memo, useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { TimelineQuery } from '../../../generated/timeline.ts';
import type { SourceInfo } from '../../../api/use-sources.ts';
import { useWidth } from '../../../parts/use-size.ts';
import { dayInWords, timeOf } from '../../../time/day.ts';
import { counted } from '../../../words.ts';
import { useWhy } from '../../../why/use-why.ts';
import { Coverage } from './Coverage.tsx';
import { firstDay, stepped, within } from './steps.ts';

interface Props {
  readonly years: TimelineQuery['timeline'];
  readonly day: string;
  readonly slide: (day: string) => void;
  /** The datasets that record memberships: their coverage is drawn. */
  readonly datasets: readonly SourceInfo[];
}

const height = 104;
const top = 14;

export function Histogram({ years, day, slide, datasets }: Props) {
  const [ref, width] = useWidth();
  const { point } = useWhy();
  const drags = useRef(false);
  const last = years.at(-1)?.year ?? 1816;
  const x = scaleLinear([timeOf(firstDay), timeOf(`${last + 1}-01-01`)], [0, width]);
  const most = Math.max(1, ...years.map(({ alliances }) => alliances));
  const y = scaleLinear([0, most], [height, top]);

  const dayAt = (event: PointerEvent<HTMLElement>): string => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const year = new Date(x.invert(event.clientX - left)).getUTCFullYear();
    // The last day of the year is the one that its bar counts.
    return within(`${year}-12-31`);
  };
  const press = (event: KeyboardEvent) => {
    const next = stepped(day, event);
    if (next === undefined) return;
    event.preventDefault();
    slide(next);
  };
  const showYear = (event: PointerEvent<HTMLElement>) => {
    const year = Number(dayAt(event).slice(0, 4));
    const found = years.find((one) => one.year === year);
    if (found === undefined) return;
    const summary = (
      <>
        <strong>{year}</strong>: {counted(found.alliances, 'alliance')} between{' '}
        {counted(found.states, 'state')} at its end
      </>
    );
    point(summary, { x: event.clientX, y: event.clientY });
  };
  const shown = years.find(({ year }) => year === Number(day.slice(0, 4)));
  const at = x(timeOf(day));
  return (
    <div
      ref={ref}
      className="histogram"
      role="slider"
      tabIndex={0}
      aria-label="Day"
      aria-valuemin={1816}
      aria-valuemax={last}
      aria-valuenow={Number(day.slice(0, 4))}
      aria-valuetext={`${dayInWords(day)}${shown === undefined ? '' : `, a year that ended with ${counted(shown.alliances, 'alliance')}`}`}
      onKeyDown={press}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        drags.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        slide(dayAt(event));
      }}
      onPointerMove={(event) => {
        if (drags.current) slide(dayAt(event));
        if (event.pointerType === 'mouse') showYear(event);
      }}
      onPointerUp={() => (drags.current = false)}
      onPointerCancel={() => (drags.current = false)}
      onPointerLeave={() => point(undefined)}
    >
      {width > 0 && (
        <svg width={width} height={height + 20} aria-hidden="true">
          <Bars years={years} width={width} most={most} last={last} />
          <line className="now" x1={at} x2={at} y1={4} y2={height} />
          <circle className="knob" cx={at} cy={6} r={5.5} />
          {shown !== undefined && <circle className="knob" cx={at} cy={y(shown.alliances)} r={3} />}
        </svg>
      )}
      {width > 0 && <Coverage datasets={datasets} x={(date) => x(timeOf(date))} width={width} />}
    </div>
  );
}

interface BarsProps {
  readonly years: TimelineQuery['timeline'];
  readonly width: number;
  readonly most: number;
  readonly last: number;
}

/** They do not change while the day is dragged over them. */
const Bars = memo(function Bars({ years, width, most, last }: BarsProps) {
  const x = scaleLinear([timeOf(firstDay), timeOf(`${last + 1}-01-01`)], [0, width]);
  const y = scaleLinear([0, most], [height, top]);
  const bar = width / years.length;
  const gap = bar > 3 ? 1 : bar / 5;
  const everyFew = width < 600 ? 50 : 20;
  return (
    <g>
      {y.ticks(3).map((count) => (
        <g key={count} className="tick">
          {count > 0 && <line x1={0} x2={width} y1={y(count)} y2={y(count)} />}
          {count > 0 && (
            <text x={0} y={y(count) - 3}>
              {count}
            </text>
          )}
        </g>
      ))}
      {years.map(({ year, alliances }) => (
        <rect
          key={year}
          className="year"
          x={x(timeOf(`${year}-01-01`))}
          y={y(alliances)}
          width={Math.max(0.5, bar - gap)}
          height={height - y(alliances)}
        />
      ))}
      <line className="axis" x1={0} x2={width} y1={height} y2={height} />
      {years
        .filter(({ year }) => year % everyFew === 0)
        .map(({ year }) => (
          <text key={year} className="axis-label" x={x(timeOf(`${year}-01-01`))} y={height + 15}>
            {year}
          </text>
        ))}
    </g>
  );
});
