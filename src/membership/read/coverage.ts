/** Which sources tell of members on a day: docs/rules.md#coverage. */
import type { RecordedAlliance, RecordingSource } from '../rules/recorded.ts';
import { covers } from '../rules/recorded.ts';

export interface Covered {
  readonly day: string;
  readonly isCovered: boolean;
  /** By id. */
  readonly sources: readonly string[];
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** Of one alliance, or of all alliances in which some source names a state. */
export function coverageOn(alliances: readonly RecordedAlliance[], day: string): Covered {
  const all = alliances.flatMap(({ sources }) => sources);
  const sources = idsOf(all.filter((source) => covers(source, day)));
  const days = (of: (source: RecordingSource) => string) => all.map(of).sort();
  return {
    day,
    isCovered: sources.length > 0,
    sources,
    firstDay: days(({ coveredFrom }) => coveredFrom)[0] ?? null,
    lastDay: days(({ coveredTo }) => coveredTo).at(-1) ?? null,
  };
}

function idsOf(sources: readonly RecordingSource[]): readonly string[] {
  return [...new Set(sources.map(({ id }) => id))].sort();
}
