/** The day of the page, to be typed or picked. */
import { useAddress } from '../address/use-address.ts';
import { isDay } from './day.ts';

export function DayField() {
  const { day, go } = useAddress();
  return (
    <label className="day-field">
      <span>On</span>
      <input
        type="date"
        value={day}
        min="1815-01-01"
        max="2100-12-31"
        onChange={({ target }) => {
          if (isDay(target.value) && target.value >= '1500') go({ day: target.value });
        }}
      />
    </label>
  );
}
