/** The rows of the Factbook's editions by state, field and edition, and what became of those that tell nothing. */
import { isDay } from '../../dates/partial-date.ts';
import type { ImportContext } from '../codes/context.ts';
import type { Row, Rows } from '../formats/row.ts';
import { cell, text } from '../rows/cells.ts';
import { RejectedCell, passedOver, readPart } from '../rows/outcome.ts';
import type { Outcome } from '../rows/outcome.ts';
import { editionsOf, unfinishedDay } from './editions.ts';
import type { Edition } from './editions.ts';
import { stateOfPlace } from './places.ts';

/** The rows of each file. */
export interface SeriesFiles {
  readonly participation: readonly Row[];
  readonly executive: readonly Row[];
  readonly snapshots: readonly Row[];
  readonly snapshotDays: readonly Row[];
}

export interface Series {
  readonly editions: readonly Edition[];
  /** By the id of the state. */
  readonly states: ReadonlyMap<string, StateSeries>;
  /** What became of each row that was passed over or rejected here. */
  readonly outcomes: ReadonlyMap<Row, readonly Outcome[]>;
}

/** `executive` is what yearly editions have under several headings, and snapshots in two fields. */
export const fields = [
  'internationalOrganizationParticipation',
  'executive',
  'chiefOfState',
  'headOfGovernment',
] as const;
export type Field = (typeof fields)[number];

/** The rows of a field by the places of the editions that have it; in a snapshot, those that still stood. */
export type StateSeries = Readonly<Record<Field, ReadonlyMap<number, readonly Row[]>>>;

/** Some editions have the definition of a field among the texts of the last place in the alphabet, or of the first. */
const explanation = /^(?:This entry (?:lists|includes)|The chief of state is the titular leader)/;

/** Where a row belongs. */
interface Located {
  readonly row: Row;
  readonly field: Field;
  readonly edition: number;
  readonly state: string;
}

export async function collected(rows: Rows): Promise<readonly Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

export function seriesOf(files: SeriesFiles, context: ImportContext): Series {
  const { participation, executive, snapshots, snapshotDays } = files;
  const editions = editionsOf(
    valuesOf([...participation, ...executive], 'edition', /^\d{4}$/),
    valuesOf(snapshotDays, 'observed_on').filter(isDay),
  );
  const places = placesOf(editions);
  const outcomes = new Map<Row, readonly Outcome[]>();
  const located: Located[] = [];
  const locate = (row: Row, column: string, field: (row: Row) => Field) => {
    const lost = readPart(row, () => {
      const edition = editionOf(row, column, places);
      if (edition === undefined)
        return [passedOver(row, 'Snapshots of that year count instead of the edition.')];
      if (explanation.test(cell(row, 'text'))) return [passedOver(row, 'It explains the field.')];
      const state = stateIn(row, editions[edition], context);
      if (state === undefined) {
        return [
          passedOver(
            row,
            `GEC ${cell(row, 'gec').toUpperCase()} is not a state of data/states.csv.`,
          ),
        ];
      }
      located.push({ row, field: field(row), edition, state });
      return [];
    });
    if (lost.length > 0) outcomes.set(row, lost);
  };
  for (const row of participation) {
    locate(row, 'edition', () => 'internationalOrganizationParticipation');
  }
  for (const row of executive) locate(row, 'edition', () => 'executive');
  for (const row of snapshots) locate(row, 'observed_on', fieldOf);
  for (const row of snapshotDays)
    outcomes.set(
      row,
      readPart(row, () => [snapshotOf(row)]),
    );
  return { editions, states: statesOf(located, editions), outcomes };
}

/** The place of each edition by its name. */
function placesOf(editions: readonly Edition[]): ReadonlyMap<string, number> {
  const next = editions.findIndex(({ name, isSnapshot }) => isSnapshot && name > unfinishedDay);
  return new Map([
    ...editions.map(({ name }, at) => [name, at] as const),
    ...(next < 0 ? [] : [[unfinishedDay, next] as const]),
  ]);
}

function valuesOf(rows: readonly Row[], column: string, pattern = /^/): readonly string[] {
  return rows.map((row) => cell(row, column)).filter((value) => pattern.test(value));
}

/** Undefined where the edition does not count. */
function editionOf(
  row: Row,
  column: string,
  places: ReadonlyMap<string, number>,
): number | undefined {
  const name = text(row, column);
  const isSnapshot = column === 'observed_on';
  const edition = places.get(name);
  if (edition !== undefined) return edition;
  if (!isSnapshot && /^\d{4}$/.test(name)) return undefined;
  const expected = isSnapshot ? 'a day of snapshot-days.csv' : 'the year of an edition';
  throw new RejectedCell(column, name, `Expected ${expected}.`);
}

function stateIn(row: Row, edition: Edition | undefined, context: ImportContext) {
  return stateOfPlace(text(row, 'gec'), cell(row, 'name'), edition?.last ?? '', context.stateOf);
}

function fieldOf(row: Row): Field {
  const name = text(row, 'field');
  const field = fields.find((each) => each === name && each !== 'executive');
  if (field !== undefined) return field;
  throw new RejectedCell('field', name, `Expected one of ${fields.join(', ')}.`);
}

function snapshotOf(row: Row): Outcome {
  const day = text(row, 'observed_on');
  if (day === unfinishedDay) return passedOver(row, 'The copy of that day was not finished.');
  if (isDay(day)) return passedOver(row, 'It names the day of a snapshot.');
  throw new RejectedCell('observed_on', day, 'Expected a day, such as 2015-10-26.');
}

function statesOf(
  located: readonly Located[],
  editions: readonly Edition[],
): ReadonlyMap<string, StateSeries> {
  const states = new Map<string, Record<Field, Map<number, Row[]>>>();
  for (const { row, field, edition, state } of located) {
    const own = states.get(state) ?? {
      internationalOrganizationParticipation: new Map<number, Row[]>(),
      executive: new Map<number, Row[]>(),
      chiefOfState: new Map<number, Row[]>(),
      headOfGovernment: new Map<number, Row[]>(),
    };
    states.set(state, own);
    const there = own[field].get(edition);
    if (there === undefined) own[field].set(edition, [row]);
    else there.push(row);
  }
  for (const own of states.values()) for (const field of fields) stand(own[field], editions);
  return states;
}

/** A snapshot has a row only where the text has changed since the one before. */
function stand(rows: Map<number, Row[]>, editions: readonly Edition[]): void {
  let standing: Row[] | undefined;
  editions.forEach(({ isSnapshot }, at) => {
    if (!isSnapshot) return;
    standing = rows.get(at) ?? standing;
    if (standing !== undefined) rows.set(at, standing);
  });
}

/** The editions of which the archive lacks the whole entry of a state that earlier and later ones have. */
export function lackedBy(own: StateSeries, editions: readonly Edition[]): ReadonlySet<number> {
  const has = editions.map((_, at) => fields.some((field) => own[field].has(at)));
  const first = has.indexOf(true);
  const last = has.lastIndexOf(true);
  return new Set(has.flatMap((there, at) => (!there && first < at && at < last ? [at] : [])));
}
