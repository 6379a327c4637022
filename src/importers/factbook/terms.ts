/** The terms of chiefs of state and heads of government that the Factbook's editions name. */
import { firstDay, lastDay } from '../../dates/partial-date.ts';
import type { OfficialFact, TermFact } from '../../generated/facts.ts';
import type { Row } from '../formats/row.ts';
import type { Outcome } from '../rows/outcome.ts';
import { editionAt } from './editions.ts';
import type { Edition } from './editions.ts';
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
import { tenuresIn } from './tenures.ts';
import type { Holding, Tenure } from './tenures.ts';

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
      lacked.has(at) ? 'silent' : holdingsAt({ state, office, at }, own, readings, persons),
    );
    const tenures = tenuresIn(inEditions, editions);
    return tenures.map((tenure) => termOf({ state, office }, tenure, tenures, own, editions));
  });
}

/** `silent` where the edition has no text of the office, or one that could not be read as a whole. */
function holdingsAt(
  { state, office, at }: Of & { readonly at: number },
  own: StateSeries,
  readings: OfficeReadings['readings'],
  persons: ReadonlyMap<string, FactbookPerson>,
): readonly Holding[] | 'silent' {
  const found = executiveFields
    .flatMap((field) => own[field].get(at) ?? [])
    .flatMap((row) =>
      (readings.get(row) ?? [])
        .filter((reading) => reading.office === office)
        .map((reading) => ({ row, reading })),
    );
  if (!found.some(({ reading }) => reading.isComplete)) return 'silent';
  return found.flatMap(({ row, reading }) =>
    reading.holders.map((holder) => ({ row, holder, person: personIn(holder, state, persons) })),
  );
}

function personIn(
  { name }: OfficeHolder,
  state: string,
  persons: ReadonlyMap<string, FactbookPerson>,
): string {
  const person = persons.get(keyOf({ state, name }));
  if (person === undefined) throw new Error(`${name} of ${state} is not among the persons.`);
  return person.id;
}

interface Of {
  readonly state: string;
  readonly office: Office;
}

function termOf(
  { state, office }: Of,
  tenure: Tenure,
  all: readonly Tenure[],
  own: StateSeries,
  editions: readonly Edition[],
): Begun {
  const { person, title, since, rows, first, last, before, after } = tenure;
  const life = lifeOf(state);
  const start = since ?? startOf({ before, first }, editions, life).date;
  const lived = {
    ...life,
    first: since === null ? life.first : laterOf(life.first, firstDay(since)),
  };
  const endByEditions = after === null ? null : endOf(last, after, editions, lived).date;
  const from = firstDay(start);
  const succession = successionOf({ ...tenure, from, end: endByEditions }, all, editions);
  const end = succession === undefined ? endByEditions : succession.end;
  const name = person.replace('official:factbook-', '');
  const term: TermFact = {
    type: 'Term',
    id: `term:factbook/${state.replace('state:', '')}/${office}/${name}/${editionAt(editions, first).name}`,
    source,
    evidence: [
      ...evidenceOf(
        editions,
        { edition: first, rows: [rows.first] },
        { edition: last, rows: [rows.last] },
        after === null ? null : { edition: after, rows: rowsOf(own, office, after) },
      ),
      ...(succession === undefined || succession.next.first === after
        ? []
        : nextIn(editions, { edition: succession.next.first, rows: [succession.next.rows.first] })),
    ],
    start,
    end,
    endMeans: end === null ? null : 'FIRST_DAY_OUT',
    leftCensored: since === null && before === null,
    kind: 'OFFICE',
    title,
    person,
    organization: state,
  };
  return { row: rows.first, term, endByEditions };
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
