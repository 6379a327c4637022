/** Of rows with one key the first stands: a later one is passed over if it says the same, and rejected if not. */
import { createHash } from 'node:crypto';
import type { Fact } from '../../generated/facts.ts';
import { typeNamed } from '../../model/types.ts';
import { isFact } from './outcome.ts';
import type { Outcome, ReadRow } from './outcome.ts';

type Assertion = Extract<Fact, { readonly evidence?: unknown; readonly leftCensored: unknown }>;

/** Where a fact was said first; of what it says memory holds a digest. */
interface MembershipRow {
  readonly file: string;
  readonly line: number;
  readonly digest: string;
}

/**
 * What a row asserts is its own. Alliances, treaties and officials are not: many rows lead to one,
 * and the importer gives it with the first.
 */
export async function* withoutRepeatedRows(rows: AsyncIterable<ReadRow>): AsyncGenerator<ReadRow> {
  const said = new Map<string, MembershipRow>();
  const withheld = new Map<string, Fact>();
  for await (const row of rows) {
    const outcomes = row.outcomes.map((outcome) =>
      isAssertion(outcome) ? firstOrNot(outcome, row, said) : outcome,
    );
    const asserted = outcomes.filter(isAssertion);
    // An official whose only term so far is refused must wait for one that is not.
    const waiting = [...withheld.values()].filter(({ id }) => asserted.some(leadsTo(id)));
    for (const { id } of waiting) withheld.delete(id);
    const refused = asserted.length < row.outcomes.filter(isAssertion).length;
    const given = outcomes.filter((outcome) => {
      const idle =
        refused && isFact(outcome) && !isAssertion(outcome) && !asserted.some(leadsTo(outcome.id));
      if (idle) withheld.set(outcome.id, outcome);
      return !idle;
    });
    yield { ...row, outcomes: [...waiting, ...given] };
  }
}

function firstOrNot(
  fact: Assertion,
  { file, line }: ReadRow,
  said: Map<string, MembershipRow>,
): Outcome {
  const digest = createHash('sha256').update(JSON.stringify(fact)).digest('base64');
  const first = said.get(fact.id);
  if (first === undefined) {
    said.set(fact.id, { file, line, digest });
    return fact;
  }
  if (first.digest === digest) {
    return { type: 'PassedOver', file, line, reason: 'The row says the same as an earlier one.' };
  }
  const place = first.file === file ? `line ${first.line}` : `${first.file}, line ${first.line},`;
  const value = fact.evidence?.[0]?.locator ?? fact.id;
  const reason = `The row has the key of ${place} but says otherwise: keep one of the two.`;
  return { type: 'Rejection', file, line, column: 'key', value, reason };
}

function isAssertion(outcome: Outcome): outcome is Assertion {
  return isFact(outcome) && typeNamed(outcome.type)?.labels.includes('Assertion') === true;
}

function leadsTo(id: string): (fact: Assertion) => boolean {
  return (fact) => Object.values(fact).includes(id);
}
