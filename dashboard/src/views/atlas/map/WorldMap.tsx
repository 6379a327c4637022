/** A map of the world on a day: states shaded by their allies, or by their part in what is chosen. */
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, SyntheticEvent } from 'react';
import type { Gazetteer } from '../../../map/gazetteer.ts';
import type { States } from '../../../map/use-states.ts';
import { height, width } from '../../../map/world.ts';
import type { Point, World } from '../../../map/world.ts';
import { Hatching } from '../../../marks/Certainty.tsx';
import { useWidth } from '../../../parts/use-size.ts';
import { useWhy } from '../../../why/use-why.ts';
import { Zoomable } from '../../../zoom/Zoomable.tsx';
import { useZoom } from '../../../zoom/use-zoom.ts';
import type { Focus } from '../model/focus.ts';
import { neighbour } from '../model/neighbour.ts';
import type { Located } from '../model/neighbour.ts';
import type { Picture } from '../model/picture.ts';
import { wordsOfState } from '../model/words-of-state.ts';
import { Circles, Outlines, Shapes } from './Marks.tsx';
import { territoriesOn } from './territories.ts';
import './map.css';

interface Props {
  readonly world: World;
  readonly states: States;
  readonly gazetteer: Gazetteer;
  readonly picture: Picture;
  readonly chosen: Focus | undefined;
  /** What is pointed at, anywhere in the Atlas. */
  readonly lit: Focus | undefined;
  readonly point: (id: string | undefined) => void;
  readonly choose: (state: string) => void;
}

export function WorldMap(props: Props) {
  const { world, states, gazetteer, picture, chosen, lit, point, choose } = props;
  const { point: showSummary } = useWhy();
  const [ref, onScreen] = useWidth();
  const root = useRef<SVGSVGElement>(null);
  const zoom = useZoom(root, width, height);
  const { x, y, k } = zoom.transform;
  const [current, setCurrent] = useState<string>();
  const territories = useMemo(
    () => territoriesOn(picture, states, gazetteer, world),
    [picture, states, gazetteer, world],
  );
  const marks = useMemo((): readonly Located[] => {
    const shown = new Set(territories.shapes.values());
    const placed = [...shown].flatMap((state): Located[] => {
      const place = gazetteer.placeOf(state);
      return place === undefined ? [] : [[state, ...world.project(place)]];
    });
    return [...placed, ...territories.circles.map(({ state, at }): Located => [state, ...at])];
  }, [territories, gazetteer, world]);
  const spotOf = (state: string | undefined): Point | undefined => {
    const [, x, y] = marks.find(([id]) => id === state) ?? [];
    return x === undefined || y === undefined ? undefined : [x, y];
  };
  const around = spotOf(current);
  const stop = around === undefined ? marks[0]?.[0] : current;

  const nameOf = (state: string) => states.get(state)?.name ?? state;
  const summary = (state: string) => (
    <>
      <strong>{nameOf(state)}</strong>
      <br />
      {wordsOfState(state, picture, chosen)}
    </>
  );
  const stateAt = (event: SyntheticEvent) =>
    event.target instanceof Element ? event.target.getAttribute('data-state') : null;
  const move = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    if (event.buttons !== 0) {
      showSummary(undefined);
      return;
    }
    const state = stateAt(event);
    point(state ?? undefined);
    showSummary(state === null ? undefined : summary(state), {
      x: event.clientX,
      y: event.clientY,
    });
  };
  const leave = () => {
    point(undefined);
    showSummary(undefined);
  };
  const press = (event: KeyboardEvent) => {
    const state = stateAt(event);
    if (state === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(state);
      return;
    }
    const next = neighbour(marks, state, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    const element = root.current?.querySelector<SVGElement>(`[data-state="${CSS.escape(next)}"]`);
    // What is out of view on the map is brought there by the map, not by the page.
    element?.focus({ preventScroll: k > 1 });
    root.current?.scrollIntoView({ block: 'nearest' });
  };
  const unit = onScreen === 0 ? 1 : width / onScreen;
  const shown = { territories, states, picture, chosen, lit, stop };
  return (
    <Zoomable ref={ref} zoom={zoom} around={around}>
      <svg
        ref={root}
        className="world-map"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label="Map of the world, by state. Use the arrow keys to go from state to state, plus and minus to zoom"
        onPointerMove={move}
        onPointerLeave={leave}
        onClick={(event) => {
          const state = stateAt(event);
          if (state !== null) choose(state);
        }}
        onKeyDown={press}
        onFocus={(event) => {
          const state = stateAt(event);
          // The middle of its box may lie in a sea between it and an island far away.
          const spot = spotOf(state ?? undefined);
          if (state === null || spot === undefined) return;
          if (!event.target.matches(':focus-visible')) return;
          setCurrent(state);
          const [left, top] = zoom.reveal(spot);
          const box = event.currentTarget.getBoundingClientRect();
          point(state);
          showSummary(summary(state), { x: box.left + left / unit, y: box.top + top / unit });
        }}
        onBlur={leave}
      >
        <defs>
          <Hatching id="hatching-of-map" scale={unit / k} />
        </defs>
        <g transform={`translate(${x} ${y}) scale(${k})`}>
          <Shapes {...shown} world={world} />
          <Circles {...shown} radius={(4 * Math.min(unit, 1.6)) / k} />
          <Outlines world={world} shapes={territories.shapes} lit={lit} />
        </g>
      </svg>
    </Zoomable>
  );
}
