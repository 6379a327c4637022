/** The drawing of a state and its allies: a ring of names, a line to each, and the alliances that hold them along the ring. */
import { useId } from 'react';
import { Roving } from '../../keyboard/Roving.tsx';
import { certaintyClass } from '../../marks/Certainty.tsx';
import { useWidth } from '../../parts/use-size.ts';
import { useMark } from '../../why/use-why.ts';
import { certaintyWords } from '../../words.ts';
import { knownFirst, shortName } from './allies.ts';
import type { Group } from './allies.ts';
import { pairsOf, ringOf } from './radial.ts';
import type { Arc, Placed, Ring } from './radial.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly Group[];
  readonly day: string;
}

/** With more allies their pairs hide each other. */
const mostForPairs = 12;

export function Radial(props: Props) {
  const [box, width] = useWidth();
  return (
    <div ref={box} className="radial">
      {width > 0 && <Drawing {...props} width={width} />}
    </div>
  );
}

function Drawing({ id, name, groups, day, width }: Props & { readonly width: number }) {
  const ring = ringOf(groups, width);
  const half = ring.size / 2;
  return (
    <>
      <Roving label={`${name} and its allies`}>
        <svg
          className={ring.dense ? 'dense' : undefined}
          width={ring.size}
          height={ring.size}
          viewBox={`${-half} ${-half} ${ring.size} ${ring.size}`}
          role="group"
          aria-label={`${name} in the middle of its allies`}
        >
          {ring.placed.length <= mostForPairs &&
            pairsOf(ring.placed).map(([a, b]) => (
              <path
                key={a.ally.state.id + b.ally.state.id}
                className="pair"
                d={`M ${a.x} ${a.y} Q ${(a.x + b.x) / 6} ${(a.y + b.y) / 6} ${b.x} ${b.y}`}
              />
            ))}
          {ring.arcs.map((arc) => (
            <GroupArc key={arc.group.alliance?.id ?? ''} arc={arc} only={ring.arcs.length === 1} />
          ))}
          <g data-row="">
            {ring.placed.map((placed) => (
              <AllyMark key={placed.ally.state.id} {...{ id, placed, ring, day }} />
            ))}
          </g>
          <circle className="middle" r="6" />
          <text className="middle-name" y="22">
            {name}
          </text>
        </svg>
      </Roving>
      {!ring.named && (
        <p className="quiet">
          There are too many allies to write their names here: point at a dot, or see the list.
        </p>
      )}
    </>
  );
}

interface AllyProps {
  readonly id: string;
  readonly placed: Placed;
  readonly ring: Ring;
  readonly day: string;
}

function AllyMark({ id, placed, ring, day }: AllyProps) {
  const mark = useMark();
  const { ally, x, y, angle } = placed;
  const { name } = ally.state;
  const through = knownFirst(ally.alliances).map(shortName).join(', ');
  const label = `${name}, ${certaintyWords[ally.certainty]}, through ${through}`;
  const turned = angle > 90;
  return (
    <g className="ally" {...mark({ kind: 'pair', a: id, b: ally.state.id, day }, label)}>
      <line x2={x} y2={y} style={{ strokeWidth: Math.min(0.75 * ally.alliances.length, 5) }} />
      <circle className={certaintyClass(ally.certainty)} cx={x} cy={y} r={ring.dense ? 3.5 : 4.5} />
      <circle className="press" cx={x} cy={y} r="9" />
      {ring.named && (
        <text
          aria-hidden="true"
          transform={`rotate(${turned ? angle + 180 : angle})`}
          x={(ring.radius + 10) * (turned ? -1 : 1)}
          dy="0.32em"
          textAnchor={turned ? 'end' : 'start'}
        >
          {name}
        </text>
      )}
    </g>
  );
}

interface ArcProps {
  readonly arc: Arc;
  /** Whether it is the only group. */
  readonly only: boolean;
}

function GroupArc({ arc, only }: ArcProps) {
  const id = useId();
  const { group, path, length, hanging } = arc;
  const name = group.alliance === undefined ? 'smaller alliances' : shortName(group.alliance);
  const fits = name.length * 6.8 < length;
  if (only && !fits) return null;
  return (
    <g className="group-arc" aria-hidden="true">
      <path id={id} d={path} />
      {fits &&
        // Twice, for the ground of a letter would cover the letter before it.
        ['ground', 'words'].map((part) => (
          <text key={part} className={part} dy={hanging ? 16 : -7}>
            <textPath href={`#${id}`} startOffset="50%">
              {name}
            </textPath>
          </text>
        ))}
    </g>
  );
}
