/** A map of the world on a day: states shaded by their allies, or by their part in what is chosen. */
import { memo, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent, SyntheticEvent } from 'react';
import type { Gazetteer } from '../../../map/gazetteer.ts';
import type { States } from '../../../map/use-states.ts';
import { height, width } from '../../../map/world.ts';
import type { World } from '../../../map/world.ts';
import { certaintyClass } from '../../../marks/Certainty.tsx';
import { useWidth } from '../../../parts/use-size.ts';
import { useWhy } from '../../../why/WhyProvider.tsx';
import type { Focus, Part } from '../model/focus.ts';
import { neighbour } from '../model/neighbour.ts';
import type { Located } from '../model/neighbour.ts';
import type { Picture } from '../model/picture.ts';
import { wordsOfState } from '../model/words-of-state.ts';
import { shadeOf } from './shades.ts';
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
  const { point: tell } = useWhy();
  const [ref, onScreen] = useWidth();
  const root = useRef<SVGGElement>(null);
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
  const stop = marks.some(([state]) => state === current) ? current : marks[0]?.[0];

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
    const state = stateAt(event);
    point(state ?? undefined);
    tell(state === null ? undefined : summary(state), { x: event.clientX, y: event.clientY });
  };
  const leave = () => {
    point(undefined);
    tell(undefined);
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
    root.current?.querySelector<SVGElement>(`[data-state="${CSS.escape(next)}"]`)?.focus();
  };
  const mark = (state: string) => ({
    'data-state': state,
    role: 'button',
    'aria-label': `${nameOf(state)}: ${wordsOfState(state, picture, chosen)}`,
    tabIndex: state === stop ? 0 : -1,
  });
  const unit = onScreen === 0 ? 1 : width / onScreen;
  return (
    <svg
      ref={ref}
      className="world-map"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label="Map of the world, by state; arrow keys go from state to state"
      onPointerMove={move}
      onPointerLeave={leave}
      onClick={(event) => {
        const state = stateAt(event);
        if (state !== null) choose(state);
      }}
      onKeyDown={press}
      onFocus={(event) => {
        const state = stateAt(event);
        if (state === null || !event.target.matches(':focus-visible')) return;
        // The middle of its box may lie in a sea between it and an island far away.
        const [, x = 0, y = 0] = marks.find(([id]) => id === state) ?? [];
        const box = event.currentTarget.getBoundingClientRect();
        point(state);
        tell(summary(state), { x: box.left + x / unit, y: box.top + y / unit });
      }}
      onBlur={leave}
    >
      <g ref={root}>
        {[...world.paths].map(([code, path]) => {
          const state = territories.shapes.get(code);
          if (state === undefined) return <path key={code} className="land" d={path} />;
          const classes = classOf(state, picture, chosen, lit?.states.get(state));
          return <path key={code} className={classes} d={path} {...mark(state)} />;
        })}
        {territories.circles.map(({ state, at: [x, y] }) => (
          <circle
            key={state}
            className={`circle ${classOf(state, picture, chosen, lit?.states.get(state))}`}
            cx={x}
            cy={y}
            r={4 * Math.min(unit, 1.6)}
            {...mark(state)}
          />
        ))}
      </g>
      <Outlines world={world} shapes={territories.shapes} lit={lit} />
    </svg>
  );
}

function classOf(
  state: string,
  picture: Picture,
  chosen: Focus | undefined,
  lit: Part | undefined,
): string {
  const pointed = lit === undefined ? '' : ' lit';
  if (chosen !== undefined) {
    const part = chosen.states.get(state);
    if (part === undefined) return `land${pointed}`;
    return `${part.role === 'self' ? 'self' : certaintyClass(part.certainty)}${pointed}`;
  }
  const shade = shadeOf(picture.alliesOf.get(state)?.size ?? 0);
  if (shade > 0) return `shade-${shade}${pointed}`;
  return `${picture.alliancesOf.has(state) ? 'alone' : 'land'}${pointed}`;
}

interface OutlinesProps {
  readonly world: World;
  readonly shapes: ReadonlyMap<string, string>;
  readonly lit: Focus | undefined;
}

/** Drawn above all shapes: a neighbour would cover half of a line. */
const Outlines = memo(function Outlines({ world, shapes, lit }: OutlinesProps) {
  if (lit === undefined) return null;
  return (
    <g className="outlines">
      {[...shapes].map(([code, state]) => {
        const part = lit.states.get(state);
        return part === undefined ? null : (
          <path key={code} className={part.role} d={world.paths.get(code)} />
        );
      })}
    </g>
  );
});
