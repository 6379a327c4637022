/** Where the day is chosen by hand: on the histogram of all years. */
import { useAnswer } from '../../../api/use-answer.ts';
import { useSources } from '../../../api/use-sources.ts';
import { TimelineDocument } from '../../../generated/timeline.ts';
import { Panel } from '../../../panel/Panel.tsx';
import { today, yearOf } from '../../../time/day.ts';
import { firstDay } from './steps.ts';
import { Histogram } from './Histogram.tsx';
import type { ShownDay } from './use-shown-day.ts';
import './timeline.css';

interface Props {
  readonly shown: ShownDay;
  /** The only sources that are heard; all, if none. */
  readonly sources: readonly string[];
}

export function DayPanel({ shown, sources }: Props) {
  const { day, slide } = shown;
  const { all, label } = useSources();
  const variables = {
    from: yearOf(firstDay),
    to: yearOf(today()),
    sources: sources.length === 0 ? null : sources,
  };
  const answer = useAnswer(TimelineDocument, variables);
  const speaking = all.filter(
    ({ id, memberships, coverageStart, coverageEnd }) =>
      memberships > 0 &&
      coverageStart < coverageEnd &&
      (sources.length === 0 || sources.includes(id)),
  );
  return (
    <Panel
      id="timeline"
      headline="Alliances in force at the end of each year"
      subtitle={
        sources.length === 0
          ? 'Drag, or use the arrow keys: a year each, a month with shift, a day with alt'
          : `By ${sources.map(label).join(', ')} alone`
      }
      answer={answer}
      asked={{ query: TimelineDocument, variables }}
      sources={() => (sources.length > 0 ? sources : speaking.map(({ id }) => id))}
      table={({ timeline }) => ({
        columns: ['year', 'alliances', 'states', 'formed'],
        rows: timeline.map(({ year, alliances, states, formed }) => [
          year,
          alliances,
          states,
          formed,
        ]),
      })}
    >
      {({ timeline }) => <Histogram years={timeline} day={day} datasets={speaking} slide={slide} />}
    </Panel>
  );
}
