/** Where the day is typed, and played. */
import { useState } from 'react';
import { isDay, today } from '../../../time/day.ts';
import { firstDay, within } from './steps.ts';
import type { Play } from './use-play.ts';

interface Props {
  readonly day: string;
  readonly go: (day: string) => void;
  readonly playing: Play;
}

export function DayControls({ day, go, playing }: Props) {
  const { plays, play, stop } = playing;
  return (
    <div className="day-controls">
      <DayField day={day} go={go} />
      <button
        type="button"
        className={plays ? '' : 'main'}
        onClick={plays ? stop : play}
        disabled={!plays && day >= today()}
      >
        {plays ? 'Stop' : 'Play'}
      </button>
    </div>
  );
}

/** What is typed stands until it is a day within the years that there are. */
function DayField({ day, go }: { readonly day: string; readonly go: (day: string) => void }) {
  const [typed, setTyped] = useState({ day, text: day });
  // Another day takes the place of what was typed for the one before.
  if (typed.day !== day) setTyped({ day, text: day });
  const commit = () => {
    if (isDay(typed.text) && typed.text !== day) go(within(typed.text));
    else setTyped({ day, text: day });
  };
  return (
    <label>
      <span>Day</span>
      <input
        type="date"
        min={firstDay}
        max={today()}
        value={typed.text}
        onChange={(event) => setTyped({ day, text: event.currentTarget.value })}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
    </label>
  );
}
