/** Moves and scales a canvas by mouse, fingers and buttons, and leaves scrolling to the page. */
import { select } from 'd3-selection';
import type { Selection } from 'd3-selection';
import { zoom as zoomBehavior, zoomIdentity } from 'd3-zoom';
import type { ZoomTransform } from 'd3-zoom';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

export interface Zoom {
  readonly transform: ZoomTransform;
  readonly by: (ratio: number) => void;
  readonly reset: () => void;
}

export function useZoom(
  canvas: RefObject<HTMLCanvasElement | null>,
  width: number,
  height: number,
): Zoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behavior = useRef(
    zoomBehavior<HTMLCanvasElement, unknown>()
      .scaleExtent([1, 12])
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
        if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
        if ('touches' in event) return event.touches.length > 1;
        return event.button === 0;
      }),
  );
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return undefined;
    const zooming = behavior.current;
    zooming.on('zoom', (event: { readonly transform: ZoomTransform }) =>
      setTransform(event.transform),
    );
    const selection = select(element);
    selection.call(zooming).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [canvas]);
  useEffect(() => {
    const all: [[number, number], [number, number]] = [
      [0, 0],
      [width, height],
    ];
    // It stays within what it shows.
    behavior.current.extent(all).translateExtent(all);
  }, [width, height]);
  const change = (
    to: (selection: Selection<HTMLCanvasElement, unknown, null, undefined>) => void,
  ) => {
    if (canvas.current !== null) to(select(canvas.current));
  };
  return {
    transform,
    by: (ratio) => change((selection) => behavior.current.scaleBy(selection, ratio)),
    reset: () => change((selection) => behavior.current.transform(selection, zoomIdentity)),
  };
}
