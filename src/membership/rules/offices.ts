/** Who holds an office of an organization on a day, by the positions of all sources: docs/rules.md#offices. */
import { dayAfter } from '../../dates/partial-date.ts';
import { certaintyOf } from './certainty.ts';
import type { Certainty } from './certainty.ts';
import { earliest, endOf, greater, leavingBy } from './endings.ts';
import { hasEnded, holdsDefinitely, holdsPossibly } from './recorded.ts';
import type { Held, RecordedLifespan } from './recorded.ts';

/** One term of a person in an office of the organization, by one source. */
export interface RecordedTerm extends Held {
  readonly id: string;
  readonly person: string;
  readonly title: string | null;
}

/** What one source records of the organization's offices. */
export interface OfficeSource {
  readonly id: string;
  /** The first day on which it covers them: the earliest of its terms there. */
  readonly coveredFrom: string;
  readonly coveredTo: string;
  readonly terms: readonly RecordedTerm[];
}

export interface HeldOffice {
  readonly title: string;
  readonly certainty: Certainty;
}

export interface OfficeConclusion {
  readonly person: string;
  readonly certainty: Certainty;
  /** In alphabetical order of their titles; empty where no source gives one. */
  readonly offices: readonly HeldOffice[];
  readonly affirmedBy: readonly string[];
  readonly supposedBy: readonly string[];
  readonly presumedBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly presumedSince: string | null;
  readonly terms: readonly RecordedTerm[];
}

/** By person id; the sources in the order of their ids. */
export function officeHoldersOn(
  sources: readonly OfficeSource[],
  lifespans: readonly RecordedLifespan[],
  day: string,
): readonly OfficeConclusion[] {
  const persons = new Set(sources.flatMap(({ terms }) => terms.map(({ person }) => person)));
  return [...persons].sort().flatMap((person) => {
    const found = concludeOn(person, sources, lifespans, day);
    return found === undefined
      ? []
      : { ...found, offices: officesOf(found, sources, lifespans, day) };
  });
}

/** How certain each office is, by the terms that give its title alone: one can hold one for certain and another perhaps. */
function officesOf(
  { person, terms }: Omit<OfficeConclusion, 'offices'>,
  sources: readonly OfficeSource[],
  lifespans: readonly RecordedLifespan[],
  day: string,
): readonly HeldOffice[] {
  const titles = new Set(terms.flatMap(({ title }) => title ?? []));
  return [...titles].sort().flatMap((title) => {
    const ofTitle = sources.map((source) => ({
      ...source,
      terms: source.terms.filter((term) => term.person !== person || term.title === title),
    }));
    const found = concludeOn(person, ofTitle, lifespans, day);
    return found === undefined ? [] : { title, certainty: found.certainty };
  });
}

function concludeOn(
  person: string,
  sources: readonly OfficeSource[],
  lifespans: readonly RecordedLifespan[],
  day: string,
): Omit<OfficeConclusion, 'offices'> | undefined {
  const affirmedBy: string[] = [];
  const supposedBy: string[] = [];
  const presumed: OfficeSource[] = [];
  const terms: RecordedTerm[] = [];
  for (const source of sources) {
    const own = ownTerms(source, person);
    if (covers(source, day)) {
      const possible = own.filter((term) => holdsPossibly(term, day));
      terms.push(...possible);
      if (possible.some((term) => holdsDefinitely(term, day))) affirmedBy.push(source.id);
      else if (possible.length > 0) supposedBy.push(source.id);
    } else if (source.coveredTo < day) {
      const lasting = own.filter((term) => isPresumed(term, source, sources, lifespans, day));
      terms.push(...lasting);
      if (lasting.length > 0) presumed.push(source);
    }
  }
  if (terms.length === 0) return undefined;
  const deniedBy = sources
    .filter((source) => covers(source, day) && recordsLater(ownTerms(source, person), terms, day))
    .map(({ id }) => id);
  const presumedBy = presumed.map(({ id }) => id);
  const ends = presumed.map(({ coveredTo }) => coveredTo).sort();
  const positions = { affirmedBy, supposedBy, presumedBy, deniedBy };
  return {
    ...positions,
    person,
    certainty: certaintyOf(positions),
    presumedSince: ends.at(-1) ?? null,
    terms,
  };
}

function ownTerms({ terms }: OfficeSource, person: string): readonly RecordedTerm[] {
  return terms.filter((term) => term.person === person);
}

function covers({ coveredFrom, coveredTo }: OfficeSource, day: string): boolean {
  return coveredFrom <= day && day <= coveredTo;
}

/**
 * Whether by these terms the person has left since the others began. No source lists all offices, so
 * one that tells of no such end does not deny.
 */
function recordsLater(
  own: readonly RecordedTerm[],
  affirmed: readonly RecordedTerm[],
  day: string,
): boolean {
  if (own.some((term) => holdsPossibly(term, day))) return false;
  return own.some(
    (term) =>
      hasEnded(term, day) &&
      affirmed.some(({ startMin }) => startMin === null || (term.endMax ?? '') > startMin),
  );
}

function isPresumed(
  term: RecordedTerm,
  source: OfficeSource,
  sources: readonly OfficeSource[],
  lifespans: readonly RecordedLifespan[],
  day: string,
): boolean {
  if (!holdsPossibly(term, source.coveredTo)) return false;
  const from = dayAfter(source.coveredTo);
  const later = sources.filter(({ coveredTo }) => coveredTo > source.coveredTo);
  const until = earliest([
    term.observed ? null : term.endMax,
    endOf(lifespans, from),
    ...later.map((other) =>
      leavingBy(
        ownTerms(other, term.person),
        term,
        greater(from, other.coveredFrom),
        other.coveredTo,
      ),
    ),
    ...later.map((other) => successionBy(other, term, from)),
  ]);
  return until === null || day < until;
}

/** The first day, not before this one, on which the other source has someone else begun in the same office. */
function successionBy(other: OfficeSource, presumed: RecordedTerm, from: string): string | null {
  const isInOffice = (day: string) =>
    ownTerms(other, presumed.person).some((term) => holdsPossibly(term, day));
  const starts = other.terms
    .filter(({ person, title }) => person !== presumed.person && isSameTitle(title, presumed.title))
    .map(({ startMax }) => startMax)
    .filter((start) => start !== null && start >= from && !isInOffice(start));
  return earliest(starts);
}

/** A source without titles names who leads: any later leader succeeds. */
function isSameTitle(one: string | null, other: string | null): boolean {
  return one === null || other === null || one.toLowerCase() === other.toLowerCase();
}
