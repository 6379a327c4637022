/** Collects what the rows of a dataset give of each alliance, from which names are made. */
import type { AllianceFact, IdentifierFact } from '../../generated/facts.ts';
import type { IdentifierScheme } from '../../generated/types.ts';
import type { ImportContext } from '../codes/context.ts';
import { organizationOf } from '../codes/organizations.ts';
import { pactNamed } from './common-names.ts';
import { namesByCode } from './made-names.ts';

/** What a member's row gives of its alliance. */
export interface Trait<Kind extends string> {
  readonly code: string;
  readonly kind: Kind;
  readonly state: string;
  readonly begin: string;
}

interface Summary {
  readonly states: Set<string>;
  /** The place of its strongest kind among all. */
  readonly strongest: number;
  readonly begin: string;
}

/** Takes what one row after the other gives; memory holds a summary of each alliance. */
export interface PactNaming<Kind extends string> {
  readonly add: (trait: Trait<Kind>) => void;
  /** By the alliances' codes. All names differ, so they can be made after the last row only. */
  readonly names: () => ReadonlyMap<string, string>;
}

/** Of the kinds the strongest comes first. */
export function pactNaming<Kind extends string>(
  kinds: readonly Kind[],
  scheme: IdentifierScheme,
  { stateName }: ImportContext,
): PactNaming<Kind> {
  const summaries = new Map<string, Summary>();
  return {
    add({ code, kind, state, begin }) {
      const summary = { states: new Set([state]), strongest: kinds.indexOf(kind), begin };
      summaries.set(code, united(summaries.get(code), summary));
    },
    names: () =>
      namesByCode(
        [...summaries].map(([code, { states, strongest, begin }]) => ({
          ...{ code, scheme, begin },
          kind: kinds[strongest] ?? '',
          members: [...states].map(stateName),
        })),
      ),
  };
}

/** The strongest kind and the earliest begin, so that the order of the rows does not matter. */
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
  const organization = organizationOf(id);
  if (organization !== undefined) return { ...organization, aliases: [made], identifiers };
  const known = pactNamed(identifiers);
  const name = known?.name ?? made;
  const aliases = known === undefined ? [] : [...known.aliases, made];
  // Both datasets list written agreements; organizations among them have another id.
  const kind = 'PACT';
  return { type: 'Alliance', id, name, aliases, abbreviation: null, kind, identifiers };
}
