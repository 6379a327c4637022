/** The end of a list that is shown page by page: buttons for its other pages, if it has any. */
import { useAddress } from '../address/use-address.ts';
import type { EndsFragment } from '../generated/source-memberships.ts';
import './lists.css';

interface Props {
  readonly info: EndsFragment;
  readonly total: number;
  /** What the list is of: `officials`. */
  readonly of: string;
  /** What is found either way, where the order of the list has words for it. */
  readonly words?: { readonly first: string; readonly previous: string; readonly next: string };
}

const anyOrder = { first: 'First', previous: 'Previous', next: 'Next' };

export function Pages({ info, total, of, words = anyOrder }: Props) {
  const { go } = useAddress();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = info;
  if (!hasNextPage && !hasPreviousPage) return null;
  const turn = (to: { readonly after?: string | null; readonly before?: string | null }) =>
    go({ after: to.after ?? undefined, before: to.before ?? undefined });
  return (
    <nav className="list-foot" aria-label={`Pages of ${of}`}>
      <button type="button" disabled={!hasPreviousPage} onClick={() => turn({})}>
        {words.first}
      </button>
      <button
        type="button"
        disabled={!hasPreviousPage}
        onClick={() => turn({ before: startCursor })}
      >
        {words.previous}
      </button>
      <button type="button" disabled={!hasNextPage} onClick={() => turn({ after: endCursor })}>
        {words.next}
      </button>
      <span className="quiet number">{total.toLocaleString('en')} in total</span>
    </nav>
  );
}
