/** A membership as one source records it: its dates, its obligations, and the row or passage it is based on. */
import { useSources } from '../api/use-sources.ts';
import type { RecordedMembershipFragment } from '../generated/why-membership.ts';
import { NodeLink } from '../links/NodeLink.tsx';
import { assertionDates } from '../time/assertion-dates.ts';
import { partialDateInWords } from '../time/day.ts';
import { obligationWords, roleWords } from '../words.ts';

export function RecordedMembership({
  membership,
}: {
  readonly membership: RecordedMembershipFragment;
}) {
  const { label } = useSources();
  const { source, obligations, treaty, evidence, role } = membership;
  return (
    <article className="recorded">
      <h4>
        <NodeLink id={source.id}>{label(source.id)}</NodeLink>
      </h4>
      <p>
        {assertionDates(membership)}
        {role !== 'FULL' && `, as ${roleWords[role]}`}
      </p>
      {obligations.length > 0 && (
        <p className="quiet">
          Obligations: {obligations.map((obligation) => obligationWords[obligation]).join(', ')}
        </p>
      )}
      {treaty !== null && (treaty.name !== null || treaty.signed !== null) && (
        <p className="quiet">
          Based on {treaty.name ?? 'the treaty'}
          {treaty.signed !== null && `, signed ${partialDateInWords(treaty.signed)}`}
        </p>
      )}
      {evidence.map(({ locator, quote }) => (
        <div key={locator + (quote ?? '')} className="evidence">
          {quote !== null && <blockquote>{quote}</blockquote>}
          <p className="machine">{locator}</p>
        </div>
      ))}
    </article>
  );
}
