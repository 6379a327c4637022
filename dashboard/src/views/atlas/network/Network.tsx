/** The network of a day: states where the map has them, joined by the alliances that they share. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { MouseCoords } from 'sigma/types';
import type { Gazetteer } from '../../../map/gazetteer.ts';
import type { States } from '../../../map/use-states.ts';
import type { World } from '../../../map/world.ts';
import { certaintyWords, counted } from '../../../words.ts';
import { useWhy } from '../../../why/WhyProvider.tsx';
import type { Focus } from '../model/focus.ts';
import { neighbour } from '../model/neighbour.ts';
import type { Picture, Tie } from '../model/picture.ts';
import { wordsOfState } from '../model/words-of-state.ts';
import { useColors } from './colors.ts';
import { drawingOf, relight } from './draw.ts';
import { layoutOf } from './layout.ts';
import { fontIsThere, openStage } from './stage.ts';
import type { Stage } from './stage.ts';
import './network.css';

interface Props {
  readonly world: World;
  readonly states: States;
  readonly gazetteer: Gazetteer;
  readonly picture: Picture;
  readonly chosen: Focus | undefined;
  readonly lit: Focus | undefined;
  readonly point: (id: string | undefined) => void;
  readonly choose: (state: string) => void;
  readonly ask: (tie: Tie) => void;
}

export default function Network(props: Props) {
  const { world, states, gazetteer, picture, chosen, lit, point, choose } = props;
  const { point: tell } = useWhy();
  const container = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>();
  const [current, setCurrent] = useState<string>();
  const layout = useMemo(
    () => layoutOf(states.keys(), gazetteer, world),
    [states, gazetteer, world],
  );
  const colors = useColors();
  const nameOf = (state: string) => states.get(state)?.name ?? state;

  useEffect(() => {
    let opened: Stage | undefined;
    let gone = false;
    void fontIsThere().then(() => {
      if (gone || container.current === null) return;
      opened = openStage(container.current, colors);
      // The frame is that of all states, not of those that a day has.
      opened.setCustomBBox(extentOf(layout));
      setStage(opened);
    });
    return () => {
      gone = true;
      opened?.kill();
      setStage(undefined);
    };
  }, [layout, colors]);

  const drawnPicture = useRef<Picture>(undefined);
  useEffect(() => {
    if (stage === undefined) return;
    const drawn = { picture, layout, states, colors, chosen, lit };
    if (drawnPicture.current === picture && stage.getGraph().order > 0)
      relight(stage.getGraph(), drawn);
    else stage.setGraph(drawingOf(drawn));
    drawnPicture.current = picture;
  }, [stage, picture, layout, states, colors, chosen, lit]);

  // The library keeps its listeners: they read what is shown when they are called.
  const shown = useRef(props);
  useEffect(() => {
    shown.current = props;
  });
  useEffect(() => {
    if (stage === undefined) return undefined;
    const spotOf = ({ original }: MouseCoords) =>
      'clientX' in original ? { x: original.clientX, y: original.clientY } : { x: 0, y: 0 };
    const leave = () => {
      shown.current.point(undefined);
      tell(undefined);
    };
    stage.on('enterNode', ({ node, event }) => {
      shown.current.point(node);
      tell(<StateSummary state={node} {...shown.current} />, spotOf(event));
    });
    stage.on('leaveNode', leave);
    stage.on('enterEdge', ({ edge, event }) => {
      tell(
        <TieSummary tie={stage.getGraph().getEdgeAttribute(edge, 'tie')} {...shown.current} />,
        spotOf(event),
      );
    });
    stage.on('leaveEdge', () => tell(undefined));
    stage.on('clickNode', ({ node }) => shown.current.choose(node));
    stage.on('clickEdge', ({ edge }) =>
      shown.current.ask(stage.getGraph().getEdgeAttribute(edge, 'tie')),
    );
    stage.on('leaveStage', leave);
    return () => {
      stage.removeAllListeners();
    };
  }, [stage, tell]);

  const marks = [...picture.alliancesOf.keys()].flatMap((state) => {
    const at = layout.get(state);
    return at === undefined ? [] : [[state, ...at] as const];
  });
  const at = current !== undefined && picture.alliancesOf.has(current) ? current : marks[0]?.[0];
  const press = (event: KeyboardEvent) => {
    if (at === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      choose(at);
      return;
    }
    const next = neighbour(marks, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    point(next);
  };
  const zoom = (ratio: number) => {
    const camera = stage?.getCamera();
    if (camera !== undefined) void camera.animate({ ratio: camera.getState().ratio * ratio });
  };
  return (
    <div className="network">
      <div
        ref={container}
        className="stage"
        role="application"
        tabIndex={0}
        aria-label={`Network of ${counted(picture.alliancesOf.size, 'state')} and ${counted(picture.ties.length, 'tie')}; arrow keys go from state to state, Enter tells why`}
        onKeyDown={press}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) point(at);
        }}
        onBlur={() => point(undefined)}
      />
      <p className="unseen" role="status">
        {current !== undefined &&
          at === current &&
          `${nameOf(at)}: ${wordsOfState(at, picture, chosen)}`}
      </p>
      <div className="zoom" role="group" aria-label="Zoom">
        <button type="button" aria-label="Nearer" onClick={() => zoom(0.6)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => zoom(1 / 0.6)}>
          −
        </button>
        <button type="button" onClick={() => void stage?.getCamera().reset()}>
          All
        </button>
      </div>
    </div>
  );
}

function StateSummary({ state, states, picture, chosen }: Props & { readonly state: string }) {
  return (
    <>
      <strong>{states.get(state)?.name ?? state}</strong>
      <br />
      {wordsOfState(state, picture, chosen)}
    </>
  );
}

const named = 4;

function TieSummary({ tie, states, picture }: Props & { readonly tie: Tie }) {
  const names = tie.alliances.map(
    (id) => picture.alliances.find((one) => one.id === id)?.name ?? id,
  );
  return (
    <>
      <strong>
        {states.get(tie.a)?.name ?? tie.a} – {states.get(tie.b)?.name ?? tie.b}
      </strong>
      , {certaintyWords[tie.certainty]}
      <br />
      {names.slice(0, named).join('; ')}
      {names.length > named && `; and ${names.length - named} more`}
    </>
  );
}

function extentOf(layout: ReadonlyMap<string, readonly [number, number]>) {
  const xs = [...layout.values()].map(([x]) => x);
  const ys = [...layout.values()].map(([, y]) => -y);
  return {
    x: [Math.min(...xs), Math.max(...xs)] as [number, number],
    y: [Math.min(...ys), Math.max(...ys)] as [number, number],
  };
}
