/** Writes facts of one type as the text of a CSV file of data/: a column a field, a row a fact. */
import type {
  LifespanFact,
  MembershipFact,
  OfficialFact,
  TermFact,
  TreatyFact,
} from '../../generated/facts.ts';
import { identifierCell, listCell } from './cell-text.ts';

/** The fields of the types that are curated, in the order of the data model. */
const columns = {
  Lifespan: [
    'id',
    'source',
    'evidence.locator',
    'start',
    'end',
    'endMeans',
    'observedOn',
    'leftCensored',
    'subject',
  ],
  Membership: [
    'id',
    'source',
    'evidence.locator',
    'start',
    'end',
    'endMeans',
    'observedOn',
    'leftCensored',
    'role',
    'obligations',
    'state',
    'alliance',
    'treaty',
  ],
  Official: ['id', 'name', 'aliases'],
  Term: [
    'id',
    'source',
    'evidence.locator',
    'start',
    'end',
    'endMeans',
    'observedOn',
    'leftCensored',
    'kind',
    'title',
    'person',
    'organization',
  ],
  Treaty: [
    'id',
    'source',
    'evidence.locator',
    'name',
    'aliases',
    'signed',
    'termMonths',
    'secrecy',
    'obligations',
    'identifiers',
    'alliance',
  ],
} as const;

export type CuratedFact = LifespanFact | MembershipFact | OfficialFact | TermFact | TreatyFact;
export type CuratedType = CuratedFact['type'];

/** The rows are in the order of their ids, whatever the order of the facts. */
export function csvText(type: CuratedType, facts: readonly CuratedFact[]): string {
  const sorted = [...facts].sort((one, other) => (one.id < other.id ? -1 : 1));
  const rows = sorted.map((fact) => columns[type].map((column) => cellOf(fact, column)));
  return [columns[type], ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function cellOf(fact: CuratedFact, column: string): string {
  if (column === 'evidence.locator' && 'evidence' in fact) {
    return listCell((fact.evidence ?? []).map(({ locator }) => locator));
  }
  if (column === 'identifiers' && fact.type === 'Treaty') {
    return listCell((fact.identifiers ?? []).map(identifierCell));
  }
  const fields: Readonly<Record<string, unknown>> = { ...fact };
  const value = fields[column] ?? '';
  if (Array.isArray(value)) return listCell(value.map(String));
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${fact.id}: a cell cannot hold its ${column}.`);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
