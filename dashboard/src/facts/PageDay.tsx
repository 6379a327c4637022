/** The day that the page of an alliance or a state is about. */
import { useAddress } from '../address/use-address.ts';
import { DayField } from '../time/DayField.tsx';

/** From before the first source begins to after the last expected end. */
const days = { from: '1800-01-01', to: '2100-12-31' };

export function PageDay() {
  const { day, go } = useAddress();
  return <DayField label="On" day={day} days={days} go={(next) => go({ day: next })} />;
}
