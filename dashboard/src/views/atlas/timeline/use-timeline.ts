/** How much was in force at the end of each year, by the sources that are heard. */
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

export function useTimeline(sources: readonly string[], wait: boolean): Timeline {
  const variables = {
    from: yearOf(firstDay),
    to: yearOf(today()),
    sources: sources.length === 0 ? null : sources,
  };
  return { timeline: useAnswer(TimelineDocument, variables, { wait }), variables };
}
