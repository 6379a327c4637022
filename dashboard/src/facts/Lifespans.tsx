/** How long an alliance or a state existed: each source gives its own. */
import { useSources } from '../api/use-sources.ts';
import { assertionDates } from '../time/assertion-dates.ts';
import { useMark } from '../why/use-why.ts';

export interface LifespanOf {
  readonly id: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly observedOn: string | null;
  readonly leftCensored: boolean;
  readonly source: { readonly id: string };
}

export function Lifespans({ of }: { readonly of: readonly LifespanOf[] }) {
  const { label } = useSources();
  const mark = useMark();
  if (of.length === 0)
    return <span className="quiet">No source records when it began or ended.</span>;
  return (
    <ul className="lifespans">
      {of.map((lifespan) => {
        const dates = assertionDates(lifespan);
        const source = label(lifespan.source.id);
        return (
          <li key={lifespan.id}>
            <span
              className="cited"
              {...mark({ kind: 'cited', id: lifespan.id }, `${dates}, by ${source}`)}
            >
              {dates}
            </span>{' '}
            <span className="quiet">{source}</span>
          </li>
        );
      })}
    </ul>
  );
}
