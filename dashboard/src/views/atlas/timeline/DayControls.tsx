/** Where the day is typed, and played. */
import { today } from '../../../time/day.ts';
import { DayField } from '../../../time/DayField.tsx';
import { firstDay } from './steps.ts';
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
      <DayField label="Day" day={day} days={{ from: firstDay, to: today() }} go={go} />
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
