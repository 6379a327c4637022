/** Reads the rows of a source once for what it says of each alliance, from which names are made. */
import type { AllianceFact, IdentifierFact } from '../../generated/facts.ts';
import type { IdentifierScheme } from '../../generated/types.ts';
import type { ImportContext } from './context.ts';
import { namesByCode } from './names.ts';
import { readable } from './outcome.ts';
import { pactNamed } from './pact-names.ts';
import type { Row, Rows } from './table.ts';

/** What a member's row says of its alliance. */
export interface Trait<Pledge extends string> {
  readonly code: string;
  readonly pledge: Pledge;
  readonly state: string;
  readonly begin: string;
}

interface Summary {
  readonly states: Set<string>;
  /** The place of its strongest pledge among all. */
  readonly strongest: number;
  readonly begin: string;
}

/**
 * The names by the alliances' codes; rows that are rejected, or of which `read` makes nothing, have
 * no part in them. Of pledges the strongest comes first. Memory holds a summary an alliance.
 */
export async function readNames<Pledge extends string>(
  rows: Rows,
  read: (row: Row) => Trait<Pledge> | undefined,
  pledges: readonly Pledge[],
  scheme: IdentifierScheme,
  { stateName }: ImportContext,
): Promise<ReadonlyMap<string, string>> {
  const summaries = new Map<string, Summary>();
  for await (const row of rows) {
    const trait = readable(() => read(row));
    if (trait === undefined) continue;
    const { code, pledge, state, begin } = trait;
    const summary = { states: new Set([state]), strongest: pledges.indexOf(pledge), begin };
    summaries.set(code, united(summaries.get(code), summary));
  }
  const described = [...summaries].map(([code, { states, strongest, begin }]) => ({
    code,
    scheme,
    pledge: pledges[strongest] ?? '',
    members: [...states].map(stateName),
    begin,
  }));
  return namesByCode(described);
}

/** The strongest pledge and the earliest begin, so that the order of the rows does not matter. */
function united(one: Summary | undefined, other: Summary): Summary {
  if (one === undefined) return other;
  for (const state of other.states) one.states.add(state);
  return {
    states: one.states,
    strongest: Math.min(one.strongest, other.strongest),
    begin: one.begin < other.begin ? one.begin : other.begin,
  };
}

/** The node of an alliance that is not in data/alliances.csv: its common name, or else the one made for it. */
export function allianceFact(
  id: string,
  made: string,
  identifiers: readonly IdentifierFact[],
): AllianceFact {
  const known = pactNamed(identifiers);
  const name = known?.name ?? made;
  const aliases = known === undefined ? [] : [...known.aliases, made];
  // Both datasets list written pledges; one that an organization keeps is in data/alliances.csv.
  const kind = 'PACT';
  return { type: 'Alliance', id, name, aliases, abbreviation: null, kind, identifiers };
}
