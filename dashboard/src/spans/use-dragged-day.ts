/** The day that is shown while it is dragged or stepped: at once for the eye, and in the address when it rests. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAddress } from '../address/use-address.ts';

interface DraggedDay {
  readonly day: string;
  readonly move: (day: string) => void;
}

const rest = 140;

export function useDraggedDay(): DraggedDay {
  const { day, slide } = useAddress();
  const [dragged, setDragged] = useState<string>();
  const timer = useRef<number>(undefined);
  const move = useCallback(
    (next: string) => {
      setDragged(next);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        slide({ day: next });
        setDragged(undefined);
      }, rest);
    },
    [slide],
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return { day: dragged ?? day, move };
}
