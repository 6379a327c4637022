/** What each resolver of src/resolvers/ gives for one parent: from schema/, by src/codegen/write/results.ts. */
import type { Certainty, ChangeKind, MembershipRole, NodeType, Obligation, RevisionKind } from './types.ts';

/** The id of a node, such as `state:kgz`: what is selected of it is read by that. */
export type NodeId = string;

export interface AllyRow {
  readonly state: NodeId;
  readonly certainty: Certainty;
  readonly obligations: readonly Obligation[];
  readonly promises: readonly Obligation[];
  readonly promised: readonly Obligation[];
  readonly alliances: readonly NodeId[];
}

export interface ChangeRow {
  readonly revision: number;
  readonly kind: ChangeKind;
  readonly id: string;
  readonly node: NodeId | null;
}

export interface ChangeConnectionRow {
  readonly edges: readonly ChangeEdgeRow[];
  readonly nodes: readonly ChangeRow[];
  readonly pageInfo: PageInfoRow;
  readonly totalCount: number;
}

export interface ChangeEdgeRow {
  readonly cursor: string;
  readonly node: ChangeRow;
}

export interface CoverageRow {
  readonly day: string;
  readonly isCovered: boolean;
  readonly sources: readonly NodeId[];
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly withoutKnownObligations: number;
}

export interface DisputeRow {
  readonly alliance: NodeId;
  readonly state: NodeId;
  readonly affirmedBy: NodeId;
  readonly deniedBy: NodeId;
  readonly from: string;
  readonly until: string;
  readonly days: number;
  readonly affirmingMemberships: readonly NodeId[];
  readonly denyingMemberships: readonly NodeId[];
}

export interface DisputeConnectionRow {
  readonly edges: readonly DisputeEdgeRow[];
  readonly nodes: readonly DisputeRow[];
  readonly pageInfo: PageInfoRow;
  readonly totalCount: number;
}

export interface DisputeEdgeRow {
  readonly cursor: string;
  readonly node: DisputeRow;
}

export interface GraphInfoRow {
  readonly hash: string | null;
  readonly revision: number | null;
  readonly loadedAt: string | null;
  readonly types: readonly TypeCountRow[];
  readonly sources: readonly SourceCountRow[];
}

export interface HeldOfficeRow {
  readonly title: string;
  readonly certainty: Certainty;
}

export interface MemberRow {
  readonly state: NodeId;
  readonly role: MembershipRole;
  readonly certainty: Certainty;
  readonly obligations: readonly Obligation[];
  readonly obligationsKnown: boolean;
  readonly disputedObligations: readonly Obligation[];
  readonly presumedObligations: readonly Obligation[];
  readonly obligationsByAlliance: readonly Obligation[];
  readonly unknownObligations: readonly Obligation[];
  readonly affirmedBy: readonly NodeId[];
  readonly supposedBy: readonly NodeId[];
  readonly presumedBy: readonly NodeId[];
  readonly presumedSince: string | null;
  readonly deniedBy: readonly NodeId[];
  readonly memberships: readonly NodeId[];
}

export interface NetworkRow {
  readonly nodes: readonly NetworkNodeRow[];
  readonly edges: readonly NetworkEdgeRow[];
  readonly withoutKnownObligations: number;
}

export interface NetworkEdgeRow {
  readonly a: NodeId;
  readonly b: NodeId;
  readonly alliances: readonly NodeId[];
  readonly obligations: readonly Obligation[];
  readonly promises: readonly Obligation[];
  readonly promised: readonly Obligation[];
  readonly certainty: Certainty;
  readonly weight: number;
}

export interface NetworkNodeRow {
  readonly state: NodeId;
  readonly degree: number;
}

export interface OfficeHolderRow {
  readonly person: NodeId;
  readonly offices: readonly HeldOfficeRow[];
  readonly certainty: Certainty;
  readonly affirmedBy: readonly NodeId[];
  readonly supposedBy: readonly NodeId[];
  readonly presumedBy: readonly NodeId[];
  readonly presumedSince: string | null;
  readonly deniedBy: readonly NodeId[];
  readonly terms: readonly NodeId[];
}

