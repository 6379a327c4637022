/** What the rows of the Factbook's series say of offices: who holds them, what is passed over, and what cannot be read. */
import type { Row } from '../formats/row.ts';
import { cell } from '../rows/cells.ts';
import { RejectedCell, passedOver, readPart } from '../rows/outcome.ts';
import type { Outcome } from '../rows/outcome.ts';
import { readOfficeHolders } from './office-holders.ts';
import type { OfficeHolder, Remainder } from './office-holders.ts';
import { officeTextsIn } from './office-texts.ts';
import type { Office } from './office-texts.ts';
import type { Named } from './persons.ts';
import { fields } from './series.ts';
import type { StateSeries } from './series.ts';

/** Whom a row names in an office. */
export interface OfficeReading {
  readonly office: Office;
  readonly holders: readonly OfficeHolder[];
  /** Whether all of it could be read, and there was anything to read. */
  readonly isComplete: boolean;
}

/** What each row says of offices, and what became of it. */
export interface OfficeReadings {
  readonly readings: ReadonlyMap<Row, readonly OfficeReading[]>;
  readonly outcomes: ReadonlyMap<Row, Outcome[]>;
}

export const executiveFields = fields.filter(
  (field) => field !== 'internationalOrganizationParticipation',
);

export function readOffices(states: readonly StateSeries[]): OfficeReadings {
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

/** Each name that an office has in the series, with its start. */
export function mentionsIn(
  states: ReadonlyMap<string, StateSeries>,
  { readings }: OfficeReadings,
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
