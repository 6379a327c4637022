/** Reads what sources say of full memberships: the rows that all questions about members are answered from. */
import { badUserInput } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { claims, sourceIds } from '../../generated/statements.ts';
import type { ClaimsRow } from '../../generated/statements.ts';
import type { AllianceKind, Obligation } from '../../generated/types.ts';
import type { Claim } from '../rules/certainty.ts';

/** A claim about a membership in an alliance, with what the member promises there. */
export interface AllianceClaim extends Claim {
  readonly alliance: string;
  readonly allianceName: string;
  readonly allianceKind: AllianceKind | null;
  readonly sourceTitle: string;
  readonly sourceLabels: readonly string[];
  readonly stateName: string;
  readonly obligations: readonly Obligation[];
}

/** Only these are used, in every rule; all, if none are named. */
export type Sources = readonly string[] | null | undefined;

/** Which claims are wanted: of these alliances, of the alliances of these states, or of all. */
export interface Scope {
  readonly alliances?: readonly string[];
  readonly states?: readonly string[];
  readonly sources: Sources;
  /**
   * Only what the judgement of this day needs; of a source that has nothing to say of it one claim, which
   * tells what the source covers.
   */
  readonly day?: string;
}

/** In one statement; the claims about one alliance are all of it, as its rules need. */
export async function readClaims(graph: Graph, scope: Scope): Promise<readonly AllianceClaim[]> {
  const { alliances = null, states = null, sources = null, day = null } = scope;
  return (await claims(graph, { alliances, states, sources, day })).flatMap(claimsOf);
}

/**
 * A source covers an alliance from the first day of its memberships there, within its coverage. All
 * names are spelled out: rows of maps, or claims put together of other objects, take fifty times as long.
 */
function claimsOf([
  alliance,
  allianceName,
  allianceKind,
  source,
  sourceTitle,
  sourceLabels,
  coverageStart,
  coveredTo,
  first,
  memberships,
]: ClaimsRow): readonly AllianceClaim[] {
  const coveredFrom = first !== null && first > coverageStart ? first : coverageStart;
  return memberships.map(
    ([
      membership,
      state,
      stateName,
      startMin,
      startMax,
      endMin,
      endMax,
      observed,
      obligations,
    ]) => ({
      alliance,
      allianceName,
      allianceKind,
      source,
      sourceTitle,
      sourceLabels,
      coveredFrom,
      coveredTo,
      membership,
      state,
      stateName,
      startMin,
      startMax,
      endMin,
      endMax,
      observed,
      obligations,
    }),
  );
}

/** Those about alliances of these kinds; all, if none are named. */
export function ofKinds(
  claims: readonly AllianceClaim[],
  kinds: readonly AllianceKind[] | null | undefined,
): readonly AllianceClaim[] {
  if (kinds == null) return claims;
  return claims.filter(({ allianceKind }) => allianceKind !== null && kinds.includes(allianceKind));
}

/** Refuses sources that the graph does not have, and lists those it has. */
export async function checkSources(
  graph: Graph,
  coordinate: string,
  sources: Sources,
): Promise<void> {
  if (sources === null || sources === undefined) return;
  const rows = await sourceIds(graph);
  const known = rows.map(([id]) => id);
  const unknown = sources.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw badUserInput(
    `${coordinate}: no source has the id ${unknown.join(', ')}. Known are ${known.join(', ')}.`,
    { unknown, known },
  );
}
