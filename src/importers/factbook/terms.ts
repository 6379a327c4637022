/** The terms of chiefs of state and heads of government that the Factbook's editions name. */
import { firstDay } from '../../dates/partial-date.ts';
import type { OfficialFact, TermFact } from '../../generated/facts.ts';
import type { Row } from '../formats/row.ts';
import { cell } from '../rows/cells.ts';
import { RejectedCell, passedOver, readPart } from '../rows/outcome.ts';
import type { Outcome } from '../rows/outcome.ts';
import { editionAt, runsOf } from './editions.ts';
import type { Edition, Entry, Run } from './editions.ts';
import { evidenceOf } from './evidence.ts';
import { lifeOf } from './lifespans.ts';
import { readOfficeHolders } from './office-holders.ts';
import type { OfficeHolder, Remainder } from './office-holders.ts';
import { officeTextsIn, offices } from './office-texts.ts';
import type { Office } from './office-texts.ts';
import { endOf, startOf } from './periods.ts';
import type { ImportContext } from '../codes/context.ts';
import { keyOf, personsOf } from './persons.ts';
import type { FactbookPerson, Named } from './persons.ts';
import { fields, lackedBy } from './series.ts';
import type { Series, StateSeries } from './series.ts';
import { source } from './source.ts';

/** Whom a row names in an office. */
interface OfficeReading {
  readonly office: Office;
  readonly holders: readonly OfficeHolder[];
  /** Whether all of it could be read, and there was anything to read. */
  readonly isComplete: boolean;
}

/** A holder in one edition. */
interface Holding {
  readonly row: Row;
  readonly holder: OfficeHolder;
}

/** What each row says of offices, and what became of it. */
interface Read {
  readonly readings: ReadonlyMap<Row, readonly OfficeReading[]>;
  readonly outcomes: ReadonlyMap<Row, Outcome[]>;
}

const executiveFields = fields.filter(
  (field) => field !== 'internationalOrganizationParticipation',
);

/** What became of each row: the terms that begin with it, what is left out of it, or nothing. */
export function termsOf(
  { editions, states }: Series,
  { canonicalOf, aliasesOf }: Pick<ImportContext, 'canonicalOf' | 'aliasesOf'>,
): ReadonlyMap<Row, readonly Outcome[]> {
  const read = readAll([...states.values()]);
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

function readAll(states: readonly StateSeries[]): Read {
  const readings = new Map<Row, readonly OfficeReading[]>();
  const outcomes = new Map<Row, Outcome[]>();
  const rows = states.flatMap((own) =>
    executiveFields.flatMap((field) => [...own[field].values()].flat()),
  );
  for (const row of new Set(rows)) {
    const own: Outcome[] = [];
    outcomes.set(row, own);
    const texts = officeTextsIn(row);
    if (texts === null) {
      own.push(...rejected(row, cell(row, 'text'), unknownCharacter));
      continue;
    }
    readings.set(
      row,
      texts.map(({ office, text }) => readingOf(row, office, text, own)),
    );
  }
  return { readings, outcomes };
}

const unknownCharacter = 'src/importers/factbook/plain-text.ts does not know a character of it.';

function readingOf(row: Row, office: Office, text: string, outcomes: Outcome[]): OfficeReading {
  const pieces = readOfficeHolders(text);
  const remainders = pieces.filter((piece): piece is Remainder => piece.type !== 'OfficeHolder');
  for (const remainder of remainders) outcomes.push(...told(row, office, remainder));
  return {
    office,
    holders: pieces.filter((piece) => piece.type === 'OfficeHolder'),
    isComplete: pieces.length > 0 && remainders.every(({ type }) => type !== 'Unreadable'),
  };
}

function told(row: Row, office: Office, { type, text, reason }: Remainder): readonly Outcome[] {
  if (type === 'Unreadable') return rejected(row, text, reason);
  return [passedOver(row, `${office}, "${text}": ${reason}`)];
}

function rejected(row: Row, text: string, reason: string): readonly Outcome[] {
  return readPart(row, () => {
    throw new RejectedCell('text', text, reason);
  });
}

function mentionsIn(
  states: ReadonlyMap<string, StateSeries>,
  { readings }: Read,
): readonly Named[] {
  const mentions = new Map<string, Named>();
  for (const [state, own] of states) {
    for (const field of executiveFields) {
      for (const [edition, rows] of own[field]) {
        for (const { office, holders } of rows.flatMap((row) => readings.get(row) ?? [])) {
          for (const { name, since } of holders) {
            // A text that stands is told once, by its last edition.
            mentions.set([state, office, name, since].join('|'), {
              state,
              office,
              name,
              since,
              edition,
            });
          }
        }
      }
    }
  }
  return [...mentions.values()];
}

interface Begun {
  /** The first that names the holder. */
  readonly row: Row;
  readonly term: TermFact;
}

function termsIn(
  state: string,
  own: StateSeries,
  editions: readonly Edition[],
  persons: ReadonlyMap<string, FactbookPerson>,
  { readings }: Read,
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
    return [...ids].flatMap((person) => {
      const entries = inEditions.map((entry): Entry<Holding> => {
        if (entry === 'silent') return 'silent';
        const value = entry.find((each) => personIn(each, state, persons) === person);
        return value === undefined ? 'none' : { value };
      });
      const all = numbered(entries, editions);
      return runsOf(all, ({ term }) => String(term)).map((run) => ({
        row: run.value.row,
        term: termOf({ state, office, person }, run, all, own, editions),
      }));
    });
  });
}

/** `silent` where the edition has no text of the office, or one that could not be read as a whole. */
function holdingsAt(
  own: StateSeries,
  office: Office,
  at: number,
  readings: Read['readings'],
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
): TermFact {
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
  return {
    type: 'Term',
    id: `term:factbook/${state.replace('state:', '')}/${office}/${name}/${editionAt(editions, run.first).name}`,
    source,
    evidence: evidenceOf(
      editions,
      { edition: run.first, rows: [run.value.row] },
      { edition: run.last, rows: [latest.row] },
      run.after === null ? null : sighting(run.after),
    ),
    start,
    end,
    endMeans: end === null ? null : 'FIRST_DAY_OUT',
    leftCensored: since === null && run.before === null,
    kind: 'OFFICE',
    title: latest.holder.title,
    person,
    organization: state,
  };
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

/** One who holds both offices by the same words has one term, with the evidence of both. */
function merged(all: readonly Begun[]): readonly Begun[] {
  const terms = new Map<string, Begun>();
  for (const begun of all) {
    const { person, title, start, end } = begun.term;
    const key = [person, title, start, end].join('|');
    const other = terms.get(key);
    const evidence = [...(other?.term.evidence ?? []), ...(begun.term.evidence ?? [])];
    const locators = new Map(evidence.map((each) => [each.locator, each]));
    const { row, term } = other ?? begun;
    terms.set(key, { row, term: { ...term, evidence: [...locators.values()] } });
  }
  return [...terms.values()];
}
