/** A membership as one source gives it: its dates in the source's words, what it promises, and the row or passage it rests on. */
import { useSources } from '../api/use-sources.ts';
import type { ClaimFragment } from '../generated/why-membership.ts';
import { NodeLink } from '../links/NodeLink.tsx';
import { assertionDates } from '../time/assertion-dates.ts';
import { partialDateInWords } from '../time/day.ts';
import { obligationWords, roleWords } from '../words.ts';

export function Claim({ claim }: { readonly claim: ClaimFragment }) {
  const { label } = useSources();
  const { source, obligations, treaty, evidence, role } = claim;
  return (
    <article className="claim">
      <h4>
        <NodeLink id={source.id}>{label(source.id)}</NodeLink>
      </h4>
      <p>
        {assertionDates(claim)}
        {role !== 'FULL' && `, as ${roleWords[role]}`}
      </p>
      {obligations.length > 0 && (
        <p className="quiet">
          Promises {obligations.map((obligation) => obligationWords[obligation]).join(', ')}
        </p>
      )}
      {treaty !== null && (treaty.name !== null || treaty.signed !== null) && (
        <p className="quiet">
          Rests on {treaty.name ?? 'the treaty'}
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
