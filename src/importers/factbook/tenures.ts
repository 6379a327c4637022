/** Who held one office of a state in which consecutive editions. */
import { firstDay, lastDay } from '../../dates/partial-date.ts';
import type { Row } from '../formats/row.ts';
import { editionAt, runsOf } from './editions.ts';
import type { Edition, Entry } from './editions.ts';
import type { OfficeHolder } from './office-holders.ts';

/** A holder in one edition. */
export interface Holding {
  readonly person: string;
  readonly row: Row;
  readonly holder: OfficeHolder;
}

/** One holder of an office, in consecutive editions. */
export interface Tenure {
  readonly person: string;
  /** As the last edition writes it. */
  readonly title: string | null;
  /** The rows of the first and of the last edition that name the holder. */
  readonly rows: { readonly first: Row; readonly last: Row };
  /** Places in the list of editions: of these two, and of the ones next to them without the holder. */
  readonly first: number;
  readonly last: number;
  readonly before: number | null;
  readonly after: number | null;
  /** The start by the editions' own word. */
  readonly since: string | null;
}

/** Of one office; `silent` is an edition that tells nothing of it. */
export function tenuresIn(
  inEditions: readonly (readonly Holding[] | 'silent')[],
  editions: readonly Edition[],
): readonly Tenure[] {
  const persons = new Set(
    inEditions.flatMap((entry) => (entry === 'silent' ? [] : entry.map(({ person }) => person))),
  );
  const all = [...persons].flatMap((person) => {
    const entries = inEditions.map((entry): Entry<Holding> => {
      if (entry === 'silent') return 'silent';
      const value = entry.find((each) => each.person === person);
      return value === undefined ? 'none' : { value };
    });
    return tenuresOf(numbered(entries, editions), editions);
  });
  return all.map((tenure) => (isMisdated(tenure, all) ? { ...tenure, since: null } : tenure));
}

/** One person's. */
function tenuresOf(
  entries: readonly Entry<Numbered>[],
  editions: readonly Edition[],
): readonly Tenure[] {
  return runsOf(entries, ({ term }) => String(term)).map(({ value, ...run }) => {
    const holdings = entries
      .slice(run.first, run.last + 1)
      .flatMap((entry) => (typeof entry === 'string' ? [] : entry.value));
    const latest = holdings.at(-1) ?? value;
    return {
      ...run,
      person: value.person,
      title: latest.holder.title,
      rows: { first: value.row, last: latest.row },
      since: sinceOf(holdings, editionAt(editions, run.first)),
    };
  });
}

type Numbered = Holding & { readonly term: number };

/**
 * The same, with the number of the term in which each edition has the holder: a new one begins where the edition gives
 * a start after the last edition before, or no earlier one after an edition without. Where it gives an earlier start, the
 * edition without has left the holder out by mistake, and tells nothing.
 */
function numbered(
  entries: readonly Entry<Holding>[],
  editions: readonly Edition[],
): readonly Entry<Numbered>[] {
  const all: Entry<Numbered>[] = [];
  let last: { readonly at: number; readonly term: number } | undefined;
  entries.forEach((entry, at) => {
    if (typeof entry === 'string') {
      all.push(entry);
      return;
    }
    const { since } = entry.value.holder;
    const gap = last === undefined ? [] : all.slice(last.at + 1);
    const isLater =
      last !== undefined && since !== null && firstDay(since) > editionAt(editions, last.at).last;
    const isNew = isLater || (gap.includes('none') && since === null);
    const term = last === undefined ? 0 : last.term + (isNew ? 1 : 0);
    if (last?.term === term) all.fill('silent', last.at + 1);
    all.push({ value: { ...entry.value, term } });
    last = { at, term };
  });
  return all;
}

/** What most editions give that name the holder then: one that lies after the first of them is a slip. */
function sinceOf(holdings: readonly Holding[], first: Edition): string | null {
  const given = holdings
    .flatMap(({ holder }) => holder.since ?? [])
    .filter((since) => firstDay(since) <= first.last);
  const counts = new Map<string, number>();
  for (const since of given) counts.set(since, (counts.get(since) ?? 0) + 1);
  const [most] = [...counts].toReversed().sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** Whether others began and ended in the same office after its start, before any edition names the holder: then that is a slip. */
function isMisdated(tenure: Tenure, all: readonly Tenure[]): boolean {
  const { since, first } = tenure;
  if (since === null) return false;
  return all.some(
    (other) =>
      isSameOffice(tenure, other) &&
      other.since !== null &&
      firstDay(other.since) > lastDay(since) &&
      other.last < first,
  );
}

/** Whether two persons hold an office of one title. */
export function isSameOffice(one: Tenure, other: Tenure): boolean {
  return one.person !== other.person && one.title !== null && officeOf(one) === officeOf(other);
}

/** A king follows a queen in one office. */
function officeOf({ title }: Tenure): string | undefined {
  return title?.toLowerCase().replace(/^(?:king|queen)\b/, 'monarch');
}
