/** Reads the claims that a resolver asks for: its ids and sources are checked, and what they already have of nodes is not read again. */
import type { FieldContext } from '../../plan/field-resolver.ts';
import type { KnownNode } from '../../plan/read/known-nodes.ts';
import { checkSources, readClaims } from './claims.ts';
import type { AllianceClaim, Scope, Sources } from './claims.ts';
import { checkIds, checkNamed, namedBy } from './named.ts';
import type { Named } from './named.ts';

export type ReadClaims = (scope: Omit<Scope, 'sources'>) => Promise<readonly AllianceClaim[]>;

/** Checks the sources once, however often claims are read. */
export async function claimReader(
  { graph, know }: FieldContext,
  coordinate: string,
  sources: Sources,
): Promise<ReadClaims> {
  await checkSources(graph, coordinate, sources);
  return async (scope) => {
    const claims = await readClaims(graph, { ...scope, sources });
    know(nodesIn(claims));
    return claims;
  };
}

export async function checkedClaims(
  context: FieldContext,
  coordinate: string,
  { sources, ...scope }: Scope,
): Promise<readonly AllianceClaim[]> {
  const read = await claimReader(context, coordinate, sources);
  return read(scope);
}

/** What a question is about, if its arguments narrow it. */
export interface About {
  readonly alliance?: string | null | undefined;
  readonly state?: string | null | undefined;
  readonly sources: Sources;
}

/**
 * The claims about one alliance, else about the alliances of one state, else about all. That a
 * node is there is shown by the claims about it; the graph is asked only where there are none.
 */
export async function claimsAbout(
  context: FieldContext,
  coordinate: string,
  { alliance, state, sources }: About,
): Promise<readonly AllianceClaim[]> {
  const alliances = namedBy('alliance', 'Alliance', alliance);
  const states = namedBy('state', 'State', state);
  checkIds(coordinate, [...alliances, ...states]);
  const ids = (all: readonly Named[]) => all.map(({ id }) => id);
  const claims = await checkedClaims(context, coordinate, {
    sources,
    ...(alliances.length > 0
      ? { alliances: ids(alliances) }
      : states.length > 0 && { states: ids(states) }),
  });
  await checkNamed(context.graph, coordinate, [
    ...alliances.filter(({ id }) => !claims.some((claim) => claim.alliance === id)),
    ...states.filter(({ id }) => !claims.some((claim) => claim.state === id)),
  ]);
  return claims;
}

/** What is known of the nodes that the claims are about, once they are read. */
function* nodesIn(claims: readonly AllianceClaim[]): Iterable<KnownNode> {
  for (const claim of claims) {
    const { alliance, allianceName, allianceKind, state, stateName, source, membership } = claim;
    const { sourceTitle, sourceLabels } = claim;
    yield {
      labels: ['Alliance'],
      fields: { id: alliance, name: allianceName, kind: allianceKind },
    };
    yield { labels: ['State'], fields: { id: state, name: stateName } };
    yield { labels: sourceLabels, fields: { id: source, title: sourceTitle } };
    yield { labels: ['Membership'], fields: { id: membership } };
  }
}
