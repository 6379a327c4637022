/** What a source says of one node, by the fields of the model: from schema/, by src/codegen/write/facts.ts. */
import type { AllianceKind, EndMeaning, Certainty, Pledge, StartMeaning, IdentifierScheme, MembershipRole, Obligation, OperationStatus, RevisionKind, ChangeKind, StatementMode, TermKind, Secrecy } from './types.ts';

/** The id of another node, such as `state:kgz`. */
export type Id = string;

export interface EvidenceFact {
  readonly locator: string;
  readonly quote?: string | null;
  readonly start?: number | null;
  readonly end?: number | null;
}

export interface IdentifierFact {
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
}

export interface StateNameFact {
  readonly name: string;
  readonly from?: string | null;
  readonly until?: string | null;
}

export interface AllianceFact {
  readonly type: 'Alliance';
  readonly id: Id;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly abbreviation?: string | null;
  readonly kind?: AllianceKind | null;
  readonly identifiers?: readonly IdentifierFact[];
  readonly replaced?: readonly Id[];
}

export interface ArticleFact {
  readonly type: 'Article';
  readonly id: Id;
  readonly title: string;
  readonly url?: string | null;
  readonly coverageStart: string;
  readonly coverageEnd: string;
  readonly published: string;
  readonly text: string;
  readonly outlet: Id;
  readonly authors?: readonly Id[];
  readonly listsMembersOf?: readonly Id[];
}

export interface AuthorFact {
  readonly type: 'Author';
  readonly id: Id;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface DatasetFact {
  readonly type: 'Dataset';
  readonly id: Id;
  readonly title: string;
  readonly url?: string | null;
  readonly coverageStart: string;
  readonly coverageEnd: string;
  readonly version: string;
  readonly terms: string;
  readonly citation: string;
  readonly codesObligations?: readonly Obligation[];
  readonly startMeans?: StartMeaning | null;
  readonly endMeans?: EndMeaning | null;
  readonly wholeCount?: number | null;
}

export interface GroupFact {
  readonly type: 'Group';
  readonly id: Id;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface IdentityTieFact {
  readonly type: 'IdentityTie';
  readonly id: Id;
  readonly reason: string;
  readonly canonical: Id;
  readonly same: Id;
}

export interface InstitutionFact {
  readonly type: 'Institution';
  readonly id: Id;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface LifespanFact {
  readonly type: 'Lifespan';
  readonly id: Id;
  readonly source: Id;
  readonly evidence?: readonly EvidenceFact[];
  readonly start?: string | null;
  readonly end?: string | null;
  readonly endMeans?: EndMeaning | null;
  readonly observedOn?: string | null;
  readonly leftCensored: boolean;
  readonly subject: Id;
}

export interface MembershipFact {
  readonly type: 'Membership';
  readonly id: Id;
  readonly source: Id;
  readonly evidence?: readonly EvidenceFact[];
  readonly start?: string | null;
  readonly end?: string | null;
  readonly endMeans?: EndMeaning | null;
  readonly observedOn?: string | null;
  readonly leftCensored: boolean;
  readonly role: MembershipRole;
  readonly obligations?: readonly Obligation[];
  readonly state: Id;
  readonly alliance: Id;
  readonly treaty?: Id | null;
}

export interface OfficialFact {
  readonly type: 'Official';
  readonly id: Id;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface OperationFact {
  readonly type: 'Operation';
  readonly id: Id;
  readonly source: Id;
  readonly evidence?: readonly EvidenceFact[];
  readonly name: string;
  readonly status: OperationStatus;
  readonly planned?: string | null;
  readonly targets?: readonly string[];
  readonly organizer: Id;
  readonly participants?: readonly Id[];
  readonly consenting?: readonly Id[];
}

export interface OutletFact {
  readonly type: 'Outlet';
  readonly id: Id;
  readonly name: string;
  readonly aliases?: readonly string[];
}

export interface StateFact {
  readonly type: 'State';
  readonly id: Id;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly names?: readonly StateNameFact[];
  readonly identifiers?: readonly IdentifierFact[];
  readonly predecessors?: readonly Id[];
}

export interface StatementFact {
  readonly type: 'Statement';
  readonly id: Id;
  readonly source: Id;
  readonly evidence?: readonly EvidenceFact[];
  readonly quote: string;
  readonly mode: StatementMode;
  readonly date?: string | null;
  readonly reported?: string | null;
  readonly speaker: Id;
  readonly toldTo?: Id | null;
  readonly subjects?: readonly Id[];
}

export interface TermFact {
  readonly type: 'Term';
  readonly id: Id;
  readonly source: Id;
  readonly evidence?: readonly EvidenceFact[];
  readonly start?: string | null;
  readonly end?: string | null;
  readonly endMeans?: EndMeaning | null;
  readonly observedOn?: string | null;
  readonly leftCensored: boolean;
  readonly kind: TermKind;
  readonly title?: string | null;
  readonly person: Id;
  readonly organization: Id;
}

export interface TreatyFact {
  readonly type: 'Treaty';
  readonly id: Id;
  readonly source: Id;
  readonly evidence?: readonly EvidenceFact[];
  readonly name?: string | null;
  readonly aliases?: readonly string[];
  readonly signed?: string | null;
  readonly termMonths?: number | null;
  readonly secrecy?: Secrecy | null;
  readonly obligations?: readonly Obligation[];
  readonly identifiers?: readonly IdentifierFact[];
  readonly alliance: Id;
}

export type Fact =
  | AllianceFact
  | ArticleFact
  | AuthorFact
  | DatasetFact
  | GroupFact
  | IdentityTieFact
  | InstitutionFact
  | LifespanFact
  | MembershipFact
  | OfficialFact
  | OperationFact
  | OutletFact
  | StateFact
  | StatementFact
  | TermFact
  | TreatyFact;
