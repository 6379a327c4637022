/** A drawing that can be zoomed, with the buttons for it. */
import { useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { Zoom } from './use-zoom.ts';
import './zoom.css';

interface Props {
  readonly zoom: Zoom;
  /** Where the keyboard is on the drawing: the point to zoom to. */
  readonly around: readonly [number, number] | undefined;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

const step = 1.6;

export function Zoomable({ zoom, around, ref, children }: Props) {
  const zoomIn = useRef<HTMLButtonElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const isAll = zoom.transform.k === 1;
  const idle = isAll ? 'idle' : '';
  // What has nothing to do is hidden, and would take the focus with it.
  useLayoutEffect(() => {
    if (isAll && buttons.current?.contains(document.activeElement) === true)
      zoomIn.current?.focus();
  }, [isAll]);
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom.by(step, around);
    else if (event.key === '-') zoom.by(1 / step, around);
    else if (event.key === '0') zoom.reset();
  };
  return (
    <div className="zoomable" ref={ref} onKeyDown={press}>
      {children}
      <div className="zoom" role="group" aria-label="Zoom" ref={buttons}>
        <button
          ref={zoomIn}
          type="button"
          aria-label="Zoom in"
          title="Zoom in: the key +, Ctrl and the wheel, or two fingers"
          onClick={() => zoom.by(step, around)}
        >
          +
        </button>
        <button
          type="button"
          aria-label="Zoom out"
          title="Zoom out: the key −"
          onClick={() => zoom.by(1 / step, around)}
          className={idle}
        >
          −
        </button>
        <button type="button" title="Show all: the key 0" onClick={zoom.reset} className={idle}>
          All
        </button>
      </div>
    </div>
  );
}
