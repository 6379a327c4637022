/** The day that is shown: the address's when it rests, its own while it is dragged or played, so that the address follows at leisure. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAddress } from '../../../address/use-address.ts';
import { yearOf } from '../../../time/day.ts';

export interface ShownDay {
  readonly day: string;
  /** In which direction it moves, 0 while it rests. */
  readonly pace: number;
  /** Follows a drag or a key that is held: the address is changed when it rests. */
  readonly slide: (day: string) => void;
  /** Goes to a day that somebody chose, a step in the history. */
  readonly go: (day: string) => void;
}

const rest = 350;

export function useShownDay(): ShownDay {
  const address = useAddress();
  const [moving, setMoving] = useState<{ readonly day: string; readonly pace: number }>();
  const timer = useRef<number>(undefined);
  const { slide: writeAddress, go: goToAddress } = address;
  const day = moving?.day ?? address.day;

  const slide = useCallback(
    (next: string) => {
      setMoving((before) => {
        const from = before?.day ?? address.day;
        return { day: next, pace: Math.sign(yearOf(next) - yearOf(from)) || (before?.pace ?? 0) };
      });
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        writeAddress({ day: next });
        setMoving(undefined);
      }, rest);
    },
    [writeAddress, address.day],
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
  return { day, pace: moving?.pace ?? 0, slide, go };
}