export interface PageInfoRow {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface PathStepRow {
  readonly state: NodeId;
  readonly alliance: NodeId | null;
  readonly certainty: Certainty | null;
}

export interface RevisionRow {
  readonly number: number;
  readonly time: string;
  readonly who: string;
  readonly kind: RevisionKind;
  readonly note: string;
  readonly hashBefore: string;
  readonly hashAfter: string;
  readonly added: number;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly attributed: number;
  readonly undoes: number | null;
}

export interface RevisionConnectionRow {
  readonly edges: readonly RevisionEdgeRow[];
  readonly nodes: readonly RevisionRow[];
  readonly pageInfo: PageInfoRow;
  readonly totalCount: number;
}

export interface RevisionEdgeRow {
  readonly cursor: string;
  readonly node: RevisionRow;
}

export interface SearchConnectionRow {
  readonly edges: readonly SearchEdgeRow[];
  readonly nodes: readonly SearchResultRow[];
  readonly pageInfo: PageInfoRow;
  readonly totalCount: number;
}

export interface SearchEdgeRow {
  readonly cursor: string;
  readonly node: SearchResultRow;
}

export interface SearchResultRow {
  readonly node: NodeId;
  readonly field: string;
  readonly snippet: string;
  readonly matches: readonly TextRangeRow[];
}

export interface SourceCountRow {
  readonly source: NodeId;
  readonly assertions: number;
}

export interface SpellRow {
  readonly alliance: NodeId;
  readonly state: NodeId;
  readonly role: MembershipRole;
  readonly certainty: Certainty;
  readonly obligations: readonly Obligation[];
  readonly obligationsKnown: boolean;
  readonly disputedObligations: readonly Obligation[];
  readonly presumedObligations: readonly Obligation[];
  readonly obligationsByAlliance: readonly Obligation[];
  readonly unknownObligations: readonly Obligation[];
  readonly from: string;
  readonly until: string | null;
  readonly affirmedBy: readonly NodeId[];
  readonly supposedBy: readonly NodeId[];
  readonly presumedBy: readonly NodeId[];
  readonly presumedSince: string | null;
  readonly deniedBy: readonly NodeId[];
  readonly memberships: readonly NodeId[];
}

export interface StateAllianceRow {
  readonly alliance: NodeId;
  readonly role: MembershipRole;
  readonly certainty: Certainty;
  readonly obligations: readonly Obligation[];
  readonly obligationsKnown: boolean;
  readonly disputedObligations: readonly Obligation[];
  readonly presumedObligations: readonly Obligation[];
  readonly obligationsByAlliance: readonly Obligation[];
  readonly unknownObligations: readonly Obligation[];
  readonly affirmedBy: readonly NodeId[];
  readonly supposedBy: readonly NodeId[];
  readonly presumedBy: readonly NodeId[];
  readonly presumedSince: string | null;
  readonly deniedBy: readonly NodeId[];
  readonly memberships: readonly NodeId[];
}

export interface TextRangeRow {
  readonly start: number;
  readonly end: number;
}

export interface TimelineYearRow {
  readonly year: number;
  readonly alliances: number;
  readonly memberships: number;
  readonly states: number;
  readonly withoutKnownObligations: number;
  readonly formed: number;
}

export interface TypeCountRow {
  readonly type: NodeType;
  readonly count: number;
}

export type AllianceCoverageResult = CoverageRow;
export type AllianceMembersResult = readonly MemberRow[];
export type EvidenceContextResult = string | null;
export type OrganizationOfficeHoldersResult = readonly OfficeHolderRow[];
export type QueryAlliancePathResult = readonly PathStepRow[] | null;
export type QueryChangesResult = ChangeConnectionRow;
export type QueryDisputesResult = DisputeConnectionRow;
export type QueryGraphResult = GraphInfoRow;
export type QueryNetworkResult = NetworkRow;
export type QueryRevisionResult = RevisionRow | null;
export type QueryRevisionsResult = RevisionConnectionRow;
export type QuerySearchResult = SearchConnectionRow;
export type QuerySpellsResult = readonly SpellRow[];
export type QueryTimelineResult = readonly TimelineYearRow[];
export type StateAlliancesResult = readonly StateAllianceRow[];
export type StateAlliesResult = readonly AllyRow[];
export type StateCoverageResult = CoverageRow;
