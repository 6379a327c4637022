/** The ways to the next and the previous page of a list, where it has more than one. */
import { useAddress } from '../address/use-address.ts';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

interface Props {
  readonly info: PageInfo;
  /** Names the list: `officials`. */
  readonly of: string;
  /** What lies either way, where the order has words for it. */
  readonly words?: { readonly previous: string; readonly next: string };
}

export function Pager({ info, of, words = { previous: 'Previous', next: 'Next' } }: Props) {
  const { go } = useAddress();
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = info;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav className="pager" aria-label={`Pages of ${of}`}>
      <button
        type="button"
        disabled={!hasPreviousPage}
        onClick={() => go({ before: startCursor ?? undefined, after: undefined })}
      >
        ← {words.previous}
      </button>
      <button
        type="button"
        disabled={!hasNextPage}
        onClick={() => go({ after: endCursor ?? undefined, before: undefined })}
      >
        {words.next} →
      </button>
    </nav>
  );
}
