/** The four degrees of certainty as marks: solid, faded, dashed, hatched; never by colour alone. */
import { certainties } from '../certainty.ts';
import { certaintyMeanings, certaintyWords } from '../words.ts';
import type { Certainty } from '../certainty.ts';
import './certainty.css';

/** The class that draws a box, a bar or a shape by its certainty; `--mark` is its colour. */
export function certaintyClass(certainty: Certainty): string {
  return `mark ${certaintyWords[certainty]}`;
}

interface Props {
  readonly certainty: Certainty;
}

export function CertaintyWord({ certainty }: Props) {
  return (
    <span className="certainty-word" title={certaintyMeanings[certainty]}>
      <i className={certaintyClass(certainty)} aria-hidden="true" />
      {certaintyWords[certainty]}
    </span>
  );
}

interface LegendProps {
  /** The degrees that the chart can show; all, if left out. */
  readonly only?: readonly Certainty[];
  /** Of a chart that draws lines rather than boxes. */
  readonly lines?: boolean;
}

/** What the marks mean, below a chart that uses them. */
export function CertaintyLegend({ only = certainties, lines = false }: LegendProps) {
  return (
    <ul className={`certainty-legend ${lines ? 'lines' : ''}`} aria-label="Certainty">
      {only.map((certainty) => (
        <li key={certainty}>
          <CertaintyWord certainty={certainty} />
        </li>
      ))}
    </ul>
  );
}

/** The hatching of shapes in an SVG, once in a page: `fill: url(#hatching)`. It takes the colour of `--mark`. */
export function Patterns() {
  return (
    <svg className="unseen" aria-hidden="true" width="0" height="0">
      <defs>
        <Hatching id="hatching" scale={1} />
      </defs>
    </svg>
  );
}

interface HatchingProps {
  readonly id: string;
  /** The size of a pixel in the units of the drawing. */
  readonly scale: number;
}

export function Hatching({ id, scale }: HatchingProps) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${scale}) rotate(45)`}
    >
      <rect className="hatch-ground" width="5" height="5" />
      <rect className="hatch-line" width="2.2" height="5" />
    </pattern>
  );
}
