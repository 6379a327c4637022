/** What the bars mean: the certainty of a thick bar, the source of a thin one by its tone, and how its ends are drawn. */
import { useSources } from '../api/use-sources.ts';
import { NodeLink } from '../links/NodeLink.tsx';
import { CertaintyWord } from '../marks/Certainty.tsx';
import { certainties } from '../certainty.ts';
import { lasts } from './lanes.ts';
import type { SpanMembership, SpanRow } from './span.ts';
import { toneOf } from './tone.ts';

export function Key({ rows }: { readonly rows: readonly SpanRow[] }) {
  const { label } = useSources();
  const memberships = rows.flatMap((row) => row.memberships);
  const lasting = memberships.filter(lasts);
  const shown = new Set(
    rows.flatMap(({ conclusions }) => conclusions.map(({ certainty }) => certainty)),
  );
  return (
    <div className="spans-key">
      <ul aria-label="Thick bars: the conclusion from all sources">
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
        {sourcesOf(memberships.filter((membership) => !lasts(membership))).map((id) => (
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
            the source gives only the year or month
          </li>
        )}
        {lasting.some(({ leftCensored }) => leftCensored) && (
          <li>
            <i className="mark begun tone-key" aria-hidden="true" />
            already in force when the source’s coverage begins
          </li>
        )}
        {lasting.some(({ endMax }) => endMax === null) && (
          <li>
            <i className="mark open tone-key" aria-hidden="true" />
            the source gives no end
          </li>
        )}
        {memberships.some(({ role }) => role !== 'FULL') && (
          <li>
            <i className="mark observer tone-key" aria-hidden="true" />
            observer or associate member, not counted as a member
          </li>
        )}
      </ul>
    </div>
  );
}

function sourcesOf(memberships: readonly SpanMembership[]): readonly string[] {
  return [...new Set(memberships.map(({ source }) => source.id))].sort();
}

function isPartial({ startMin, startMax, endMin, endMax }: SpanMembership): boolean {
  return startMin !== startMax || endMin !== endMax;
}
