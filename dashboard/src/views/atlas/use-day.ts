/** The alliances of the day that is shown: first of that day alone, then out of all days at once, so that scrubbing asks nothing. */
import { useMemo } from 'react';
import { together } from '../../api/answer.ts';
import type { Answer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { AlliancesDocument } from '../../generated/alliances.ts';
import { SpellsDocument } from '../../generated/spells.ts';
import { today } from '../../time/day.ts';
import { alliancesOn } from './model/day-alliances.ts';
import type { DayAlliance } from './model/day-alliances.ts';
import { firstDay } from './timeline/steps.ts';

export interface Day {
  /** The day that these alliances were in force on: the one before, while the one asked for is awaited. */
  readonly day: string;
  readonly alliances: readonly DayAlliance[];
}

/** The whole is the largest question of the page: it is asked when others have been answered (`wait`). */
export function useDay(day: string, sources: readonly string[], wait: boolean): Answer<Day> {
  const chosen = sources.length === 0 ? null : sources;
  const alliances = useAnswer(AlliancesDocument, {});
  const ever = useAnswer(
    SpellsDocument,
    { from: firstDay, to: today(), sources: chosen },
    { wait },
  );
  const isWhole = ever.state === 'here' && !ever.stale;
  const one = useAnswer(SpellsDocument, { from: day, to: day, sources: chosen }, { wait: isWhole });

  return useMemo(() => {
    if (isWhole) {
      return together([ever, alliances], ({ spells }, known) => ({
        day,
        alliances: alliancesOn(day, spells, known.alliances.nodes),
      }));
    }
    return together([one, alliances], ({ spells }, known) => {
      // A spell begins on the first day asked about, and only one was.
      const found = spells[0]?.from ?? day;
      return { day: found, alliances: alliancesOn(found, spells, known.alliances.nodes) };
    });
  }, [isWhole, ever, one, alliances, day]);
}
