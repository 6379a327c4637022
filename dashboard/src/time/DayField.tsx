/** The day of the page, to be typed or picked. */
import { useState } from 'react';
import { useAddress } from '../address/use-address.ts';
import { isDay } from './day.ts';

/** Before any source begins, and after any year that is typed in part. */
const earliest = '1800-01-01';

export function DayField() {
  const { day, go } = useAddress();
  // What is typed is no day until its year is whole.
  const [draft, setDraft] = useState<string>();
  return (
    <label className="day-field">
      <span>On</span>
      <input
        type="date"
        value={draft ?? day}
        min={earliest}
        max="2100-12-31"
        onBlur={() => setDraft(undefined)}
        onChange={({ target }) => {
          setDraft(target.value);
          if (isDay(target.value) && target.value >= earliest) go({ day: target.value });
        }}
      />
    </label>
  );
}
