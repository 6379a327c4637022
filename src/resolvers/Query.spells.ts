/** What the members of alliances were over time. */
import { badUserInput } from '../errors.ts';
import type { QuerySpellsResult } from '../generated/results.ts';
import type { QuerySpellsArgs } from '../generated/types.ts';
import { ofKinds } from '../membership/read/recorded.ts';
import { compositionsOf } from '../membership/analysis/compositions.ts';
import { spellsIn } from '../membership/analysis/spells.ts';
import { recordedAbout } from '../membership/read/checked.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function spells(
  _parents: readonly string[],
  { from, to, alliance, state, sources, kinds, ...filter }: QuerySpellsArgs,
  context: FieldContext,
): Promise<readonly QuerySpellsResult[]> {
  const days = { min: from ?? '0001-01-01', max: to ?? '9999-12-31' };
  if (days.min > days.max) {
    throw badUserInput(
      `Query.spells: \`from\` must not be after \`to\`; found ${days.min} and ${days.max}.`,
    );
  }
  const about = { alliance, state, sources };
  const recorded = ofKinds(await recordedAbout(context, 'Query.spells', about), kinds);
  const all = spellsIn(compositionsOf(recorded, days), filter);
  return [state == null ? all : all.filter((spell) => spell.state === state)];
}
