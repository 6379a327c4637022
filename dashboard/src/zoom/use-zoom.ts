/** Moves and scales a drawing by mouse, fingers, buttons and keys, and leaves scrolling to the page. */
import { select } from 'd3-selection';
import type { Selection } from 'd3-selection';
import { zoom as zoomBehavior, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { ZoomTransform } from 'd3-zoom';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** In the units of the drawing: pixels of a canvas, those of its view box for an SVG. */
type Point = readonly [number, number];

export interface Zoom {
  readonly transform: ZoomTransform;
  /** Zooms in or out: around a point of the drawing if it can be seen, else around the middle of what is seen. */
  readonly by: (ratio: number, around?: Point) => void;
  /** Back to all of the drawing. */
  readonly reset: () => void;
  /** Brings a point of the drawing into view, if it is not; gives where on the element it lies then. */
  readonly reveal: (point: Point) => Point;
}

/** As a part of the whole: what lies nearer to an edge than this is brought to the middle. */
const edge = 0.06;
/** A hand that trembles clicks all the same. */
const tremble = 4;

export function useZoom(target: RefObject<Element | null>, width: number, height: number): Zoom {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behavior = useRef(
    zoomBehavior<Element, unknown>()
      .scaleExtent([1, 12])
      .clickDistance(tremble)
      .wheelDelta(turned)
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
        if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
        if ('touches' in event) return event.touches.length > 1;
        return event.button === 0;
      }),
  );
  useEffect(() => {
    const element = target.current;
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
  }, [target]);
  useEffect(() => {
    const all: [[number, number], [number, number]] = [
      [0, 0],
      [width, height],
    ];
    // It stays within what it shows.
    behavior.current.extent(all).translateExtent(all);
  }, [width, height]);

  const isSeen = ([x, y]: Point): boolean =>
    x >= width * edge && x <= width * (1 - edge) && y >= height * edge && y <= height * (1 - edge);
  const change = (to: (selection: Selection<Element, unknown, null, undefined>) => void) => {
    if (target.current !== null) to(select(target.current));
  };
  return {
    transform,
    by: (ratio, around) =>
      change((selection) => {
        const at = around && transform.apply([...around]);
        behavior.current.scaleBy(selection, ratio, at && isSeen(at) ? at : undefined);
      }),
    reset: () => change((selection) => behavior.current.transform(selection, zoomIdentity)),
    reveal: (point) => {
      const element = target.current;
      if (element === null) return point;
      if (!isSeen(zoomTransform(element).apply([...point])))
        behavior.current.translateTo(select(element), ...point);
      return zoomTransform(element).apply([...point]);
    },
  };
}

/** Two fingers on a trackpad turn the wheel by a little at a time, a mouse by far more at once. */
function turned({ deltaY, deltaMode }: WheelEvent): number {
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * 25;
  return -Math.sign(pixels) * Math.min(0.7, Math.abs(pixels) * 0.02);
}
