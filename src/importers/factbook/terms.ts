/** The terms of chiefs of state and heads of government that the Factbook's editions name. */
import { firstDay, lastDay } from '../../dates/partial-date.ts';
import type { EvidenceFact, OfficialFact, TermFact } from '../../generated/facts.ts';
import type { Row } from '../formats/row.ts';
import type { Outcome } from '../rows/outcome.ts';
import { editionAt, runsOf } from './editions.ts';
import type { Edition, Entry, Run } from './editions.ts';
import { evidenceOf, nextIn } from './evidence.ts';
import { lifeOf } from './lifespans.ts';
import type { OfficeHolder } from './office-holders.ts';
import { executiveFields, mentionsIn, readOffices } from './office-readings.ts';
import type { OfficeReadings } from './office-readings.ts';
import { offices } from './office-texts.ts';
import type { Office } from './office-texts.ts';
import { endOf, startOf } from './periods.ts';
import type { ImportContext } from '../codes/context.ts';
import { keyOf, personsOf } from './persons.ts';
import type { FactbookPerson } from './persons.ts';
import { lackedBy } from './series.ts';
import type { Series, StateSeries } from './series.ts';
import { source } from './source.ts';
import { successionOf } from './successions.ts';
import type { Tenure } from './successions.ts';

/** A holder in one edition. */
interface Holding {
  readonly row: Row;
  readonly holder: OfficeHolder;
}

/** What became of each row: the terms that begin with it, what is left out of it, or nothing. */
export function termsOf(
  { editions, states }: Series,
  { canonicalOf, aliasesOf }: Pick<ImportContext, 'canonicalOf' | 'aliasesOf'>,
): ReadonlyMap<Row, readonly Outcome[]> {
  const read = readOffices([...states.values()]);
  const persons = personsOf(mentionsIn(states, read), canonicalOf);
  const byId = new Map([...persons.values()].map((person) => [person.id, person]));
  for (const [state, own] of states) {
    for (const { row, term } of merged(termsIn(state, own, editions, persons, read))) {
      const person = byId.get(term.person);
      byId.delete(term.person);
      read.outcomes
        .get(row)
        ?.push(...(person === undefined ? [] : [officialOf(person, aliasesOf(person.id))]), term);
    }
  }
  return read.outcomes;
}

function officialOf(
  { id, name, aliases }: FactbookPerson,
  reviewed: readonly string[],
): OfficialFact {
  const others = [...aliases, ...reviewed.filter((alias) => !aliases.includes(alias))];
  return { type: 'Official', id, name, aliases: others.filter((alias) => alias !== name) };
}

interface Begun {
  /** The first that names the holder. */
  readonly row: Row;
  readonly term: TermFact;
  /** Without what is known of the next holder. */
  readonly endByEditions: string | null;
}

function termsIn(
  state: string,
  own: StateSeries,
  editions: readonly Edition[],
  persons: ReadonlyMap<string, FactbookPerson>,
  { readings }: OfficeReadings,
): readonly Begun[] {
  const lacked = lackedBy(own, editions);
  return offices.flatMap((office) => {
    const inEditions = editions.map((_, at) =>
      lacked.has(at) ? 'silent' : holdingsAt(own, office, at, readings),
    );
    const ids = new Set(
      inEditions.flatMap((entry) =>
        entry === 'silent' ? [] : entry.map((each) => personIn(each, state, persons)),
      ),
    );
    const begun = [...ids].flatMap((person) => {
      const entries = inEditions.map((entry): Entry<Holding> => {
        if (entry === 'silent') return 'silent';
        const value = entry.find((each) => personIn(each, state, persons) === person);
        return value === undefined ? 'none' : { value };
      });
      const all = numbered(entries, editions);
      return runsOf(all, ({ term }) => String(term)).map((run) => ({
        after: run.after,
        ...termOf({ state, office, person }, run, all, own, editions),
      }));
    });
    return begun.map((each) => succeeded(each, begun, editions));
  });
}

/** `silent` where the edition has no text of the office, or one that could not be read as a whole. */
function holdingsAt(
  own: StateSeries,
  office: Office,
  at: number,
  readings: OfficeReadings['readings'],
): readonly Holding[] | 'silent' {
  const found = executiveFields
    .flatMap((field) => own[field].get(at) ?? [])
    .flatMap((row) =>
      (readings.get(row) ?? [])
        .filter((reading) => reading.office === office)
        .map((reading) => ({ row, reading })),
    );
  if (!found.some(({ reading }) => reading.isComplete)) return 'silent';
  return found.flatMap(({ row, reading }) => reading.holders.map((holder) => ({ row, holder })));
}

