/** How wide an element is, now and whenever it changes. */
import { useCallback, useState } from 'react';

type Watch<E> = (element: E | null) => (() => void) | undefined;

export function useWidth<E extends Element>(before: number): readonly [Watch<E>, number] {
  const [width, setWidth] = useState(before);
  const watch = useCallback<Watch<E>>((element) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(entry.contentRect.width);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, width];
}
