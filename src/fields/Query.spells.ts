/** What the members of alliances were over time. */
import { badUserInput } from '../errors.ts';
import type { QuerySpellsArgs } from '../generated/types.ts';
import { checkSources, nodesIn, ofKinds, readClaims } from '../membership/claims.ts';
import { constellationsOf } from '../membership/constellations.ts';
import { spellsIn } from '../membership/spells.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function spells(
  _parents: readonly string[],
  { from, to, alliance, state, sources, obligations, kinds }: QuerySpellsArgs,
  { graph, know }: FieldContext,
): Promise<readonly unknown[]> {
  const days = { min: from ?? '0001-01-01', max: to ?? '9999-12-31' };
  if (days.min > days.max) {
    throw badUserInput(
      `Query.spells: \`from\` must not be after \`to\`; found ${days.min} and ${days.max}.`,
    );
  }
  await checkSources(graph, 'Query.spells', sources);
  const scope =
    alliance != null ? { alliances: [alliance] } : state != null ? { states: [state] } : {};
  const claims = ofKinds(await readClaims(graph, { ...scope, sources }), kinds);
  know(nodesIn(claims));
  const all = spellsIn(constellationsOf(claims, days, obligations));
  return [state == null ? all : all.filter((spell) => spell.state === state)];
}
