/** Where the day is chosen by hand: on the histogram of all years. */
import type { Answer } from '../../../api/answer.ts';
import type { SourceInfo } from '../../../api/use-sources.ts';
import { TimelineDocument } from '../../../generated/timeline.ts';
import type { TimelineQuery, TimelineQueryVariables } from '../../../generated/timeline.ts';
import { Panel } from '../../../panel/Panel.tsx';
import { Histogram } from './Histogram.tsx';
import './timeline.css';

interface Props {
  readonly day: string;
  readonly slide: (day: string) => void;
  readonly sources: readonly SourceInfo[];
  readonly timeline: Answer<TimelineQuery>;
  readonly variables: TimelineQueryVariables;
}

export function DayPanel({ day, slide, sources, timeline: years, variables }: Props) {
  const datasets = sources.filter(({ coverageStart, coverageEnd }) => coverageStart < coverageEnd);
  return (
    <Panel
      id="timeline"
      headline="Alliances in force at the end of each year"
      subtitle="Drag, or use the arrow keys: they move the day by a year, with Shift by a month, with Alt by a day"
      answer={years}
      asked={{ query: TimelineDocument, variables }}
      sources={() => sources.map(({ id }) => id)}
      table={({ timeline }) => ({
        columns: ['year', 'alliances', 'states'],
        rows: timeline.map(({ year, alliances, states }) => [year, alliances, states]),
      })}
    >
      {({ timeline }) => <Histogram years={timeline} day={day} datasets={datasets} slide={slide} />}
    </Panel>
  );
}
