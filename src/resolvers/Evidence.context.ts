/** The quote of a piece of evidence with the text on either side of it, cut between words. */
import { badUserInput } from '../errors.ts';
import { argumentDefaults } from '../generated/plans.ts';
import { passages } from '../generated/statements.ts';
import type { EvidenceContextResult } from '../generated/results.ts';
import type { EvidenceContextArgs } from '../generated/types.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

const coordinate = 'Evidence.context';

/** Offsets count UTF-16 code units, as JavaScript does and no query language need do. */
export default async function context(
  parents: readonly string[],
  args: EvidenceContextArgs,
  { graph }: FieldContext,
): Promise<readonly EvidenceContextResult[]> {
  const around = args.characters ?? argumentDefaults[coordinate].characters;
  if (around < 0 || around > 1000) {
    throw badUserInput(`${coordinate}: \`characters\` must be from 0 to 1000, found ${around}.`);
  }
  const rows = await passages(graph, { ids: [...new Set(parents)] });
  const contexts = new Map(
    rows.map(([id, text, start, end]) => [id, passage(text, start, end, around)]),
  );
  return parents.map((id) => contexts.get(id) ?? null);
}

function passage(text: string, start: number, end: number, around: number): string {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  const cutStart = start - around > 0 ? before.replace(/^\S*\s*/, '… ') : before;
  const cutEnd = end + around < text.length ? after.replace(/\s*\S*$/, ' …') : after;
  return cutStart + text.slice(start, end) + cutEnd;
}
