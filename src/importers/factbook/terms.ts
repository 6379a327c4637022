/** The terms of those whom an entry of the Factbook names as chief of state and head of government. */
import type { OfficialFact, TermFact } from '../../generated/facts.ts';
import type { Row } from '../formats/row.ts';
import { cell, text } from '../rows/cells.ts';
import { RejectedCell, passedOver, readPart } from '../rows/outcome.ts';
import type { Outcome } from '../rows/outcome.ts';
import { readOfficeHolders } from './office-holders.ts';
import type { OfficeHolder, Remainder } from './office-holders.ts';
import { slug } from './person-names.ts';
import { observedOn, source } from './source.ts';

export const officeColumns = ['chiefOfState', 'headOfGovernment'] as const;

/** A holder, and the columns that name them in the same words: one office, as most presidents have. */
interface Holding {
  readonly holder: OfficeHolder;
  readonly columns: string[];
}

/** An official comes before the first of their terms, unless `seen` knows them from another entry. */
export function termsIn(row: Row, state: string, seen: Set<string>): readonly Outcome[] {
  const holdings = new Map<string, Holding>();
  const remainders: Outcome[] = [];
  for (const column of officeColumns) {
    for (const piece of readOfficeHolders(cell(row, column))) {
      if (piece.type !== 'OfficeHolder') {
        remainders.push(...remainder(row, column, piece));
        continue;
      }
      const key = [piece.name, piece.title, piece.since].join('|');
      const holding = holdings.get(key);
      if (holding === undefined) holdings.set(key, { holder: piece, columns: [column] });
      else holding.columns.push(column);
    }
  }
  const facts = [...holdings.values()].flatMap((holding) => {
    const official = officialOf(holding.holder);
    const term = termOf(row, holding, state, official.id);
    if (seen.has(official.id)) return [term];
    seen.add(official.id);
    return [official, term];
  });
  return [...facts, ...remainders];
}

function remainder(
  row: Row,
  column: string,
  { type, text, reason }: Remainder,
): readonly Outcome[] {
  if (type === 'Aside') return [passedOver(row, `${column}, "${text}": ${reason}`)];
  return readPart(row, () => {
    throw new RejectedCell(column, text, reason);
  });
}

function officialOf({ name, aliases }: OfficeHolder): OfficialFact {
  return { type: 'Official', id: `official:factbook-${slug(name)}`, name, aliases };
}

function termOf(
  row: Row,
  { holder, columns }: Holding,
  organization: string,
  person: string,
): TermFact {
  const { title, since, name } = holder;
  const file = text(row, 'file');
  return {
    type: 'Term',
    id: `term:factbook-2026/${organization.replace('state:', '')}/${columns[0] ?? ''}/${slug(name)}`,
    source,
    evidence: columns.map((column) => ({ locator: `${file}, ${column}` })),
    ...(since === null ? { observedOn } : { start: since, end: null }),
    leftCensored: false,
    kind: 'OFFICE',
    title,
    person,
    organization,
  };
}
