/** The canonical text of a graph: one line of JSON a record, which depends on its facts and origins alone. */
import type { LooseFact } from '../model/fact.ts';
import { hasVariants, shownOf } from './record.ts';
import type { NodeRecord } from './record.ts';
import type { Origin, Precedence } from './origin.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a line holds. */
interface Line {
  readonly id: string;
  readonly type: string;
  readonly origins: readonly Origin[];
  /** What is shown, field by field. */
  readonly fact: Fields;
  /** Where the origins differ: what each of them asserts. */
  readonly asserted?: Readonly<Record<Origin, Fields>>;
}

export function lineOf(record: NodeRecord, precedence: Precedence): string {
  const { id, type, ...fact } = shownOf(record, precedence);
  const origins = [...record.keys()].sort();
  const asserted = hasVariants(record)
    ? {
        asserted: Object.fromEntries(
          origins.map((origin) => [origin, fieldsOf(record.get(origin))]),
        ),
      }
    : {};
  return JSON.stringify({ id, type, origins, fact, ...asserted } satisfies Line);
}

function fieldsOf(fact: LooseFact | undefined): Fields {
  const fields = Object.entries(fact ?? {}).filter(([name]) => name !== 'id' && name !== 'type');
  return Object.fromEntries(fields);
}

/** Throws a SyntaxError or a TypeError where the text is not such a line. */
export function recordOf(line: string): { readonly id: string; readonly record: NodeRecord } {
  const { id, type, origins, fact, asserted } = JSON.parse(line) as Partial<Line>;
  if (typeof id !== 'string' || typeof type !== 'string') {
    throw new TypeError('it has no id and type');
  }
  if (!Array.isArray(origins) || origins.length === 0 || typeof fact !== 'object') {
    throw new TypeError('it names no origins or no fact');
  }
  const facts = (origins as readonly Origin[]).map(
    (origin) => [origin, { type, id, ...(asserted?.[origin] ?? fact) }] as const,
  );
  return { id, record: new Map(facts) };
}
