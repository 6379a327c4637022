/** Who held which office or post, and when, as each source gives it. */
import { useSources } from '../api/use-sources.ts';
import { Roving } from '../keyboard/Roving.tsx';
import { assertionDates } from '../time/assertion-dates.ts';
import { useMark } from '../why/use-why.ts';
import { termWords } from '../words.ts';
import type { TermKind } from '../words.ts';

export interface TermOf {
  readonly id: string;
  readonly title: string | null;
  readonly kind: TermKind;
  readonly start: string | null;
  readonly end: string | null;
  readonly observedOn: string | null;
  readonly leftCensored: boolean;
  readonly person: { readonly id: string; readonly name: string };
  readonly source: { readonly id: string };
}

export function Terms({ of }: { readonly of: readonly TermOf[] }) {
  const { label } = useSources();
  const mark = useMark();
  return (
    <Roving label="Terms">
      <ol className="terms">
        {of.map((term) => {
          const dates = assertionDates(term);
          const office = officeOf(term);
          const words = `${term.person.name}, ${office}. ${label(term.source.id)}: ${dates}`;
          return (
            <li key={term.id} data-row="">
              <span className="cited" {...mark({ kind: 'cited', id: term.id }, words)}>
                {term.person.name}
              </span>
              <span>{office}</span>
              <span className="quiet number">{dates}</span>
            </li>
          );
        })}
      </ol>
    </Roving>
  );
}

/** A source that counts leaders gives no title. */
function officeOf({ title, kind }: Pick<TermOf, 'title' | 'kind'>): string {
  return title ?? termWords[kind];
}

export function termRows(terms: readonly TermOf[]) {
  return {
    columns: ['person', 'name', 'title', 'kind', 'start', 'end', 'observedOn', 'source', 'term'],
    rows: terms.map(({ id, title, kind, start, end, observedOn, person, source }) => [
      person.id,
      person.name,
      title,
      kind,
      start,
      end,
      observedOn,
      source.id,
      id,
    ]),
  };
}
