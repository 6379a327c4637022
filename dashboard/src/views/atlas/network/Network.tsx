/** The network of a day: states where the map has them, joined by the alliances that they share. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Gazetteer } from '../../../map/gazetteer.ts';
import type { States } from '../../../map/use-states.ts';
import type { Point, World } from '../../../map/world.ts';
import { useWidth } from '../../../parts/use-size.ts';
import { counted } from '../../../words.ts';
import { useWhy } from '../../../why/use-why.ts';
import { Zoomable } from '../../../zoom/Zoomable.tsx';
import { useZoom } from '../../../zoom/use-zoom.ts';
import type { Focus } from '../model/focus.ts';
import { neighbour } from '../model/neighbour.ts';
import type { Pair, Picture } from '../model/picture.ts';
import { wordsOfState } from '../model/words-of-state.ts';
import { useColors } from './colors.ts';
import { frameOf, viewOf } from './frame.ts';
import { edgeAt, nodeAt } from './hit.ts';
import { layoutOf } from './layout.ts';
import { paint } from './paint.ts';
import type { View } from './paint.ts';
import { sceneOf } from './scene.ts';
import { PairSummary, StateSummary } from './summaries.tsx';
import { useFont } from './use-font.ts';

interface Props {
  readonly world: World;
  readonly states: States;
  readonly gazetteer: Gazetteer;
  readonly picture: Picture;
  readonly chosen: Focus | undefined;
  readonly lit: Focus | undefined;
  readonly point: (id: string | undefined) => void;
  readonly choose: (state: string) => void;
  readonly ask: (pair: Pair) => void;
}

export default function Network(props: Props) {
  const { world, states, gazetteer, picture, chosen, lit, point, choose, ask } = props;
  const { point: showSummary } = useWhy();
  const [ref, width] = useWidth();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [current, setCurrent] = useState<string>();
  const colors = useColors();
  const font = useFont();
  const layout = useMemo(
    () => layoutOf(states.keys(), gazetteer, world),
    [states, gazetteer, world],
  );
  const frame = useMemo(() => frameOf(layout), [layout]);
  const scene = useMemo(
    () => sceneOf({ picture, layout, states, colors, chosen, lit }),
    [picture, layout, states, colors, chosen, lit],
  );
  const height = Math.max(260, Math.round(width * 0.47));
  const zoom = useZoom(canvas, width, height);
  const whole = useMemo(() => viewOf(frame, width, height), [frame, width, height]);
  const { k, x, y } = zoom.transform;
  const view = useMemo(
    (): View => ({ scale: whole.scale * k, x: x + k * whole.x, y: y + k * whole.y }),
    [whole, k, x, y],
  );
  // States grow more slowly than the space between them, so that a nearer look parts them.
  const nearer = Math.sqrt(k) * Math.min(1.6, Math.max(0.7, whole.scale));

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || width === 0) return;
    const sharp = Math.min(2, devicePixelRatio);
    context.canvas.width = width * sharp;
    context.canvas.height = height * sharp;
    context.scale(sharp, sharp);
    paint(context, scene, view, { width, height, zoom: nearer }, colors);
  }, [scene, view, width, height, nearer, colors, font]);

  const under = (event: PointerEvent | React.MouseEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at: Point = [event.clientX - left, event.clientY - top];
    const node = nodeAt(scene, view, nearer, at);
    return { node, edge: node === undefined ? edgeAt(scene, view, at) : undefined };
  };
  const leave = () => {
    point(undefined);
    showSummary(undefined);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.pointerType !== 'mouse') return;
    if (event.buttons !== 0) {
      showSummary(undefined);
      return;
    }
    const { node, edge } = under(event);
    event.currentTarget.style.cursor = node === undefined && edge === undefined ? '' : 'pointer';
    point(node?.state);
    const spot = { x: event.clientX, y: event.clientY };
    if (node !== undefined) showSummary(<StateSummary {...props} state={node.state} />, spot);
    else if (edge !== undefined) showSummary(<PairSummary {...props} pair={edge.pair} />, spot);
    else showSummary(undefined);
  };
  /** Where a state is while all is shown. */
  const spotOf = (state: string): Point | undefined => {
    const place = layout.get(state);
    return place && [whole.x + place[0] * whole.scale, whole.y + place[1] * whole.scale];
  };
  const at =
    current !== undefined && picture.alliancesOf.has(current) ? current : scene.nodes.at(-1)?.state;
  const show = (state: string | undefined) => {
    point(state);
    const spot = state === undefined ? undefined : spotOf(state);
    if (spot !== undefined) zoom.reveal(spot);
  };
  const press = (event: KeyboardEvent) => {
    if (at === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(at);
      return;
    }
    const next = neighbour(
      scene.nodes.map((node) => [node.state, ...node.at]),
      at,
      event.key,
    );
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    show(next);
  };
  const nameOf = (state: string) => states.get(state)?.name ?? state;
  return (
    <Zoomable ref={ref} zoom={zoom} around={current === undefined ? undefined : spotOf(current)}>
      <canvas
        ref={canvas}
        style={{ inlineSize: width, blockSize: height }}
        role="application"
        tabIndex={0}
        aria-label={`Network of ${counted(picture.alliancesOf.size, 'state')} and ${counted(picture.pairs.length, 'pair')} of allies. Use the arrow keys to go from state to state, plus and minus to zoom, Enter to see why`}
        onPointerMove={move}
        onPointerLeave={leave}
        onClick={(event) => {
          const { node, edge } = under(event);
          if (node !== undefined) choose(node.state);
          else if (edge !== undefined) ask(edge.pair);
        }}
        onKeyDown={press}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) show(at);
        }}
        onBlur={leave}
      />
      <p className="unseen" role="status">
        {current !== undefined &&
          at === current &&
          `${nameOf(at)}: ${wordsOfState(at, picture, chosen)}`}
      </p>
    </Zoomable>
  );
}
