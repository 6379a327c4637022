/** Of rows with one key the first counts: a later one is passed over if it gives the same, and rejected if not. */
import { createHash } from 'node:crypto';
import type { Fact } from '../../generated/facts.ts';
import { fieldsOf, typeNamed } from '../../model/types.ts';
import { isFact } from './outcome.ts';
import type { Outcome, ReadRow } from './outcome.ts';

type Assertion = Extract<Fact, { readonly evidence?: unknown; readonly leftCensored: unknown }>;

/** Where an assertion came first; of what it asserts memory holds a digest. */
interface FirstRow {
  readonly file: string;
  readonly line: number;
  readonly digest: string;
}

/** What the rows so far have given, and what they have led to. */
interface Seen {
  readonly firsts: Map<string, FirstRow>;
  /** The ids of alliances, treaties and officials. */
  readonly given: Set<string>;
  readonly ledTo: Set<string>;
  /** Those of rows whose assertions are refused, until another assertion leads to them. */
  readonly withheld: Map<string, Fact>;
}

/**
 * What a row asserts is its own. Alliances, treaties and officials are not: many rows lead to one,
 * and the importer gives it with one of them. Each is given as soon as an assertion leads to it.
 */
export async function* withoutRepeatedRows(rows: AsyncIterable<ReadRow>): AsyncGenerator<ReadRow> {
  const seen: Seen = {
    firsts: new Map(),
    given: new Set(),
    ledTo: new Set(),
    withheld: new Map(),
  };
  for await (const row of rows) yield { ...row, outcomes: outcomesOf(row, seen) };
}

function outcomesOf(row: ReadRow, seen: Seen): readonly Outcome[] {
  const outcomes = row.outcomes.map((outcome) =>
    isAssertion(outcome) ? firstOrNot(outcome, row, seen.firsts) : outcome,
  );
  const asserted = outcomes.filter(isAssertion);
  const refused = asserted.length < row.outcomes.filter(isAssertion).length;
  const ends = [...new Set(asserted.flatMap(endsOf))];
  for (const id of ends) seen.ledTo.add(id);
  const awaited = ends.flatMap((id) => seen.withheld.get(id) ?? []);
  for (const { id } of awaited) seen.withheld.delete(id);
  const given = outcomes.filter((outcome) => {
    if (!isFact(outcome) || isAssertion(outcome) || !refused) return true;
    if (seen.ledTo.has(outcome.id)) return !seen.given.has(outcome.id);
    seen.withheld.set(outcome.id, outcome);
    return false;
  });
  const all = [...awaited, ...given];
  for (const outcome of all) {
    if (isFact(outcome) && !isAssertion(outcome)) seen.given.add(outcome.id);
  }
  return all;
}

function firstOrNot(
  fact: Assertion,
  { file, line }: ReadRow,
  firsts: Map<string, FirstRow>,
): Outcome {
  const digest = createHash('sha256').update(JSON.stringify(fact)).digest('base64');
  const first = firsts.get(fact.id);
  if (first === undefined) {
    firsts.set(fact.id, { file, line, digest });
    return fact;
  }
  if (first.digest === digest) {
    return { type: 'PassedOver', file, line, reason: 'The row gives the same as an earlier one.' };
  }
  const place = first.file === file ? `line ${first.line}` : `${first.file}, line ${first.line},`;
  const value = fact.evidence?.[0]?.locator ?? fact.id;
  const reason = `The row has the key of ${place} and differs from it: keep one of the two.`;
  return { type: 'Rejection', file, line, column: 'key', value, reason };
}

function isAssertion(outcome: Outcome): outcome is Assertion {
  return isFact(outcome) && typeNamed(outcome.type)?.labels.includes('Assertion') === true;
}

/** The ids of the nodes that the assertion leads to. */
function endsOf(fact: Assertion): readonly string[] {
  const type = typeNamed(fact.type);
  const values: Readonly<Record<string, unknown>> = { ...fact };
  return (type === undefined ? [] : fieldsOf(type)).flatMap(([name, { kind }]) => {
    const value = kind === 'one' ? values[name] : undefined;
    return typeof value === 'string' ? [value] : [];
  });
}