function personIn(
  { holder }: Holding,
  state: string,
  persons: ReadonlyMap<string, FactbookPerson>,
): string {
  const person = persons.get(keyOf({ state, name: holder.name }));
  if (person === undefined) throw new Error(`${holder.name} of ${state} is not among the persons.`);
  return person.id;
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

/** A term before it is known who came next. */
interface Held {
  readonly term: TermFact & { readonly evidence: readonly EvidenceFact[] };
  readonly tenure: Tenure;
  /** The first edition without the holder. */
  readonly after: number | null;
}

interface Of {
  readonly state: string;
  readonly office: Office;
  readonly person: string;
}

function termOf(
  { state, office, person }: Of,
  run: Run<Numbered>,
  entries: readonly Entry<Numbered>[],
  own: StateSeries,
  editions: readonly Edition[],
): Omit<Held, 'after'> {
  const holdings = entries
    .slice(run.first, run.last + 1)
    .flatMap((entry) => (typeof entry === 'string' ? [] : entry.value));
  const latest = holdings.at(-1) ?? run.value;
  const life = lifeOf(state);
  const since = sinceOf(holdings, editionAt(editions, run.first));
  const start = since ?? startOf(run, editions, life).date;
  const lived = {
    ...life,
    first: since === null ? life.first : laterOf(life.first, firstDay(since)),
  };
  const end = run.after === null ? null : endOf(run.last, run.after, editions, lived).date;
  const sighting = (edition: number) => ({ edition, rows: rowsOf(own, office, edition) });
  const name = person.replace('official:factbook-', '');
  const { title } = latest.holder;
  const { first, last } = run;
  const { row } = run.value;
  const tenure = { row, person, title, first, last, since, from: firstDay(start), end };
  const term: Held['term'] = {
    type: 'Term',
    id: `term:factbook/${state.replace('state:', '')}/${office}/${name}/${editionAt(editions, run.first).name}`,
    source,
    evidence: evidenceOf(
      editions,
      { edition: run.first, rows: [row] },
      { edition: run.last, rows: [latest.row] },
      run.after === null ? null : sighting(run.after),
    ),
    start,
    end,
    endMeans: end === null ? null : 'FIRST_DAY_OUT',
    leftCensored: since === null && run.before === null,
    kind: 'OFFICE',
    title,
    person,
    organization: state,
  };
  return { term, tenure };
}

/** The same, where the next holder's start bounds the end; the row that gives it is evidence, too. */
function succeeded(
  { term, tenure, after }: Held,
  all: readonly Held[],
  editions: readonly Edition[],
): Begun {
  const { row } = tenure;
  const others = all.map((each) => each.tenure);
  const succession = successionOf(tenure, others, editions);
  const endByEditions = tenure.end;
  if (succession === undefined) return { row, term, endByEditions };
  const { end, next } = succession;
  const evidence = [...term.evidence];
  if (next.first !== after) evidence.push(nextIn(editions, { edition: next.first, row: next.row }));
  return { row, term: { ...term, end, evidence }, endByEditions };
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

function laterOf(one: string | null, other: string): string {
  return one === null || one < other ? other : one;
}

/** The rows of the edition that could name the holder of the office. */
function rowsOf(own: StateSeries, office: Office, edition: number): readonly Row[] {
  const rows = (['executive', office] as const).flatMap((field) => own[field].get(edition) ?? []);
  return [...new Set(rows)];
}

/** One who holds both offices by the same words has one term, with the evidence of both and the end that is known best. */
function merged(all: readonly Begun[]): readonly Begun[] {
  const terms = new Map<string, Begun>();
  for (const begun of all) {
    const { person, title, start } = begun.term;
    const key = [person, title, start, begun.endByEditions].join('|');
    const other = terms.get(key);
    const evidence = [...(other?.term.evidence ?? []), ...(begun.term.evidence ?? [])];
    const locators = new Map(evidence.map((each) => [each.locator, each]));
    const end = earlier(other?.term.end ?? null, begun.term.end ?? null);
    const first = other ?? begun;
    terms.set(key, { ...first, term: { ...first.term, end, evidence: [...locators.values()] } });
  }
  return [...terms.values()];
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return lastDay(one) < lastDay(other) ? one : other;
}
