/** What the shades of the map mean. */
import { CertaintyLegend } from '../../../marks/Certainty.tsx';
import { shades } from './shades.ts';

export function MapLegend({ chosen }: { readonly chosen: boolean }) {
  return (
    <div className="map-legend">
      {chosen ? (
        <CertaintyLegend />
      ) : (
        <ul className="shades" aria-label="Number of allies">
          <li>Allies:</li>
          {shades.map(({ least, name }, index) => (
            <li key={least}>
              <i className={`shade-${index + 1}`} aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
      )}
      <p>
        The borders are today’s. A state of the past is drawn on the land of those of its successors
        that did not exist yet; if there are none, or if the state is too small to draw, it is a
        circle.
      </p>
    </div>
  );
}
