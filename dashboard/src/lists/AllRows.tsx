/** The end of a list that shows its first rows, or all of them. */
import { useAddress } from '../address/use-address.ts';
import './lists.css';

/** How many rows are shown, of any number. */
export function rowsOfAll(rows: number | 'all' | undefined, few: number): number {
  return rows === 'all' ? Infinity : (rows ?? few);
}

interface Props {
  readonly few: number;
  readonly shown: number;
  readonly total: number;
  /** What the rows are: `alliances`. */
  readonly of: string;
}

export function AllRows({ few, shown, total, of }: Props) {
  const { go } = useAddress();
  if (total <= few) return null;
  const isAll = shown === total;
  return (
    <p className="list-foot">
      <button type="button" onClick={() => go({ rows: isAll ? undefined : 'all' })}>
        {isAll ? `Show the first ${few} ${of}` : `Show all ${total} ${of}`}
      </button>
    </p>
  );
}
