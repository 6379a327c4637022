/** The end of a list that grows on demand: how many rows are shown, and a button for more. */
import { useAddress } from '../address/use-address.ts';
import './lists.css';

const step = 50;
/** The most that the API gives at once. */
const most = 1_000;

export function rowsShown(rows: number | 'all' | undefined): number {
  return rows === 'all' ? most : Math.min(Math.max(rows ?? step, 1), most);
}

interface Props {
  readonly shown: number;
  readonly total: number;
}

export function MoreRows({ shown, total }: Props) {
  const { slide } = useAddress();
  if (total <= step && shown === total) return null;
  const next = Math.min(step, total - shown);
  return (
    <p className="list-foot">
      <span className="quiet number" role="status">
        {shown.toLocaleString('en')} of {total.toLocaleString('en')}
      </span>
      {next > 0 && shown < most && (
        <button type="button" onClick={() => slide({ rows: shown + next })}>
          Show {next} more
        </button>
      )}
    </p>
  );
}
