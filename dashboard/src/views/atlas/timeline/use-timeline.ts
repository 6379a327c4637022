/** How much was in force at the end of each year, of what the filters let through. */
import type { Answer } from '../../../api/answer.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { TimelineDocument } from '../../../generated/timeline.ts';
import type { TimelineQuery, TimelineQueryVariables } from '../../../generated/timeline.ts';
import { today, yearOf } from '../../../time/day.ts';
import { firstDay } from './steps.ts';

interface Timeline {
  readonly timeline: Answer<TimelineQuery>;
  readonly variables: TimelineQueryVariables;
}

type Filters = Omit<TimelineQueryVariables, 'from' | 'to'>;

export function useTimeline(filters: Filters, wait: boolean): Timeline {
  const variables = { from: yearOf(firstDay), to: yearOf(today()), ...filters };
  return { timeline: useAnswer(TimelineDocument, variables, { wait }), variables };
}
