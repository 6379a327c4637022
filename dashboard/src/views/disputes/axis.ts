/** The line of years on which disputes and memberships are drawn. */
import { scaleUtc } from 'd3-scale';
import { timeOf, yearOf } from '../../time/day.ts';

export interface Axis {
  /** Where a day lies, in percent of the width. */
  readonly at: (day: string) => number;
  readonly years: readonly number[];
}

/** Whole years around the days; few enough ticks that a phone has room for them. */
export function axisOf(days: readonly string[], ticks = 5): Axis {
  const years = days.map(yearOf);
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const scale = scaleUtc()
    .domain([Date.UTC(first, 0), Date.UTC(last, 0)])
    .range([0, 100]);
  // A year at the very edge would be written into the next column.
  const inside = scale.ticks(ticks).filter((tick) => scale(tick) > 2 && scale(tick) < 97);
  return {
    at: (day) => scale(timeOf(day)),
    years: [...new Set(inside.map((tick) => tick.getUTCFullYear()))],
  };
}
