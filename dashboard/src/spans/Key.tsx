/** What the bars mean: the certainties of the thick ones, which source each tone of the thin ones is, and how their edges are drawn. */
import { useSources } from '../api/use-sources.ts';
import { NodeLink } from '../links/NodeLink.tsx';
import { CertaintyWord } from '../marks/Certainty.tsx';
import { certainties } from '../certainty.ts';
import { lasts } from './lanes.ts';
import type { SpanClaim, SpanRow } from './span.ts';
import { toneOf } from './tone.ts';

export function Key({ rows }: { readonly rows: readonly SpanRow[] }) {
  const { label } = useSources();
  const claims = rows.flatMap((row) => row.claims);
  const lasting = claims.filter(lasts);
  const shown = new Set(
    rows.flatMap(({ conclusions }) => conclusions.map(({ certainty }) => certainty)),
  );
  return (
    <div className="spans-key">
      <ul aria-label="Thick bars: what follows from all sources">
        <li className="key-of">All sources together</li>
        {certainties
          .filter((certainty) => shown.has(certainty))
          .map((certainty) => (
            <li key={certainty}>
              <CertaintyWord certainty={certainty} />
            </li>
          ))}
      </ul>
      <ul aria-label="Thin bars: what each source records">
        <li className="key-of">Each source</li>
        {sourcesOf(lasting).map((id) => (
          <li key={id}>
            <i className={`mark certain ${toneOf(id)}`} aria-hidden="true" />
            <NodeLink id={id}>{label(id)}</NodeLink>
          </li>
        ))}
        {sourcesOf(claims.filter((claim) => !lasts(claim))).map((id) => (
          <li key={id}>
            <i className={`mark point ${toneOf(id)}`} aria-hidden="true" />
            <span>
              <NodeLink id={id}>{label(id)}</NodeLink>, observed
            </span>
          </li>
        ))}
        {lasting.some(isPartial) && (
          <li>
            <i className="mark soft tone-key" aria-hidden="true" />
            only the year or month is given
          </li>
        )}
        {lasting.some(({ leftCensored }) => leftCensored) && (
          <li>
            <i className="mark begun tone-key" aria-hidden="true" />
            already in force when the source begins
          </li>
        )}
        {lasting.some(({ endMax }) => endMax === null) && (
          <li>
            <i className="mark open tone-key" aria-hidden="true" />
            no end given
          </li>
        )}
        {claims.some(({ role }) => role !== 'FULL') && (
          <li>
            <i className="mark observer tone-key" aria-hidden="true" />
            observer or associate, not counted
          </li>
        )}
      </ul>
    </div>
  );
}

function sourcesOf(claims: readonly SpanClaim[]): readonly string[] {
  return [...new Set(claims.map(({ source }) => source.id))].sort();
}

function isPartial({ startMin, startMax, endMin, endMax }: SpanClaim): boolean {
  return startMin !== startMax || endMin !== endMax;
}
