/** The foot of a list that is turned page by page. */
import { useAddress } from '../address/use-address.ts';
import type { EndsFragment } from '../generated/source-memberships.ts';
import './lists.css';

export const pageLength = 50;

/** The arguments of a connection for the page that an address names. */
export function pageArguments({
  after,
  before,
}: {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}) {
  if (before !== undefined) return { last: pageLength, before };
  return after === undefined ? { first: pageLength } : { first: pageLength, after };
}

interface Props {
  readonly info: EndsFragment;
  readonly total: number;
}

export function Pages({ info, total }: Props) {
  const { go, parameters } = useAddress();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = info;
  if (total <= pageLength) return null;
  const before = hasPreviousPage || parameters.after !== undefined;
  const after = hasNextPage || parameters.before !== undefined;
  const turn = (to: { readonly after?: string | null; readonly before?: string | null }) =>
    go({ after: to.after ?? undefined, before: to.before ?? undefined });
  return (
    <p className="list-foot">
      <button type="button" disabled={!before} onClick={() => turn({})}>
        First
      </button>
      <button type="button" disabled={!before} onClick={() => turn({ before: startCursor })}>
        Previous
      </button>
      <button type="button" disabled={!after} onClick={() => turn({ after: endCursor })}>
        Next
      </button>
      <span className="quiet number">{total.toLocaleString('en')} in all</span>
    </p>
  );
}
