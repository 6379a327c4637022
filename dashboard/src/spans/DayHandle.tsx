/** The handle of the line that marks the day: a slider, moved by months, years, or to either end. */
import type { KeyboardEvent } from 'react';
import { dayInWords, daysLater, monthsLater, timeOf, yearOf } from '../time/day.ts';
import type { Stretch } from './span.ts';

interface Props {
  readonly day: string;
  readonly move: (day: string) => void;
  readonly chart: Stretch;
  /** Where the day is, in hundredths; beyond them, where the chart does not reach it. */
  readonly x: number;
}

export function DayHandle({ day, move, chart, x }: Props) {
  const step = (event: KeyboardEvent) => {
    const next = stepped(event, day, chart);
    if (next === undefined) return;
    event.preventDefault();
    move(within(next, chart));
  };
  const beyond = x < 0 ? 'before' : x > 100 ? 'after' : '';
  return (
    <div
      className={`day-handle ${beyond} ${x > 70 ? 'to-the-left' : ''}`}
      role="slider"
      tabIndex={0}
      aria-label="Day shown"
      aria-valuemin={yearOf(chart.from)}
      aria-valuemax={yearOf(chart.until)}
      aria-valuenow={yearOf(within(day, chart))}
      aria-valuetext={dayInWords(day)}
      title="Drag it, or use the keys. Arrow keys: a month; Shift and arrow keys: a day; Page Up and Page Down: a year"
      onKeyDown={step}
    >
      <span>{dayInWords(day)}</span>
    </div>
  );
}

function stepped(event: KeyboardEvent, day: string, chart: Stretch): string | undefined {
  const by = (sign: number) => (event.shiftKey ? daysLater(day, sign) : monthsLater(day, sign));
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return by(1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return by(-1);
    case 'PageUp':
      return monthsLater(day, 12);
    case 'PageDown':
      return monthsLater(day, -12);
    case 'Home':
      return chart.from;
    case 'End':
      return chart.until;
    default:
      return undefined;
  }
}

function within(day: string, { from, until }: Stretch): string {
  if (timeOf(day) < timeOf(from)) return from;
  return timeOf(day) >= timeOf(until) ? daysLater(until, -1) : day;
}
