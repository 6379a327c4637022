/** Moves the day on, year by year, waiting for years that are not there yet. */
import { useEffect, useRef, useState } from 'react';
import { today, yearsLater } from '../../../time/day.ts';

/** Milliseconds that a year is shown at least. */
const least = 220;
/** And the longest that it waits for the next. */
const most = 2_000;

interface Played {
  readonly day: string;
  /** Whether the map and the network show this very day already. */
  readonly isThere: boolean;
  readonly slide: (day: string) => void;
}

export interface Play {
  readonly plays: boolean;
  readonly play: () => void;
  readonly stop: () => void;
}

export function usePlay({ day, isThere, slide }: Played): Play {
  const [plays, setPlays] = useState(false);
  const since = useRef(0);
  useEffect(() => {
    since.current = performance.now();
  }, [day]);
  useEffect(() => {
    if (!plays) return undefined;
    const shown = performance.now() - since.current;
    const wait = Math.max(0, (isThere ? least : most) - shown);
    const timer = setTimeout(() => {
      const next = yearsLater(day, 1);
      if (next > today()) setPlays(false);
      else slide(next);
    }, wait);
    return () => clearTimeout(timer);
  }, [plays, day, isThere, slide]);
  return { plays, play: () => setPlays(true), stop: () => setPlays(false) };
}
