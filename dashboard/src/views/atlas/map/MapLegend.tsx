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
        Today’s borders. A state of the past stands on the lands of those that succeeded it, where
        these did not exist yet; else, like one too small to be drawn, as a circle.
      </p>
    </div>
  );
}
