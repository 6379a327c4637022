/** The day that is shown: the address's when it rests, its own while it is dragged or played, so that the address follows at leisure. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAddress } from './use-address.ts';

export interface ShownDay {
  readonly day: string;
  /** Follows a drag or a key that is held: the address is changed when it rests. */
  readonly slide: (day: string) => void;
  /** Goes to a day, as a step in the history. */
  readonly go: (day: string) => void;
}

/** A day rests once it has not changed for so many milliseconds. */
export function useShownDay(rest: number): ShownDay {
  const address = useAddress();
  const [moving, setMoving] = useState<string>();
  const timer = useRef<number>(undefined);
  const { slide: slideAddress, go: goToAddress } = address;
  const day = moving ?? address.day;

  const slide = useCallback(
    (next: string) => {
      setMoving(next);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        slideAddress({ day: next });
        setMoving(undefined);
      }, rest);
    },
    [slideAddress, rest],
  );
  const go = useCallback(
    (next: string) => {
      clearTimeout(timer.current);
      setMoving(undefined);
      goToAddress({ day: next });
    },
    [goToAddress],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { day, slide, go };
}
