/** The states of a map: shapes, and circles for those that have none. */
import { memo } from 'react';
import type { States } from '../../../map/use-states.ts';
import type { World } from '../../../map/world.ts';
import { certaintyClass } from '../../../marks/Certainty.tsx';
import type { Focus } from '../model/focus.ts';
import type { Picture } from '../model/picture.ts';
import { wordsOfState } from '../model/words-of-state.ts';
import { shadeOf } from './shades.ts';
import type { Territories } from './territories.ts';

interface Props {
  readonly territories: Territories;
  readonly states: States;
  readonly picture: Picture;
  readonly chosen: Focus | undefined;
  readonly lit: Focus | undefined;
  /** The one state that Tab comes to. */
  readonly stop: string | undefined;
}

/** They stay as they are while the map is moved. */
export const Shapes = memo(function Shapes(props: Props & { readonly world: World }) {
  const { world, territories } = props;
  return [...world.paths].map(([code, path]) => {
    const state = territories.shapes.get(code);
    if (state === undefined) return <path key={code} className="land" d={path} />;
    return <path key={code} className={classOf(state, props)} d={path} {...markOf(state, props)} />;
  });
});

export const Circles = memo(function Circles(props: Props & { readonly radius: number }) {
  return props.territories.circles.map(({ state, at: [x, y] }) => (
    <circle
      key={state}
      className={`circle ${classOf(state, props)}`}
      cx={x}
      cy={y}
      r={props.radius}
      {...markOf(state, props)}
    />
  ));
});

interface OutlinesProps {
  readonly world: World;
  readonly shapes: ReadonlyMap<string, string>;
  readonly lit: Focus | undefined;
}

/** Drawn above all shapes: a neighbour would cover half of a line. */
export const Outlines = memo(function Outlines({ world, shapes, lit }: OutlinesProps) {
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

function markOf(state: string, { states, picture, chosen, stop }: Props) {
  return {
    'data-state': state,
    role: 'button',
    'aria-label': `${states.get(state)?.name ?? state}: ${wordsOfState(state, picture, chosen)}`,
    tabIndex: state === stop ? 0 : -1,
  };
}

function classOf(state: string, { picture, chosen, lit }: Props): string {
  const pointed = lit?.states.has(state) === true ? ' lit' : '';
  if (chosen !== undefined) {
    const part = chosen.states.get(state);
    if (part === undefined) return `land${pointed}`;
    return `${part.role === 'self' ? 'self' : certaintyClass(part.certainty)}${pointed}`;
  }
  const shade = shadeOf(picture.alliesOf.get(state)?.size ?? 0);
  if (shade > 0) return `shade-${shade}${pointed}`;
  return `${picture.alliancesOf.has(state) ? 'alone' : 'land'}${pointed}`;
}
