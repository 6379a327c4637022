/** The types of the API: from src/generated/schema.graphql, by graphql-codegen. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context, Row } from '../plan/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A full day in ISO 8601, such as `1992-05-15`. */
  Date: { input: string; output: string; }
  /**
   * A date as far as its source gives it, in EDTF: a year (`1999`), a month (`1999-04`) or a day
   * (`1999-04-20`). It sorts by its earliest day. As an operand of a filter it stands for its earliest
   * day after `lt` and `gte`, for its last day after `lte` and `gt`.
   */
  PartialDate: { input: string; output: string; }
  /** A moment in ISO 8601, in UTC, such as `2026-11-24T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
};

/** What an alliance is. */
export type AllianceKind =
  /** An organization with organs of its own. */
  | 'ORGANIZATION'
  /** A pact between states, without organs of its own. */
  | 'PACT';

/** How sure the sources are that a state is a member on a day; the strongest first. */
export type Certainty =
  /** At least one source that covers the alliance on the day has the state definitely in, and none has it out. */
  | 'CERTAIN'
  /** None has it definitely in, at least one possibly, as a partial date allows, and none has it out. */
  | 'POSSIBLE'
  /** No source covers the alliance on the day; one that ended last before it had the membership open. */
  | 'PRESUMED'
  /** At least one has it in, definitely or possibly, and at least one has it out. */
  | 'DISPUTED';

/** A coding scheme that identifies alliances, states or treaties. */
export type IdentifierScheme =
  /** Correlates of War: an alliance's `version4id`, or a state's number. */
  | 'COW'
  /** Alliance Treaty Obligations and Provisions: `atopid`, for a treaty with its phase, as `4220-2`. */
  | 'ATOP'
  /** Correlates of War, Intergovernmental Organizations: `ioname`, such as `CSTO`. */
  | 'COW_IGO'
  /** The abbreviation by which the CIA World Factbook lists an organization. */
  | 'FACTBOOK'
  /** The GEC code (formerly FIPS 10-4) under which the CIA World Factbook files a state. */
  | 'GEC'
  /** Gleditsch and Ward's state number. */
  | 'GW'
  /** ISO 3166-1 alpha-3, in capitals. */
  | 'ISO3'
  /** ISO 3166-1 numeric, three digits. */
  | 'ISO_NUMERIC';

/** In which role a state belongs to an alliance. */
export type MembershipRole =
  /** A member with all rights and duties. */
  | 'FULL'
  /** An associate member. */
  | 'ASSOCIATE'
  /** An observer. */
  | 'OBSERVER';

/** What a member promises. */
export type Obligation =
  /** To defend a member that is attacked. */
  | 'DEFENSE'
  /** To join a member in attacking others (ATOP). */
  | 'OFFENSE'
  /** Not to help those who fight a member. */
  | 'NEUTRALITY'
  /** Not to attack a member. */
  | 'NONAGGRESSION'
  /** To consult members in a crisis (ATOP). */
  | 'CONSULTATION'
  /** To consult or cooperate in a crisis (COW's entente). */
  | 'ENTENTE';

/** How far an operation has come, as of its source. */
export type OperationStatus =
  /** It is to be held. */
  | 'PLANNED'
  /** It is being held. */
  | 'UNDERWAY'
  /** It has been held. */
  | 'COMPLETED';

/** How a source renders a statement. */
export type StatementMode =
  /** In the speaker's own words. */
  | 'DIRECT'
  /** In the reporter's words. */
  | 'INDIRECT';

/** What a person did at an organization. */
export type TermKind =
  /** Held a public office. */
  | 'OFFICE'
  /** Worked in a post. */
  | 'POST'
  /** Studied or trained. */
  | 'STUDY';

/** Whether a treaty was secret. */
export type Secrecy =
  /** The whole treaty was public. */
  | 'PUBLIC'
  /** Parts of it were secret. */
  | 'PARTLY_SECRET'
  /** The whole treaty was secret. */
  | 'SECRET';

/** The types of nodes, as `__typename` gives them. */
export type NodeType =
  /** An organization or pact that states belong to. */
  | 'Alliance'
  /** A source that is read: one article of a newspaper or an agency. */
  | 'Article'
  /** A person who writes for an outlet. */
  | 'Author'
  /** A source that is imported: one version of a dataset. */
  | 'Dataset'
  /** An armed or extremist group. */
  | 'Group'
  /** A school or other body that persons pass through. */
  | 'Institution'
  /** An alliance or a state existed, or a treaty was in force, as one source gives it. */
  | 'Lifespan'
  /** A state belonged to an alliance, as one source gives it. */
  | 'Membership'
  /** A person who holds or held office. */
  | 'Official'
  /** An operation, exercise or mission of an alliance, as one source describes it. */
  | 'Operation'
  /** A newspaper or news agency. */
  | 'Outlet'
  /** A state, living or historical. */
  | 'State'
  /** What an official said, as one source reports it. */
  | 'Statement'
  /** A person held an office or a post, or studied, as one source gives it. */
  | 'Term'
  /** The instrument that establishes or amends an alliance; ATOP counts one for each phase of an alliance. */
  | 'Treaty';

/** The questions that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** The node with this id, whatever its type; null if there is none. */
  readonly node?: Maybe<Node>;
  /** The nodes with these ids, in their order; null in the place of an id that names none. At most 1,000. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The alliance with this id; null if there is none. */
  readonly alliance?: Maybe<Alliance>;
  /** All alliances, in pages. */
  readonly alliances: AllianceConnection;
  /** The article with this id; null if there is none. */
  readonly article?: Maybe<Article>;
  /** All articles, in pages. */
  readonly articles: ArticleConnection;
  /** The assertion with this id; null if there is none. */
  readonly assertion?: Maybe<Assertion>;
  /** All assertions, in pages. */
  readonly assertions: AssertionConnection;
  /** The author with this id; null if there is none. */
  readonly author?: Maybe<Author>;
  /** All authors, in pages. */
  readonly authors: AuthorConnection;
  /** The cited with this id; null if there is none. */
  readonly cited?: Maybe<Cited>;
  /** All citeds, in pages. */
  readonly citeds: CitedConnection;
  /** The dataset with this id; null if there is none. */
  readonly dataset?: Maybe<Dataset>;
  /** All datasets, in pages. */
  readonly datasets: DatasetConnection;
  /** The group with this id; null if there is none. */
  readonly group?: Maybe<Group>;
  /** All groups, in pages. */
  readonly groups: GroupConnection;
  /** The institution with this id; null if there is none. */
  readonly institution?: Maybe<Institution>;
  /** All institutions, in pages. */
  readonly institutions: InstitutionConnection;
  /** The lifespan with this id; null if there is none. */
  readonly lifespan?: Maybe<Lifespan>;
  /** All lifespans, in pages. */
  readonly lifespans: LifespanConnection;
  /** The membership with this id; null if there is none. */
  readonly membership?: Maybe<Membership>;
  /** All memberships, in pages. */
  readonly memberships: MembershipConnection;
  /** The official with this id; null if there is none. */
  readonly official?: Maybe<Official>;
  /** All officials, in pages. */
  readonly officials: OfficialConnection;
  /** The operation with this id; null if there is none. */
  readonly operation?: Maybe<Operation>;
  /** All operations, in pages. */
  readonly operations: OperationConnection;
  /** The organization with this id; null if there is none. */
  readonly organization?: Maybe<Organization>;
  /** All organizations, in pages. */
  readonly organizations: OrganizationConnection;
  /** The outlet with this id; null if there is none. */
  readonly outlet?: Maybe<Outlet>;
  /** All outlets, in pages. */
  readonly outlets: OutletConnection;
  /** The person with this id; null if there is none. */
  readonly person?: Maybe<Person>;
  /** All people, in pages. */
  readonly people: PersonConnection;
  /** The source with this id; null if there is none. */
  readonly source?: Maybe<Source>;
  /** All sources, in pages. */
  readonly sources: SourceConnection;
  /** The state with this id; null if there is none. */
  readonly state?: Maybe<State>;
  /** All states, in pages. */
  readonly states: StateConnection;
  /** The statement with this id; null if there is none. */
  readonly statement?: Maybe<Statement>;
  /** All statements, in pages. */
  readonly statements: StatementConnection;
  /** The subject with this id; null if there is none. */
  readonly subject?: Maybe<Subject>;
  /** All subjects, in pages. */
  readonly subjects: SubjectConnection;
  /** The term with this id; null if there is none. */
  readonly term?: Maybe<Term>;
  /** All terms, in pages. */
  readonly terms: TermConnection;
  /** The treaty with this id; null if there is none. */
  readonly treaty?: Maybe<Treaty>;
  /** All treaties, in pages. */
  readonly treaties: TreatyConnection;
  /**
   * The shortest way from one state to another through alliances on a day: of several the first by ids;
   * null where there is none.
   */
  readonly alliancePath?: Maybe<ReadonlyArray<PathStep>>;
  /** Where two sources disagree about a membership: the longest stretch first, then by alliance, state, first day and sources. */
  readonly disputes: DisputeConnection;
  /** What the graph holds. */
  readonly graph: GraphInfo;
  /** The states that share an alliance on a day, and which alliances they share. */
  readonly network: Network;
  /**
   * The nodes that have every word of a text in their names, aliases, titles or quotes, as a word or the
   * beginning of one, case and accents ignored: those that have just this name first, names before quotes, whole
   * words before beginnings, then by id.
   */
  readonly search: SearchConnection;
  /** What the members of alliances were over time, by alliance, state and first day: every day's `members` in one answer. */
  readonly spells: ReadonlyArray<Spell>;
  /** How many alliances, memberships and states there were, year by year. */
  readonly timeline: ReadonlyArray<TimelineYear>;
};


/** The questions that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryAllianceArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryAlliancesArgs = {
  where?: InputMaybe<AllianceWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AllianceOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryArticlesArgs = {
  where?: InputMaybe<ArticleWhere>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryAssertionArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryAssertionsArgs = {
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryAuthorArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryAuthorsArgs = {
  where?: InputMaybe<AuthorWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AuthorOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryCitedArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryCitedsArgs = {
  where?: InputMaybe<CitedWhere>;
  orderBy?: InputMaybe<ReadonlyArray<CitedOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryDatasetsArgs = {
  where?: InputMaybe<DatasetWhere>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryGroupsArgs = {
  where?: InputMaybe<GroupWhere>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryInstitutionsArgs = {
  where?: InputMaybe<InstitutionWhere>;
  orderBy?: InputMaybe<ReadonlyArray<InstitutionOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryLifespanArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryMembershipsArgs = {
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryOfficialsArgs = {
  where?: InputMaybe<OfficialWhere>;
  orderBy?: InputMaybe<ReadonlyArray<OfficialOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryOperationsArgs = {
  where?: InputMaybe<OperationWhere>;
  orderBy?: InputMaybe<ReadonlyArray<OperationOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryOrganizationsArgs = {
  where?: InputMaybe<OrganizationWhere>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryOutletArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryOutletsArgs = {
  where?: InputMaybe<OutletWhere>;
  orderBy?: InputMaybe<ReadonlyArray<OutletOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryPeopleArgs = {
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QuerySourcesArgs = {
  where?: InputMaybe<SourceWhere>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryStateArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryStatesArgs = {
  where?: InputMaybe<StateWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StateOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QuerySubjectArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QuerySubjectsArgs = {
  where?: InputMaybe<SubjectWhere>;
  orderBy?: InputMaybe<ReadonlyArray<SubjectOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryTermArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryTreatyArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryTreatiesArgs = {
  where?: InputMaybe<TreatyWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryAlliancePathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  asOf: Scalars['Date']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
  maxAlliances?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryDisputesArgs = {
  alliance?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Scalars['ID']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  minDays?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QueryNetworkArgs = {
  asOf: Scalars['Date']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
  kinds?: InputMaybe<ReadonlyArray<AllianceKind>>;
};


/** The questions that can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<NodeType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. */
export type QuerySpellsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  alliance?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Scalars['ID']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
  kinds?: InputMaybe<ReadonlyArray<AllianceKind>>;
};


/** The questions that can be asked. */
export type QueryTimelineArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
  kinds?: InputMaybe<ReadonlyArray<AllianceKind>>;
};

/** An organization or pact that states belong to. */
export type Alliance = Node & Organization & Subject & {
  readonly __typename?: 'Alliance';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** Its usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts held, and studies made, at it. */
  readonly terms: TermConnection;
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans: LifespanConnection;
  /** The usual abbreviation, such as `CSTO`. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Whether it is an organization or a pact; null where no source says. */
  readonly kind?: Maybe<AllianceKind>;
  /** The codes of coding schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Who belonged to it, as each source gives it. */
  readonly memberships: MembershipConnection;
  /** Who is a member on a day, how surely, and who says so: by the state's name, then id. */
  readonly members: ReadonlyArray<Member>;
  /** The treaties that establish or amend it. */
  readonly treaties: TreatyConnection;
  /** Its operations, exercises and missions. */
  readonly operations: OperationConnection;
};


/** An organization or pact that states belong to. */
export type AllianceTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or pact that states belong to. */
export type AllianceStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or pact that states belong to. */
export type AllianceLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or pact that states belong to. */
export type AllianceMembershipsArgs = {
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or pact that states belong to. */
export type AllianceMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** An organization or pact that states belong to. */
export type AllianceTreatiesArgs = {
  where?: InputMaybe<TreatyWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or pact that states belong to. */
export type AllianceOperationsArgs = {
  where?: InputMaybe<OperationWhere>;
  orderBy?: InputMaybe<ReadonlyArray<OperationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of alliances. */
export type AllianceConnection = {
  readonly __typename?: 'AllianceConnection';
  /** The alliances of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AllianceEdge>;
  /** The alliances of this page. */
  readonly nodes: ReadonlyArray<Alliance>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of alliances. */
export type AllianceEdge = {
  readonly __typename?: 'AllianceEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The alliance. */
  readonly node: Alliance;
};

/** Which alliances to keep: all that is given must hold. */
export type AllianceWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AllianceWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AllianceWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<AllianceWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its usual English name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts held, and studies made, at it. */
  readonly terms?: InputMaybe<TermQuantifier>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
  /** The usual abbreviation, such as `CSTO`. */
  readonly abbreviation?: InputMaybe<StringFilter>;
  /** Whether it is an organization or a pact; null where no source says. */
  readonly kind?: InputMaybe<AllianceKindFilter>;
  /** The codes of coding schemes. */
  readonly identifiers?: InputMaybe<IdentifierQuantifier>;
  /** Who belonged to it, as each source gives it. */
  readonly memberships?: InputMaybe<MembershipQuantifier>;
  /** The treaties that establish or amend it. */
  readonly treaties?: InputMaybe<TreatyQuantifier>;
  /** Its operations, exercises and missions. */
  readonly operations?: InputMaybe<OperationQuantifier>;
};

/** By what to order alliances: one field each; null comes last in both directions. */
export type AllianceOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; readonly abbreviation?: never; readonly kind?: never; }
  |  /** Its usual English name. */
  { readonly id?: never; readonly name: OrderDirection; readonly abbreviation?: never; readonly kind?: never; }
  |  /** The usual abbreviation, such as `CSTO`. */
  { readonly id?: never; readonly name?: never; readonly abbreviation: OrderDirection; readonly kind?: never; }
  |  /** Whether it is an organization or a pact; null where no source says. */
  { readonly id?: never; readonly name?: never; readonly abbreviation?: never; readonly kind: OrderDirection; };

/** A source that is read: one article of a newspaper or an agency. */
export type Article = Node & Source & {
  readonly __typename?: 'Article';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The title, as its publisher gives it. */
  readonly title: Scalars['String']['output'];
  /** Where it is published, if on the web and known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The first day that the source speaks of; an article speaks of the day it was published. */
  readonly coverageStart: Scalars['Date']['output'];
  /** The last day that the source speaks of. */
  readonly coverageEnd: Scalars['Date']['output'];
  /** The assertions that rest on it. */
  readonly assertions: AssertionConnection;
  /** How many assertions of each type rest on it, most frequent first. */
  readonly assertionCounts: ReadonlyArray<AssertionCount>;
  /** The statements that it reports. */
  readonly statements: StatementConnection;
  /** The day on which it was published. */
  readonly published: Scalars['Date']['output'];
  /** The article's text, to which the offsets of evidence refer. */
  readonly text: Scalars['String']['output'];
  /** The newspaper or agency that published it. */
  readonly outlet: Outlet;
  /** Those who signed it. */
  readonly authors: AuthorConnection;
};


/** A source that is read: one article of a newspaper or an agency. */
export type ArticleAssertionsArgs = {
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source that is read: one article of a newspaper or an agency. */
export type ArticleStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source that is read: one article of a newspaper or an agency. */
export type ArticleAuthorsArgs = {
  where?: InputMaybe<AuthorWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AuthorOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of articles. */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles of this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of articles. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Which articles to keep: all that is given must hold. */
export type ArticleWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<ArticleWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The title, as its publisher gives it. */
  readonly title?: InputMaybe<StringFilter>;
  /** Where it is published, if on the web and known. */
  readonly url?: InputMaybe<UrlFilter>;
  /** The first day that the source speaks of; an article speaks of the day it was published. */
  readonly coverageStart?: InputMaybe<DateFilter>;
  /** The last day that the source speaks of. */
  readonly coverageEnd?: InputMaybe<DateFilter>;
  /** The assertions that rest on it. */
  readonly assertions?: InputMaybe<AssertionQuantifier>;
  /** The statements that it reports. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** The day on which it was published. */
  readonly published?: InputMaybe<DateFilter>;
  /** The article's text, to which the offsets of evidence refer. */
  readonly text?: InputMaybe<StringFilter>;
  /** The newspaper or agency that published it. */
  readonly outlet?: InputMaybe<OutletWhere>;
  /** Those who signed it. */
  readonly authors?: InputMaybe<AuthorQuantifier>;
};

/** By what to order articles: one field each; null comes last in both directions. */
export type ArticleOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly published?: never; readonly text?: never; }
  |  /** The title, as its publisher gives it. */
  { readonly id?: never; readonly title: OrderDirection; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly published?: never; readonly text?: never; }
  |  /** Where it is published, if on the web and known. */
  { readonly id?: never; readonly title?: never; readonly url: OrderDirection; readonly coverageStart?: never; readonly coverageEnd?: never; readonly published?: never; readonly text?: never; }
  |  /** The first day that the source speaks of; an article speaks of the day it was published. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart: OrderDirection; readonly coverageEnd?: never; readonly published?: never; readonly text?: never; }
  |  /** The last day that the source speaks of. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd: OrderDirection; readonly published?: never; readonly text?: never; }
  |  /** The day on which it was published. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly published: OrderDirection; readonly text?: never; }
  |  /** The article's text, to which the offsets of evidence refer. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly published?: never; readonly text: OrderDirection; };

/**
 * A fact in time, as one source gives it. Two sources that describe the same membership make two
 * assertions.
 */
export type Assertion = {
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** The day of which the source speaks, where it only says that the fact held then. */
  readonly observedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the source's record begins with the fact already in force, so that `start` is no beginning. */
  readonly leftCensored: Scalars['Boolean']['output'];
  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMax?: Maybe<Scalars['Date']['output']>;
  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMax?: Maybe<Scalars['Date']['output']>;
};

/** A page of assertions. */
export type AssertionConnection = {
  readonly __typename?: 'AssertionConnection';
  /** The assertions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AssertionEdge>;
  /** The assertions of this page. */
  readonly nodes: ReadonlyArray<Assertion>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of assertions. */
export type AssertionEdge = {
  readonly __typename?: 'AssertionEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The assertion. */
  readonly node: Assertion;
};

/** Which assertions to keep: all that is given must hold. */
export type AssertionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AssertionWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AssertionWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<AssertionWhere>;
  /** It holds on this day, definitely or possibly, whatever its source covers. */
  readonly holdsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  readonly start?: InputMaybe<PartialDateFilter>;
  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  readonly end?: InputMaybe<PartialDateFilter>;
  /** The day of which the source speaks, where it only says that the fact held then. */
  readonly observedOn?: InputMaybe<DateFilter>;
  /** Whether the source's record begins with the fact already in force, so that `start` is no beginning. */
  readonly leftCensored?: InputMaybe<BooleanFilter>;
  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMax?: InputMaybe<DateFilter>;
  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMax?: InputMaybe<DateFilter>;
};

/** By what to order assertions: one field each; null comes last in both directions. */
export type AssertionOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  { readonly id?: never; readonly start: OrderDirection; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  { readonly id?: never; readonly start?: never; readonly end: OrderDirection; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The day of which the source speaks, where it only says that the fact held then. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn: OrderDirection; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin: OrderDirection; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax: OrderDirection; readonly endMin?: never; readonly endMax?: never; }
  |  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin: OrderDirection; readonly endMax?: never; }
  |  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax: OrderDirection; };

/** A person who writes for an outlet. */
export type Author = Node & Person & {
  readonly __typename?: 'Author';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual name, in Latin letters. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts held, and studies made. */
  readonly terms: TermConnection;
  /** What the author wrote. */
  readonly articles: ArticleConnection;
};


/** A person who writes for an outlet. */
export type AuthorTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who writes for an outlet. */
export type AuthorArticlesArgs = {
  where?: InputMaybe<ArticleWhere>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of authors. */
export type AuthorConnection = {
  readonly __typename?: 'AuthorConnection';
  /** The authors of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AuthorEdge>;
  /** The authors of this page. */
  readonly nodes: ReadonlyArray<Author>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of authors. */
export type AuthorEdge = {
  readonly __typename?: 'AuthorEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The author. */
  readonly node: Author;
};

/** Which authors to keep: all that is given must hold. */
export type AuthorWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuthorWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AuthorWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<AuthorWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual name, in Latin letters. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names and spellings. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts held, and studies made. */
  readonly terms?: InputMaybe<TermQuantifier>;
  /** What the author wrote. */
  readonly articles?: InputMaybe<ArticleQuantifier>;
};

/** By what to order authors: one field each; null comes last in both directions. */
export type AuthorOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The usual name, in Latin letters. */
  { readonly id?: never; readonly name: OrderDirection; };

/** A fact that names its source. */
export type Cited = {
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of citeds. */
export type CitedConnection = {
  readonly __typename?: 'CitedConnection';
  /** The citeds of this page, each with its cursor. */
  readonly edges: ReadonlyArray<CitedEdge>;
  /** The citeds of this page. */
  readonly nodes: ReadonlyArray<Cited>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of citeds. */
export type CitedEdge = {
  readonly __typename?: 'CitedEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The cited. */
  readonly node: Cited;
};

/** Which citeds to keep: all that is given must hold. */
export type CitedWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CitedWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<CitedWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<CitedWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
};

/** By what to order citeds: one field each; null comes last in both directions. */
export type CitedOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; };

/** A source that is imported: one version of a dataset. */
export type Dataset = Node & Source & {
  readonly __typename?: 'Dataset';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The title, as its publisher gives it. */
  readonly title: Scalars['String']['output'];
  /** Where it is published, if on the web and known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The first day that the source speaks of; an article speaks of the day it was published. */
  readonly coverageStart: Scalars['Date']['output'];
  /** The last day that the source speaks of. */
  readonly coverageEnd: Scalars['Date']['output'];
  /** The assertions that rest on it. */
  readonly assertions: AssertionConnection;
  /** How many assertions of each type rest on it, most frequent first. */
  readonly assertionCounts: ReadonlyArray<AssertionCount>;
  /** The statements that it reports. */
  readonly statements: StatementConnection;
  /** The version, as its publisher numbers it. */
  readonly version: Scalars['String']['output'];
  /** The terms under which it may be used, as far as they are known. */
  readonly terms: Scalars['String']['output'];
  /** How its publisher asks to be cited. */
  readonly citation: Scalars['String']['output'];
};


/** A source that is imported: one version of a dataset. */
export type DatasetAssertionsArgs = {
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source that is imported: one version of a dataset. */
export type DatasetStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of datasets. */
export type DatasetConnection = {
  readonly __typename?: 'DatasetConnection';
  /** The datasets of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DatasetEdge>;
  /** The datasets of this page. */
  readonly nodes: ReadonlyArray<Dataset>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of datasets. */
export type DatasetEdge = {
  readonly __typename?: 'DatasetEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The dataset. */
  readonly node: Dataset;
};

/** Which datasets to keep: all that is given must hold. */
export type DatasetWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DatasetWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DatasetWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<DatasetWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The title, as its publisher gives it. */
  readonly title?: InputMaybe<StringFilter>;
  /** Where it is published, if on the web and known. */
  readonly url?: InputMaybe<UrlFilter>;
  /** The first day that the source speaks of; an article speaks of the day it was published. */
  readonly coverageStart?: InputMaybe<DateFilter>;
  /** The last day that the source speaks of. */
  readonly coverageEnd?: InputMaybe<DateFilter>;
  /** The assertions that rest on it. */
  readonly assertions?: InputMaybe<AssertionQuantifier>;
  /** The statements that it reports. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** The version, as its publisher numbers it. */
  readonly version?: InputMaybe<StringFilter>;
  /** The terms under which it may be used, as far as they are known. */
  readonly terms?: InputMaybe<StringFilter>;
  /** How its publisher asks to be cited. */
  readonly citation?: InputMaybe<StringFilter>;
};

/** By what to order datasets: one field each; null comes last in both directions. */
export type DatasetOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation?: never; }
  |  /** The title, as its publisher gives it. */
  { readonly id?: never; readonly title: OrderDirection; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation?: never; }
  |  /** Where it is published, if on the web and known. */
  { readonly id?: never; readonly title?: never; readonly url: OrderDirection; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation?: never; }
  |  /** The first day that the source speaks of; an article speaks of the day it was published. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart: OrderDirection; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation?: never; }
  |  /** The last day that the source speaks of. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd: OrderDirection; readonly version?: never; readonly terms?: never; readonly citation?: never; }
  |  /** The version, as its publisher numbers it. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version: OrderDirection; readonly terms?: never; readonly citation?: never; }
  |  /** The terms under which it may be used, as far as they are known. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms: OrderDirection; readonly citation?: never; }
  |  /** How its publisher asks to be cited. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation: OrderDirection; };

/** An armed or extremist group. */
export type Group = Node & Subject & {
  readonly __typename?: 'Group';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual English name. */
  readonly name: Scalars['String']['output'];
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans: LifespanConnection;
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
};


/** An armed or extremist group. */
export type GroupStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An armed or extremist group. */
export type GroupLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of groups. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** The groups of this page, each with its cursor. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The groups of this page. */
  readonly nodes: ReadonlyArray<Group>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of groups. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: Group;
};

/** Which groups to keep: all that is given must hold. */
export type GroupWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<GroupWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<GroupWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<GroupWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual English name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
};

/** By what to order groups: one field each; null comes last in both directions. */
export type GroupOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The usual English name. */
  { readonly id?: never; readonly name: OrderDirection; };

/** A school or other body that persons pass through. */
export type Institution = Node & Organization & {
  readonly __typename?: 'Institution';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** Its usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts held, and studies made, at it. */
  readonly terms: TermConnection;
};


/** A school or other body that persons pass through. */
export type InstitutionTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of institutions. */
export type InstitutionConnection = {
  readonly __typename?: 'InstitutionConnection';
  /** The institutions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** The institutions of this page. */
  readonly nodes: ReadonlyArray<Institution>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of institutions. */
export type InstitutionEdge = {
  readonly __typename?: 'InstitutionEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The institution. */
  readonly node: Institution;
};

/** Which institutions to keep: all that is given must hold. */
export type InstitutionWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<InstitutionWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<InstitutionWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<InstitutionWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its usual English name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts held, and studies made, at it. */
  readonly terms?: InputMaybe<TermQuantifier>;
};

/** By what to order institutions: one field each; null comes last in both directions. */
export type InstitutionOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** Its usual English name. */
  { readonly id?: never; readonly name: OrderDirection; };

/** An alliance or a state existed, or a treaty was in force, as one source gives it. */
export type Lifespan = Assertion & Cited & Node & {
  readonly __typename?: 'Lifespan';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** The day of which the source speaks, where it only says that the fact held then. */
  readonly observedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the source's record begins with the fact already in force, so that `start` is no beginning. */
  readonly leftCensored: Scalars['Boolean']['output'];
  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMax?: Maybe<Scalars['Date']['output']>;
  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMax?: Maybe<Scalars['Date']['output']>;
  /** What existed or was in force. */
  readonly subject: Subject;
};

/** A page of lifespans. */
export type LifespanConnection = {
  readonly __typename?: 'LifespanConnection';
  /** The lifespans of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LifespanEdge>;
  /** The lifespans of this page. */
  readonly nodes: ReadonlyArray<Lifespan>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of lifespans. */
export type LifespanEdge = {
  readonly __typename?: 'LifespanEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The lifespan. */
  readonly node: Lifespan;
};

/** Which lifespans to keep: all that is given must hold. */
export type LifespanWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<LifespanWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<LifespanWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<LifespanWhere>;
  /** It holds on this day, definitely or possibly, whatever its source covers. */
  readonly holdsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  readonly start?: InputMaybe<PartialDateFilter>;
  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  readonly end?: InputMaybe<PartialDateFilter>;
  /** The day of which the source speaks, where it only says that the fact held then. */
  readonly observedOn?: InputMaybe<DateFilter>;
  /** Whether the source's record begins with the fact already in force, so that `start` is no beginning. */
  readonly leftCensored?: InputMaybe<BooleanFilter>;
  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMax?: InputMaybe<DateFilter>;
  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMax?: InputMaybe<DateFilter>;
  /** What existed or was in force. */
  readonly subject?: InputMaybe<SubjectWhere>;
};

/** By what to order lifespans: one field each; null comes last in both directions. */
export type LifespanOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  { readonly id?: never; readonly start: OrderDirection; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  { readonly id?: never; readonly start?: never; readonly end: OrderDirection; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The day of which the source speaks, where it only says that the fact held then. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn: OrderDirection; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin: OrderDirection; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax: OrderDirection; readonly endMin?: never; readonly endMax?: never; }
  |  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin: OrderDirection; readonly endMax?: never; }
  |  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax: OrderDirection; };

/** A state belonged to an alliance, as one source gives it. */
export type Membership = Assertion & Cited & Node & {
  readonly __typename?: 'Membership';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** The day of which the source speaks, where it only says that the fact held then. */
  readonly observedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the source's record begins with the fact already in force, so that `start` is no beginning. */
  readonly leftCensored: Scalars['Boolean']['output'];
  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMax?: Maybe<Scalars['Date']['output']>;
  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMax?: Maybe<Scalars['Date']['output']>;
  /** In which role. */
  readonly role: MembershipRole;
  /** What the member promises, as the source codes it; empty where the source codes no obligations. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** The state. */
  readonly state: State;
  /** The alliance. */
  readonly alliance: Alliance;
  /** The treaty that the membership rests on, if the source names one. */
  readonly treaty?: Maybe<Treaty>;
};

/** A page of memberships. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The memberships of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The memberships of this page. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of memberships. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: Membership;
};

/** Which memberships to keep: all that is given must hold. */
export type MembershipWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<MembershipWhere>;
  /** It holds on this day, definitely or possibly, whatever its source covers. */
  readonly holdsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  readonly start?: InputMaybe<PartialDateFilter>;
  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  readonly end?: InputMaybe<PartialDateFilter>;
  /** The day of which the source speaks, where it only says that the fact held then. */
  readonly observedOn?: InputMaybe<DateFilter>;
  /** Whether the source's record begins with the fact already in force, so that `start` is no beginning. */
  readonly leftCensored?: InputMaybe<BooleanFilter>;
  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMax?: InputMaybe<DateFilter>;
  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMax?: InputMaybe<DateFilter>;
  /** In which role. */
  readonly role?: InputMaybe<MembershipRoleFilter>;
  /** What the member promises, as the source codes it; empty where the source codes no obligations. */
  readonly obligations?: InputMaybe<ObligationListFilter>;
  /** The state. */
  readonly state?: InputMaybe<StateWhere>;
  /** The alliance. */
  readonly alliance?: InputMaybe<AllianceWhere>;
  /** The treaty that the membership rests on, if the source names one. */
  readonly treaty?: InputMaybe<TreatyWhere>;
};

/** By what to order memberships: one field each; null comes last in both directions. */
export type MembershipOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  { readonly id?: never; readonly start: OrderDirection; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  { readonly id?: never; readonly start?: never; readonly end: OrderDirection; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** The day of which the source speaks, where it only says that the fact held then. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn: OrderDirection; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin: OrderDirection; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax: OrderDirection; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin: OrderDirection; readonly endMax?: never; readonly role?: never; }
  |  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax: OrderDirection; readonly role?: never; }
  |  /** In which role. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role: OrderDirection; };

/** A person who holds or held office. */
export type Official = Node & Person & {
  readonly __typename?: 'Official';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual name, in Latin letters. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts held, and studies made. */
  readonly terms: TermConnection;
  /** What the official said. */
  readonly statements: StatementConnection;
};


/** A person who holds or held office. */
export type OfficialTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held office. */
export type OfficialStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of officials. */
export type OfficialConnection = {
  readonly __typename?: 'OfficialConnection';
  /** The officials of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OfficialEdge>;
  /** The officials of this page. */
  readonly nodes: ReadonlyArray<Official>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of officials. */
export type OfficialEdge = {
  readonly __typename?: 'OfficialEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The official. */
  readonly node: Official;
};

/** Which officials to keep: all that is given must hold. */
export type OfficialWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OfficialWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OfficialWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<OfficialWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual name, in Latin letters. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names and spellings. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts held, and studies made. */
  readonly terms?: InputMaybe<TermQuantifier>;
  /** What the official said. */
  readonly statements?: InputMaybe<StatementQuantifier>;
};

/** By what to order officials: one field each; null comes last in both directions. */
export type OfficialOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The usual name, in Latin letters. */
  { readonly id?: never; readonly name: OrderDirection; };

/** An operation, exercise or mission of an alliance, as one source describes it. */
export type Operation = Cited & Node & Subject & {
  readonly __typename?: 'Operation';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it is called; a plain description where the source gives no name. */
  readonly name: Scalars['String']['output'];
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans: LifespanConnection;
  /** How far it has come, as of its source. */
  readonly status: OperationStatus;
  /** When it is to be held, as far as the source says. */
  readonly planned?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is directed against, in the source's words. */
  readonly targets: ReadonlyArray<Scalars['String']['output']>;
  /** The alliance that holds it. */
  readonly organizer: Alliance;
  /** The states that take part. */
  readonly participants: StateConnection;
  /** The states without whose consent it cannot be held. */
  readonly consenting: StateConnection;
};


/** An operation, exercise or mission of an alliance, as one source describes it. */
export type OperationStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An operation, exercise or mission of an alliance, as one source describes it. */
export type OperationLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An operation, exercise or mission of an alliance, as one source describes it. */
export type OperationParticipantsArgs = {
  where?: InputMaybe<StateWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StateOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An operation, exercise or mission of an alliance, as one source describes it. */
export type OperationConsentingArgs = {
  where?: InputMaybe<StateWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StateOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of operations. */
export type OperationConnection = {
  readonly __typename?: 'OperationConnection';
  /** The operations of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OperationEdge>;
  /** The operations of this page. */
  readonly nodes: ReadonlyArray<Operation>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of operations. */
export type OperationEdge = {
  readonly __typename?: 'OperationEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The operation. */
  readonly node: Operation;
};

/** Which operations to keep: all that is given must hold. */
export type OperationWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OperationWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OperationWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<OperationWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** What it is called; a plain description where the source gives no name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
  /** How far it has come, as of its source. */
  readonly status?: InputMaybe<OperationStatusFilter>;
  /** When it is to be held, as far as the source says. */
  readonly planned?: InputMaybe<PartialDateFilter>;
  /** What it is directed against, in the source's words. */
  readonly targets?: InputMaybe<StringListFilter>;
  /** The alliance that holds it. */
  readonly organizer?: InputMaybe<AllianceWhere>;
  /** The states that take part. */
  readonly participants?: InputMaybe<StateQuantifier>;
  /** The states without whose consent it cannot be held. */
  readonly consenting?: InputMaybe<StateQuantifier>;
};

/** By what to order operations: one field each; null comes last in both directions. */
export type OperationOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; readonly status?: never; readonly planned?: never; }
  |  /** What it is called; a plain description where the source gives no name. */
  { readonly id?: never; readonly name: OrderDirection; readonly status?: never; readonly planned?: never; }
  |  /** How far it has come, as of its source. */
  { readonly id?: never; readonly name?: never; readonly status: OrderDirection; readonly planned?: never; }
  |  /** When it is to be held, as far as the source says. */
  { readonly id?: never; readonly name?: never; readonly status?: never; readonly planned: OrderDirection; };

/** A body at which persons hold offices or posts, or study. */
export type Organization = {
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** Its usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts held, and studies made, at it. */
  readonly terms: TermConnection;
};


/** A body at which persons hold offices or posts, or study. */
export type OrganizationTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organizations of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations of this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of organizations. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
};

/** Which organizations to keep: all that is given must hold. */
export type OrganizationWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<OrganizationWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its usual English name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts held, and studies made, at it. */
  readonly terms?: InputMaybe<TermQuantifier>;
};

/** By what to order organizations: one field each; null comes last in both directions. */
export type OrganizationOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** Its usual English name. */
  { readonly id?: never; readonly name: OrderDirection; };

/** A newspaper or news agency. */
export type Outlet = Node & Organization & {
  readonly __typename?: 'Outlet';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** Its usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts held, and studies made, at it. */
  readonly terms: TermConnection;
  /** What it published. */
  readonly articles: ArticleConnection;
  /** What officials told it. */
  readonly statements: StatementConnection;
};


/** A newspaper or news agency. */
export type OutletTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A newspaper or news agency. */
export type OutletArticlesArgs = {
  where?: InputMaybe<ArticleWhere>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A newspaper or news agency. */
export type OutletStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of outlets. */
export type OutletConnection = {
  readonly __typename?: 'OutletConnection';
  /** The outlets of this page, each with its cursor. */
  readonly edges: ReadonlyArray<OutletEdge>;
  /** The outlets of this page. */
  readonly nodes: ReadonlyArray<Outlet>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of outlets. */
export type OutletEdge = {
  readonly __typename?: 'OutletEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The outlet. */
  readonly node: Outlet;
};

/** Which outlets to keep: all that is given must hold. */
export type OutletWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OutletWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OutletWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<OutletWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its usual English name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts held, and studies made, at it. */
  readonly terms?: InputMaybe<TermQuantifier>;
  /** What it published. */
  readonly articles?: InputMaybe<ArticleQuantifier>;
  /** What officials told it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
};

/** By what to order outlets: one field each; null comes last in both directions. */
export type OutletOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** Its usual English name. */
  { readonly id?: never; readonly name: OrderDirection; };

/** A person of the graph. */
export type Person = {
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual name, in Latin letters. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts held, and studies made. */
  readonly terms: TermConnection;
};


/** A person of the graph. */
export type PersonTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of people. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** Which people to keep: all that is given must hold. */
export type PersonWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<PersonWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual name, in Latin letters. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names and spellings. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts held, and studies made. */
  readonly terms?: InputMaybe<TermQuantifier>;
};

/** By what to order people: one field each; null comes last in both directions. */
export type PersonOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The usual name, in Latin letters. */
  { readonly id?: never; readonly name: OrderDirection; };

/** What assertions rest on: an article that is read or a dataset that is imported. */
export type Source = {
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The title, as its publisher gives it. */
  readonly title: Scalars['String']['output'];
  /** Where it is published, if on the web and known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The first day that the source speaks of; an article speaks of the day it was published. */
  readonly coverageStart: Scalars['Date']['output'];
  /** The last day that the source speaks of. */
  readonly coverageEnd: Scalars['Date']['output'];
  /** The assertions that rest on it. */
  readonly assertions: AssertionConnection;
  /** How many assertions of each type rest on it, most frequent first. */
  readonly assertionCounts: ReadonlyArray<AssertionCount>;
  /** The statements that it reports. */
  readonly statements: StatementConnection;
};


/** What assertions rest on: an article that is read or a dataset that is imported. */
export type SourceAssertionsArgs = {
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What assertions rest on: an article that is read or a dataset that is imported. */
export type SourceStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The sources of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources of this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Which sources to keep: all that is given must hold. */
export type SourceWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<SourceWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The title, as its publisher gives it. */
  readonly title?: InputMaybe<StringFilter>;
  /** Where it is published, if on the web and known. */
  readonly url?: InputMaybe<UrlFilter>;
  /** The first day that the source speaks of; an article speaks of the day it was published. */
  readonly coverageStart?: InputMaybe<DateFilter>;
  /** The last day that the source speaks of. */
  readonly coverageEnd?: InputMaybe<DateFilter>;
  /** The assertions that rest on it. */
  readonly assertions?: InputMaybe<AssertionQuantifier>;
  /** The statements that it reports. */
  readonly statements?: InputMaybe<StatementQuantifier>;
};

/** By what to order sources: one field each; null comes last in both directions. */
export type SourceOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; }
  |  /** The title, as its publisher gives it. */
  { readonly id?: never; readonly title: OrderDirection; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; }
  |  /** Where it is published, if on the web and known. */
  { readonly id?: never; readonly title?: never; readonly url: OrderDirection; readonly coverageStart?: never; readonly coverageEnd?: never; }
  |  /** The first day that the source speaks of; an article speaks of the day it was published. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart: OrderDirection; readonly coverageEnd?: never; }
  |  /** The last day that the source speaks of. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd: OrderDirection; };

/** A state, living or historical. */
export type State = Node & Organization & Subject & {
  readonly __typename?: 'State';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** Its usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts held, and studies made, at it. */
  readonly terms: TermConnection;
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans: LifespanConnection;
  /** The codes of coding schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The alliances it belonged to, as each source gives it. */
  readonly memberships: MembershipConnection;
  /** The alliances of which it is a member on a day: by the alliance's name, then id. */
  readonly alliances: ReadonlyArray<StateAlliance>;
  /** The states with which it shares an alliance on a day: by the ally's name, then id. */
  readonly allies: ReadonlyArray<Ally>;
  /** The states that it succeeded. */
  readonly predecessors: StateConnection;
  /** The states that succeeded it. */
  readonly successors: StateConnection;
};


/** A state, living or historical. */
export type StateTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, living or historical. */
export type StateStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, living or historical. */
export type StateLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, living or historical. */
export type StateMembershipsArgs = {
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, living or historical. */
export type StateAlliancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
};


/** A state, living or historical. */
export type StateAlliesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
};


/** A state, living or historical. */
export type StatePredecessorsArgs = {
  where?: InputMaybe<StateWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StateOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, living or historical. */
export type StateSuccessorsArgs = {
  where?: InputMaybe<StateWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StateOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of states. */
export type StateConnection = {
  readonly __typename?: 'StateConnection';
  /** The states of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StateEdge>;
  /** The states of this page. */
  readonly nodes: ReadonlyArray<State>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of states. */
export type StateEdge = {
  readonly __typename?: 'StateEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The state. */
  readonly node: State;
};

/** Which states to keep: all that is given must hold. */
export type StateWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<StateWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<StateWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<StateWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its usual English name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts held, and studies made, at it. */
  readonly terms?: InputMaybe<TermQuantifier>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
  /** The codes of coding schemes. */
  readonly identifiers?: InputMaybe<IdentifierQuantifier>;
  /** The alliances it belonged to, as each source gives it. */
  readonly memberships?: InputMaybe<MembershipQuantifier>;
  /** The states that it succeeded. */
  readonly predecessors?: InputMaybe<StateQuantifier>;
  /** The states that succeeded it. */
  readonly successors?: InputMaybe<StateQuantifier>;
};

/** By what to order states: one field each; null comes last in both directions. */
export type StateOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** Its usual English name. */
  { readonly id?: never; readonly name: OrderDirection; };

/** What an official said, as one source reports it. */
export type Statement = Cited & Node & {
  readonly __typename?: 'Statement';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The words. A quotation that an attribution splits is one statement: its passages joined by a space. */
  readonly quote: Scalars['String']['output'];
  /** Whether these are the speaker's words or the reporter's. */
  readonly mode: StatementMode;
  /** When it was said, as far as the source gives it. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** When the outlet that it was told to reported it, where the source gives that. */
  readonly reported?: Maybe<Scalars['PartialDate']['output']>;
  /** Who said it. */
  readonly speaker: Official;
  /** The newspaper or agency that it was told to, where the source names one. */
  readonly toldTo?: Maybe<Outlet>;
  /** What it is about. */
  readonly subjects: SubjectConnection;
};


/** What an official said, as one source reports it. */
export type StatementSubjectsArgs = {
  where?: InputMaybe<SubjectWhere>;
  orderBy?: InputMaybe<ReadonlyArray<SubjectOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements of this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements of this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of statements. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** Which statements to keep: all that is given must hold. */
export type StatementWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<StatementWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** The words. A quotation that an attribution splits is one statement: its passages joined by a space. */
  readonly quote?: InputMaybe<StringFilter>;
  /** Whether these are the speaker's words or the reporter's. */
  readonly mode?: InputMaybe<StatementModeFilter>;
  /** When it was said, as far as the source gives it. */
  readonly date?: InputMaybe<PartialDateFilter>;
  /** When the outlet that it was told to reported it, where the source gives that. */
  readonly reported?: InputMaybe<PartialDateFilter>;
  /** Who said it. */
  readonly speaker?: InputMaybe<OfficialWhere>;
  /** The newspaper or agency that it was told to, where the source names one. */
  readonly toldTo?: InputMaybe<OutletWhere>;
  /** What it is about. */
  readonly subjects?: InputMaybe<SubjectQuantifier>;
};

/** By what to order statements: one field each; null comes last in both directions. */
export type StatementOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly quote?: never; readonly mode?: never; readonly date?: never; readonly reported?: never; }
  |  /** The words. A quotation that an attribution splits is one statement: its passages joined by a space. */
  { readonly id?: never; readonly quote: OrderDirection; readonly mode?: never; readonly date?: never; readonly reported?: never; }
  |  /** Whether these are the speaker's words or the reporter's. */
  { readonly id?: never; readonly quote?: never; readonly mode: OrderDirection; readonly date?: never; readonly reported?: never; }
  |  /** When it was said, as far as the source gives it. */
  { readonly id?: never; readonly quote?: never; readonly mode?: never; readonly date: OrderDirection; readonly reported?: never; }
  |  /** When the outlet that it was told to reported it, where the source gives that. */
  { readonly id?: never; readonly quote?: never; readonly mode?: never; readonly date?: never; readonly reported: OrderDirection; };

/** What a statement can be about and a lifespan can belong to. */
export type Subject = {
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** Its name; null where no source gives one, as for most treaties. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans: LifespanConnection;
};


/** What a statement can be about and a lifespan can belong to. */
export type SubjectStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What a statement can be about and a lifespan can belong to. */
export type SubjectLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of subjects. */
export type SubjectConnection = {
  readonly __typename?: 'SubjectConnection';
  /** The subjects of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SubjectEdge>;
  /** The subjects of this page. */
  readonly nodes: ReadonlyArray<Subject>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of subjects. */
export type SubjectEdge = {
  readonly __typename?: 'SubjectEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The subject. */
  readonly node: Subject;
};

/** Which subjects to keep: all that is given must hold. */
export type SubjectWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SubjectWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SubjectWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<SubjectWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name; null where no source gives one, as for most treaties. */
  readonly name?: InputMaybe<StringFilter>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
};

/** By what to order subjects: one field each; null comes last in both directions. */
export type SubjectOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** Its name; null where no source gives one, as for most treaties. */
  { readonly id?: never; readonly name: OrderDirection; };

/** A person held an office or a post, or studied, as one source gives it. */
export type Term = Assertion & Cited & Node & {
  readonly __typename?: 'Term';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** The day of which the source speaks, where it only says that the fact held then. */
  readonly observedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the source's record begins with the fact already in force, so that `start` is no beginning. */
  readonly leftCensored: Scalars['Boolean']['output'];
  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMax?: Maybe<Scalars['Date']['output']>;
  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMax?: Maybe<Scalars['Date']['output']>;
  /** What the person did there. */
  readonly kind: TermKind;
  /** The title of the office or post, or the subject studied; null where the source gives none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The person. */
  readonly person: Person;
  /** The alliance, state, outlet or institution. */
  readonly organization: Organization;
};

/** A page of terms. */
export type TermConnection = {
  readonly __typename?: 'TermConnection';
  /** The terms of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TermEdge>;
  /** The terms of this page. */
  readonly nodes: ReadonlyArray<Term>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of terms. */
export type TermEdge = {
  readonly __typename?: 'TermEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The term. */
  readonly node: Term;
};

/** Which terms to keep: all that is given must hold. */
export type TermWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<TermWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<TermWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<TermWhere>;
  /** It holds on this day, definitely or possibly, whatever its source covers. */
  readonly holdsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  readonly start?: InputMaybe<PartialDateFilter>;
  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  readonly end?: InputMaybe<PartialDateFilter>;
  /** The day of which the source speaks, where it only says that the fact held then. */
  readonly observedOn?: InputMaybe<DateFilter>;
  /** Whether the source's record begins with the fact already in force, so that `start` is no beginning. */
  readonly leftCensored?: InputMaybe<BooleanFilter>;
  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  readonly startMax?: InputMaybe<DateFilter>;
  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  readonly endMax?: InputMaybe<DateFilter>;
  /** What the person did there. */
  readonly kind?: InputMaybe<TermKindFilter>;
  /** The title of the office or post, or the subject studied; null where the source gives none. */
  readonly title?: InputMaybe<StringFilter>;
  /** The person. */
  readonly person?: InputMaybe<PersonWhere>;
  /** The alliance, state, outlet or institution. */
  readonly organization?: InputMaybe<OrganizationWhere>;
};

/** By what to order terms: one field each; null comes last in both directions. */
export type TermOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** When the fact began, as its source gives it; null for an observation, and where the source gives none. */
  { readonly id?: never; readonly start: OrderDirection; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** The first day on which the fact no longer holds, as its source gives it; null where it gives no end. */
  { readonly id?: never; readonly start?: never; readonly end: OrderDirection; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** The day of which the source speaks, where it only says that the fact held then. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn: OrderDirection; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** The earliest day on which the fact can have begun; of an observation, the day observed. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin: OrderDirection; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** The latest day on which the fact can have begun; of an observation, the day observed. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax: OrderDirection; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** The earliest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin: OrderDirection; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** The latest day on which the fact can have ceased to hold; of an observation, the day after; null where the end is open. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax: OrderDirection; readonly kind?: never; readonly title?: never; }
  |  /** What the person did there. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind: OrderDirection; readonly title?: never; }
  |  /** The title of the office or post, or the subject studied; null where the source gives none. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title: OrderDirection; };

/** The instrument that establishes or amends an alliance; ATOP counts one for each phase of an alliance. */
export type Treaty = Cited & Node & Subject & {
  readonly __typename?: 'Treaty';
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its name; null where no source gives one, as for most treaties. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans: LifespanConnection;
  /** When it was signed, as far as the source says. */
  readonly signed?: Maybe<Scalars['PartialDate']['output']>;
  /** For how many months it was concluded; null where the source gives no term. */
  readonly termMonths?: Maybe<Scalars['Int']['output']>;
  /** Whether it was secret; null where the source does not say. */
  readonly secrecy?: Maybe<Secrecy>;
  /** What its parties promise, as the source codes it: all that any of them does. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** The codes of coding schemes. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The alliance that it establishes or amends. */
  readonly alliance: Alliance;
  /** The memberships that rest on it. */
  readonly memberships: MembershipConnection;
};


/** The instrument that establishes or amends an alliance; ATOP counts one for each phase of an alliance. */
export type TreatyStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The instrument that establishes or amends an alliance; ATOP counts one for each phase of an alliance. */
export type TreatyLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** The instrument that establishes or amends an alliance; ATOP counts one for each phase of an alliance. */
export type TreatyMembershipsArgs = {
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of treaties. */
export type TreatyConnection = {
  readonly __typename?: 'TreatyConnection';
  /** The treaties of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TreatyEdge>;
  /** The treaties of this page. */
  readonly nodes: ReadonlyArray<Treaty>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of treaties. */
export type TreatyEdge = {
  readonly __typename?: 'TreatyEdge';
  /** Its place in the ordering: an operand of `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The treaty. */
  readonly node: Treaty;
};

/** Which treaties to keep: all that is given must hold. */
export type TreatyWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<TreatyWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<TreatyWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<TreatyWhere>;
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source that the fact rests on: at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** Its name; null where no source gives one, as for most treaties. */
  readonly name?: InputMaybe<StringFilter>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** When it existed or was in force, as each source gives it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
  /** When it was signed, as far as the source says. */
  readonly signed?: InputMaybe<PartialDateFilter>;
  /** For how many months it was concluded; null where the source gives no term. */
  readonly termMonths?: InputMaybe<IntFilter>;
  /** Whether it was secret; null where the source does not say. */
  readonly secrecy?: InputMaybe<SecrecyFilter>;
  /** What its parties promise, as the source codes it: all that any of them does. */
  readonly obligations?: InputMaybe<ObligationListFilter>;
  /** The codes of coding schemes. */
  readonly identifiers?: InputMaybe<IdentifierQuantifier>;
  /** The alliance that it establishes or amends. */
  readonly alliance?: InputMaybe<AllianceWhere>;
  /** The memberships that rest on it. */
  readonly memberships?: InputMaybe<MembershipQuantifier>;
};

/** By what to order treaties: one field each; null comes last in both directions. */
export type TreatyOrder =
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; readonly signed?: never; readonly termMonths?: never; readonly secrecy?: never; }
  |  /** Its name; null where no source gives one, as for most treaties. */
  { readonly id?: never; readonly name: OrderDirection; readonly signed?: never; readonly termMonths?: never; readonly secrecy?: never; }
  |  /** When it was signed, as far as the source says. */
  { readonly id?: never; readonly name?: never; readonly signed: OrderDirection; readonly termMonths?: never; readonly secrecy?: never; }
  |  /** For how many months it was concluded; null where the source gives no term. */
  { readonly id?: never; readonly name?: never; readonly signed?: never; readonly termMonths: OrderDirection; readonly secrecy?: never; }
  |  /** Whether it was secret; null where the source does not say. */
  { readonly id?: never; readonly name?: never; readonly signed?: never; readonly termMonths?: never; readonly secrecy: OrderDirection; };

/** A state on a way through alliances. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The state. */
  readonly state: State;
  /** The alliance that it shares with the state before; null for the first. */
  readonly alliance?: Maybe<Alliance>;
  /** The certainty of the two in that alliance; null for the first. */
  readonly certainty?: Maybe<Certainty>;
};

/** A state with which another shares an alliance on a day. */
export type Ally = {
  readonly __typename?: 'Ally';
  /** The ally. */
  readonly state: State;
  /** The strongest certainty over the alliances that the two share; in each, the weaker of the two memberships. */
  readonly certainty: Certainty;
  /** What either of the two promises in the alliances that they share. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** The alliances that they share, by id. */
  readonly alliances: ReadonlyArray<Alliance>;
};

/** A page of disputes. */
export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  /** The disputes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** The disputes of this page. */
  readonly nodes: ReadonlyArray<Dispute>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of disputes. */
export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  /** Its place in the order: an operand of `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The dispute. */
  readonly node: Dispute;
};

/**
 * A whole stretch of days on which one source has a state definitely in an alliance and another, which
 * covers the alliance too, has it not even possibly in.
 */
export type Dispute = {
  readonly __typename?: 'Dispute';
  /** The alliance. */
  readonly alliance: Alliance;
  /** The state. */
  readonly state: State;
  /** The source that has it in. */
  readonly affirmedBy: Source;
  /** The source that has it out. */
  readonly deniedBy: Source;
  /** The first day of the stretch. */
  readonly from: Scalars['Date']['output'];
  /** The first day after the stretch. */
  readonly until: Scalars['Date']['output'];
  /** How many days it lasts. */
  readonly days: Scalars['Int']['output'];
  /** The affirming source's memberships that hold in the stretch. */
  readonly affirmingMemberships: ReadonlyArray<Membership>;
  /** What the denying source has of the state in the alliance at other times. */
  readonly denyingMemberships: ReadonlyArray<Membership>;
};

/** The place in a source that a fact rests on. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The source. */
  readonly source: Source;
  /** The row's key in a dataset, or the paragraph of an article, as `paragraph 3`. */
  readonly locator: Scalars['String']['output'];
  /** The exact words of an article; null for a dataset. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Where the quote starts in the article's text, in UTF-16 code units from 0. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** Where the quote ends, exclusive, in UTF-16 code units. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** The quote with the text on either side of it, cut between words; null where there is no quote. */
  readonly context?: Maybe<Scalars['String']['output']>;
};


/** The place in a source that a fact rests on. */
export type EvidenceContextArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
};

/** What the graph holds: by this an answer can be traced to the facts that gave it. */
export type GraphInfo = {
  readonly __typename?: 'GraphInfo';
  /** The SHA-256 of the facts, the same on either engine; null while facts are loaded or where a load was cut off. */
  readonly hash?: Maybe<Scalars['String']['output']>;
  /** When facts were last loaded; null where none were. */
  readonly loadedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many nodes there are of each type, by the type's name. */
  readonly types: ReadonlyArray<TypeCount>;
  /** How many assertions rest on each source, by the source's id. */
  readonly sources: ReadonlyArray<SourceCount>;
};

/** How many nodes there are of a type. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** The type. */
  readonly type: NodeType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many assertions rest on a source. */
export type SourceCount = {
  readonly __typename?: 'SourceCount';
  /** The source. */
  readonly source: Source;
  /** How many. */
  readonly assertions: Scalars['Int']['output'];
};

/** A code by which a coding scheme knows an alliance, a state or a treaty. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The scheme that the code belongs to. */
  readonly scheme: IdentifierScheme;
  /** The code, as the scheme writes it, such as `350`, `KGZ` or `703`. */
  readonly value: Scalars['String']['output'];
  /** The first day for which the code means this node, where the scheme reuses codes. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day for which it no longer does, where the scheme reuses codes. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A state that is a member of an alliance on a day, by which sources, and against which. */
export type Member = {
  readonly __typename?: 'Member';
  /** The state. */
  readonly state: State;
  /** How sure it is. */
  readonly certainty: Certainty;
  /** What the state promises there, by the memberships that speak for it. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** The sources that cover the alliance on the day and have the state definitely in. */
  readonly affirmedBy: ReadonlyArray<Source>;
  /** The sources that cover the alliance on the day and have the state only possibly in. */
  readonly supposedBy: ReadonlyArray<Source>;
  /** The sources that ended last before the day, with the membership open, where none covers it. */
  readonly presumedBy: ReadonlyArray<Source>;
  /** The sources that cover the alliance on the day and have the state out. */
  readonly deniedBy: ReadonlyArray<Source>;
  /** The memberships that speak for it. */
  readonly memberships: ReadonlyArray<Membership>;
};

/** States and the alliances that join them, on a day. */
export type Network = {
  readonly __typename?: 'Network';
  /** The states that share an alliance with another, by id. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** The pairs of states that share an alliance, by the ids of the two. */
  readonly edges: ReadonlyArray<NetworkEdge>;
};

/** A state of a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The state. */
  readonly state: State;
  /** With how many states it shares an alliance. */
  readonly degree: Scalars['Int']['output'];
};

/** Two states that share an alliance. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** The state whose id comes first. */
  readonly a: State;
  /** The state whose id comes second. */
  readonly b: State;
  /** The alliances that they share, by id. */
  readonly alliances: ReadonlyArray<Alliance>;
  /** What either of the two promises there. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** The strongest certainty over these alliances; in each, the weaker of the two memberships. */
  readonly certainty: Certainty;
  /** How many alliances they share. */
  readonly weight: Scalars['Int']['output'];
};

/** Anything of the graph that has an id of its own. */
export type Node = {
  /** Readable and stable, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
};

/** Which page of a connection this is. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there are more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last, null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of what a search found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The results of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The results of this page. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Which page this is. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of search results. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Its place in the order: an operand of `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The result. */
  readonly node: SearchResult;
};

/** A node that a search found, and where. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** The node. */
  readonly node: Node;
  /** The field in which the words were found, such as `name`, `aliases` or `quote`. */
  readonly field: Scalars['String']['output'];
  /** The field's text, cut around the first match where it is long. */
  readonly snippet: Scalars['String']['output'];
  /** Where the matches are in the snippet. */
  readonly matches: ReadonlyArray<TextRange>;
};

/** A part of a text. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** Where it starts, in UTF-16 code units from 0. */
  readonly start: Scalars['Int']['output'];
  /** Where it ends, exclusive. */
  readonly end: Scalars['Int']['output'];
};

/** How many assertions of one type rest on a source. */
export type AssertionCount = {
  readonly __typename?: 'AssertionCount';
  /** The type of assertion. */
  readonly type: NodeType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A stretch of days over which a state's membership in an alliance is as certain, and promises the same. */
export type Spell = {
  readonly __typename?: 'Spell';
  /** The alliance. */
  readonly alliance: Alliance;
  /** The state. */
  readonly state: State;
  /** How sure the membership is. */
  readonly certainty: Certainty;
  /** What the state promises there, by the memberships that speak for it. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** The first day, of those asked about. */
  readonly from: Scalars['Date']['output'];
  /** The first day after it; null where it lasts beyond those asked about. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** The sources that, on a day of it, cover the alliance and have the state definitely in; by id, as all here. */
  readonly affirmedBy: ReadonlyArray<Source>;
  /** The sources that, on a day of it, cover the alliance and have the state only possibly in. */
  readonly supposedBy: ReadonlyArray<Source>;
  /** The sources that ended last before a day of it, with the membership open, where none covers that day. */
  readonly presumedBy: ReadonlyArray<Source>;
  /** The sources that, on a day of it, cover the alliance and have the state out. */
  readonly deniedBy: ReadonlyArray<Source>;
  /** The memberships that speak for it on a day of it. */
  readonly memberships: ReadonlyArray<Membership>;
};

/** An alliance of which a state is a member on a day. */
export type StateAlliance = {
  readonly __typename?: 'StateAlliance';
  /** The alliance. */
  readonly alliance: Alliance;
  /** How sure the membership is. */
  readonly certainty: Certainty;
  /** What the state promises there, by the memberships that speak for it. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** The memberships that speak for it. */
  readonly memberships: ReadonlyArray<Membership>;
};

/** The alliances of a year. */
export type TimelineYear = {
  readonly __typename?: 'TimelineYear';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** How many alliances have a member on 31 December. */
  readonly alliances: Scalars['Int']['output'];
  /** How many pairs of a member state and its alliance there are on 31 December. */
  readonly memberships: Scalars['Int']['output'];
  /** How many states are members of an alliance on 31 December. */
  readonly states: Scalars['Int']['output'];
  /** How many alliances were formed in the year, by the first beginning that any source gives, left-censored ones aside. */
  readonly formed: Scalars['Int']['output'];
};

/** Which evidences to keep: all that is given must hold. */
export type EvidenceWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<EvidenceWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<EvidenceWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<EvidenceWhere>;
  /** The row's key in a dataset, or the paragraph of an article, as `paragraph 3`. */
  readonly locator?: InputMaybe<StringFilter>;
  /** The exact words of an article; null for a dataset. */
  readonly quote?: InputMaybe<StringFilter>;
  /** Where the quote starts in the article's text, in UTF-16 code units from 0. */
  readonly start?: InputMaybe<IntFilter>;
  /** Where the quote ends, exclusive, in UTF-16 code units. */
  readonly end?: InputMaybe<IntFilter>;
};

/** Which identifiers to keep: all that is given must hold. */
export type IdentifierWhere = {
  /** All of these must hold. */
  readonly and?: InputMaybe<ReadonlyArray<IdentifierWhere>>;
  /** At least one of these must hold. */
  readonly or?: InputMaybe<ReadonlyArray<IdentifierWhere>>;
  /** This must not hold. */
  readonly not?: InputMaybe<IdentifierWhere>;
  /** The scheme that the code belongs to. */
  readonly scheme?: InputMaybe<IdentifierSchemeFilter>;
  /** The code, as the scheme writes it, such as `350`, `KGZ` or `703`. */
  readonly value?: InputMaybe<StringFilter>;
  /** The first day for which the code means this node, where the scheme reuses codes. */
  readonly validFrom?: InputMaybe<DateFilter>;
  /** The first day for which it no longer does, where the scheme reuses codes. */
  readonly validUntil?: InputMaybe<DateFilter>;
};

/** How many of the articles must fit. */
export type ArticleQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<ArticleWhere>;
  /** None fits. */
  readonly none?: InputMaybe<ArticleWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<ArticleWhere>;
};

/** How many of the assertions must fit. */
export type AssertionQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<AssertionWhere>;
  /** None fits. */
  readonly none?: InputMaybe<AssertionWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<AssertionWhere>;
};

/** How many of the authors must fit. */
export type AuthorQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<AuthorWhere>;
  /** None fits. */
  readonly none?: InputMaybe<AuthorWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<AuthorWhere>;
};

/** How many of the evidences must fit. */
export type EvidenceQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<EvidenceWhere>;
  /** None fits. */
  readonly none?: InputMaybe<EvidenceWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<EvidenceWhere>;
};

/** How many of the identifiers must fit. */
export type IdentifierQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<IdentifierWhere>;
  /** None fits. */
  readonly none?: InputMaybe<IdentifierWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<IdentifierWhere>;
};

/** How many of the lifespans must fit. */
export type LifespanQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<LifespanWhere>;
  /** None fits. */
  readonly none?: InputMaybe<LifespanWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<LifespanWhere>;
};

/** How many of the memberships must fit. */
export type MembershipQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<MembershipWhere>;
  /** None fits. */
  readonly none?: InputMaybe<MembershipWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<MembershipWhere>;
};

/** How many of the operations must fit. */
export type OperationQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<OperationWhere>;
  /** None fits. */
  readonly none?: InputMaybe<OperationWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<OperationWhere>;
};

/** How many of the states must fit. */
export type StateQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<StateWhere>;
  /** None fits. */
  readonly none?: InputMaybe<StateWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<StateWhere>;
};

/** How many of the statements must fit. */
export type StatementQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<StatementWhere>;
  /** None fits. */
  readonly none?: InputMaybe<StatementWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<StatementWhere>;
};

/** How many of the subjects must fit. */
export type SubjectQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<SubjectWhere>;
  /** None fits. */
  readonly none?: InputMaybe<SubjectWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<SubjectWhere>;
};

/** How many of the terms must fit. */
export type TermQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<TermWhere>;
  /** None fits. */
  readonly none?: InputMaybe<TermWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<TermWhere>;
};

/** How many of the treaties must fit. */
export type TreatyQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<TreatyWhere>;
  /** None fits. */
  readonly none?: InputMaybe<TreatyWhere>;
  /** All fit, and there may be none at all. */
  readonly every?: InputMaybe<TreatyWhere>;
};

/** In which direction to order. */
export type OrderDirection =
  /** From the least to the greatest; text by its code points. */
  | 'ASC'
  /** From the greatest to the least. */
  | 'DESC';

/** What one of AllianceKind must be: all that is given must hold. */
export type AllianceKindFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<AllianceKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<AllianceKind>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a value of type Boolean must be: all that is given must hold. */
export type BooleanFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a value of type Date must be: all that is given must hold. */
export type DateFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less, or earlier, than this. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** At most, or no later than, this. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  /** Greater, or later, than this. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** At least, or no earlier than, this. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
};

/** What a value of type ID must be: all that is given must hold. */
export type IdFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has this in it, whatever the case of its letters. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this, whatever the case of its letters. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What one of IdentifierScheme must be: all that is given must hold. */
export type IdentifierSchemeFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<IdentifierScheme>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<IdentifierScheme>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a value of type Int must be: all that is given must hold. */
export type IntFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less, or earlier, than this. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** At most, or no later than, this. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Greater, or later, than this. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** At least, or no earlier than, this. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
};

/** What one of MembershipRole must be: all that is given must hold. */
export type MembershipRoleFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<MembershipRole>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<MembershipRole>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What one of Obligation must be: all that is given must hold. */
export type ObligationFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Obligation>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Obligation>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What one of OperationStatus must be: all that is given must hold. */
export type OperationStatusFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<OperationStatus>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<OperationStatus>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a value of type PartialDate must be: all that is given must hold. */
export type PartialDateFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['PartialDate']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['PartialDate']['input']>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Less, or earlier, than this. */
  readonly lt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** At most, or no later than, this. */
  readonly lte?: InputMaybe<Scalars['PartialDate']['input']>;
  /** Greater, or later, than this. */
  readonly gt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** At least, or no earlier than, this. */
  readonly gte?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** What one of Secrecy must be: all that is given must hold. */
export type SecrecyFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Secrecy>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Secrecy>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What one of StatementMode must be: all that is given must hold. */
export type StatementModeFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<StatementMode>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<StatementMode>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a value of type String must be: all that is given must hold. */
export type StringFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has this in it, whatever the case of its letters. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this, whatever the case of its letters. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What one of TermKind must be: all that is given must hold. */
export type TermKindFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<TermKind>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<TermKind>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What a value of type URL must be: all that is given must hold. */
export type UrlFilter = {
  /** Equal to this. */
  readonly eq?: InputMaybe<Scalars['URL']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['URL']['input']>>;
  /** Whether there is no value. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has this in it, whatever the case of its letters. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Begins with this, whatever the case of its letters. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What a list of values must hold. */
export type ObligationListFilter = {
  /** At least one value fits. */
  readonly some?: InputMaybe<ObligationFilter>;
  /** No value fits. */
  readonly none?: InputMaybe<ObligationFilter>;
  /** All values fit, and there may be none at all. */
  readonly every?: InputMaybe<ObligationFilter>;
};

/** What a list of values must hold. */
export type StringListFilter = {
  /** At least one value fits. */
  readonly some?: InputMaybe<StringFilter>;
  /** No value fits. */
  readonly none?: InputMaybe<StringFilter>;
  /** All values fit, and there may be none at all. */
  readonly every?: InputMaybe<StringFilter>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Row>;
  PartialDate: ResolverTypeWrapper<Row>;
  DateTime: ResolverTypeWrapper<Row>;
  URL: ResolverTypeWrapper<Row>;
  AllianceKind: ResolverTypeWrapper<Row>;
  Certainty: ResolverTypeWrapper<Row>;
  IdentifierScheme: ResolverTypeWrapper<Row>;
  MembershipRole: ResolverTypeWrapper<Row>;
  Obligation: ResolverTypeWrapper<Row>;
  OperationStatus: ResolverTypeWrapper<Row>;
  StatementMode: ResolverTypeWrapper<Row>;
  TermKind: ResolverTypeWrapper<Row>;
  Secrecy: ResolverTypeWrapper<Row>;
  NodeType: ResolverTypeWrapper<Row>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Row>;
  Int: ResolverTypeWrapper<Row>;
  String: ResolverTypeWrapper<Row>;
  Alliance: ResolverTypeWrapper<Row>;
  AllianceConnection: ResolverTypeWrapper<Row>;
  AllianceEdge: ResolverTypeWrapper<Row>;
  AllianceWhere: ResolverTypeWrapper<Row>;
  AllianceOrder: ResolverTypeWrapper<Row>;
  Article: ResolverTypeWrapper<Row>;
  ArticleConnection: ResolverTypeWrapper<Row>;
  ArticleEdge: ResolverTypeWrapper<Row>;
  ArticleWhere: ResolverTypeWrapper<Row>;
  ArticleOrder: ResolverTypeWrapper<Row>;
  Assertion: ResolverTypeWrapper<Row>;
  Boolean: ResolverTypeWrapper<Row>;
  AssertionConnection: ResolverTypeWrapper<Row>;
  AssertionEdge: ResolverTypeWrapper<Row>;
  AssertionWhere: ResolverTypeWrapper<Row>;
  AssertionOrder: ResolverTypeWrapper<Row>;
  Author: ResolverTypeWrapper<Row>;
  AuthorConnection: ResolverTypeWrapper<Row>;
  AuthorEdge: ResolverTypeWrapper<Row>;
  AuthorWhere: ResolverTypeWrapper<Row>;
  AuthorOrder: ResolverTypeWrapper<Row>;
  Cited: ResolverTypeWrapper<Row>;
  CitedConnection: ResolverTypeWrapper<Row>;
  CitedEdge: ResolverTypeWrapper<Row>;
  CitedWhere: ResolverTypeWrapper<Row>;
  CitedOrder: ResolverTypeWrapper<Row>;
  Dataset: ResolverTypeWrapper<Row>;
  DatasetConnection: ResolverTypeWrapper<Row>;
  DatasetEdge: ResolverTypeWrapper<Row>;
  DatasetWhere: ResolverTypeWrapper<Row>;
  DatasetOrder: ResolverTypeWrapper<Row>;
  Group: ResolverTypeWrapper<Row>;
  GroupConnection: ResolverTypeWrapper<Row>;
  GroupEdge: ResolverTypeWrapper<Row>;
  GroupWhere: ResolverTypeWrapper<Row>;
  GroupOrder: ResolverTypeWrapper<Row>;
  Institution: ResolverTypeWrapper<Row>;
  InstitutionConnection: ResolverTypeWrapper<Row>;
  InstitutionEdge: ResolverTypeWrapper<Row>;
  InstitutionWhere: ResolverTypeWrapper<Row>;
  InstitutionOrder: ResolverTypeWrapper<Row>;
  Lifespan: ResolverTypeWrapper<Row>;
  LifespanConnection: ResolverTypeWrapper<Row>;
  LifespanEdge: ResolverTypeWrapper<Row>;
  LifespanWhere: ResolverTypeWrapper<Row>;
  LifespanOrder: ResolverTypeWrapper<Row>;
  Membership: ResolverTypeWrapper<Row>;
  MembershipConnection: ResolverTypeWrapper<Row>;
  MembershipEdge: ResolverTypeWrapper<Row>;
  MembershipWhere: ResolverTypeWrapper<Row>;
  MembershipOrder: ResolverTypeWrapper<Row>;
  Official: ResolverTypeWrapper<Row>;
  OfficialConnection: ResolverTypeWrapper<Row>;
  OfficialEdge: ResolverTypeWrapper<Row>;
  OfficialWhere: ResolverTypeWrapper<Row>;
  OfficialOrder: ResolverTypeWrapper<Row>;
  Operation: ResolverTypeWrapper<Row>;
  OperationConnection: ResolverTypeWrapper<Row>;
  OperationEdge: ResolverTypeWrapper<Row>;
  OperationWhere: ResolverTypeWrapper<Row>;
  OperationOrder: ResolverTypeWrapper<Row>;
  Organization: ResolverTypeWrapper<Row>;
  OrganizationConnection: ResolverTypeWrapper<Row>;
  OrganizationEdge: ResolverTypeWrapper<Row>;
  OrganizationWhere: ResolverTypeWrapper<Row>;
  OrganizationOrder: ResolverTypeWrapper<Row>;
  Outlet: ResolverTypeWrapper<Row>;
  OutletConnection: ResolverTypeWrapper<Row>;
  OutletEdge: ResolverTypeWrapper<Row>;
  OutletWhere: ResolverTypeWrapper<Row>;
  OutletOrder: ResolverTypeWrapper<Row>;
  Person: ResolverTypeWrapper<Row>;
  PersonConnection: ResolverTypeWrapper<Row>;
  PersonEdge: ResolverTypeWrapper<Row>;
  PersonWhere: ResolverTypeWrapper<Row>;
  PersonOrder: ResolverTypeWrapper<Row>;
  Source: ResolverTypeWrapper<Row>;
  SourceConnection: ResolverTypeWrapper<Row>;
  SourceEdge: ResolverTypeWrapper<Row>;
  SourceWhere: ResolverTypeWrapper<Row>;
  SourceOrder: ResolverTypeWrapper<Row>;
  State: ResolverTypeWrapper<Row>;
  StateConnection: ResolverTypeWrapper<Row>;
  StateEdge: ResolverTypeWrapper<Row>;
  StateWhere: ResolverTypeWrapper<Row>;
  StateOrder: ResolverTypeWrapper<Row>;
  Statement: ResolverTypeWrapper<Row>;
  StatementConnection: ResolverTypeWrapper<Row>;
  StatementEdge: ResolverTypeWrapper<Row>;
  StatementWhere: ResolverTypeWrapper<Row>;
  StatementOrder: ResolverTypeWrapper<Row>;
  Subject: ResolverTypeWrapper<Row>;
  SubjectConnection: ResolverTypeWrapper<Row>;
  SubjectEdge: ResolverTypeWrapper<Row>;
  SubjectWhere: ResolverTypeWrapper<Row>;
  SubjectOrder: ResolverTypeWrapper<Row>;
  Term: ResolverTypeWrapper<Row>;
  TermConnection: ResolverTypeWrapper<Row>;
  TermEdge: ResolverTypeWrapper<Row>;
  TermWhere: ResolverTypeWrapper<Row>;
  TermOrder: ResolverTypeWrapper<Row>;
  Treaty: ResolverTypeWrapper<Row>;
  TreatyConnection: ResolverTypeWrapper<Row>;
  TreatyEdge: ResolverTypeWrapper<Row>;
  TreatyWhere: ResolverTypeWrapper<Row>;
  TreatyOrder: ResolverTypeWrapper<Row>;
  PathStep: ResolverTypeWrapper<Row>;
  Ally: ResolverTypeWrapper<Row>;
  DisputeConnection: ResolverTypeWrapper<Row>;
  DisputeEdge: ResolverTypeWrapper<Row>;
  Dispute: ResolverTypeWrapper<Row>;
  Evidence: ResolverTypeWrapper<Row>;
  GraphInfo: ResolverTypeWrapper<Row>;
  TypeCount: ResolverTypeWrapper<Row>;
  SourceCount: ResolverTypeWrapper<Row>;
  Identifier: ResolverTypeWrapper<Row>;
  Member: ResolverTypeWrapper<Row>;
  Network: ResolverTypeWrapper<Row>;
  NetworkNode: ResolverTypeWrapper<Row>;
  NetworkEdge: ResolverTypeWrapper<Row>;
  Node: ResolverTypeWrapper<Row>;
  PageInfo: ResolverTypeWrapper<Row>;
  SearchConnection: ResolverTypeWrapper<Row>;
  SearchEdge: ResolverTypeWrapper<Row>;
  SearchResult: ResolverTypeWrapper<Row>;
  TextRange: ResolverTypeWrapper<Row>;
  AssertionCount: ResolverTypeWrapper<Row>;
  Spell: ResolverTypeWrapper<Row>;
  StateAlliance: ResolverTypeWrapper<Row>;
  TimelineYear: ResolverTypeWrapper<Row>;
  EvidenceWhere: ResolverTypeWrapper<Row>;
  IdentifierWhere: ResolverTypeWrapper<Row>;
  ArticleQuantifier: ResolverTypeWrapper<Row>;
  AssertionQuantifier: ResolverTypeWrapper<Row>;
  AuthorQuantifier: ResolverTypeWrapper<Row>;
  EvidenceQuantifier: ResolverTypeWrapper<Row>;
  IdentifierQuantifier: ResolverTypeWrapper<Row>;
  LifespanQuantifier: ResolverTypeWrapper<Row>;
  MembershipQuantifier: ResolverTypeWrapper<Row>;
  OperationQuantifier: ResolverTypeWrapper<Row>;
  StateQuantifier: ResolverTypeWrapper<Row>;
  StatementQuantifier: ResolverTypeWrapper<Row>;
  SubjectQuantifier: ResolverTypeWrapper<Row>;
  TermQuantifier: ResolverTypeWrapper<Row>;
  TreatyQuantifier: ResolverTypeWrapper<Row>;
  OrderDirection: ResolverTypeWrapper<Row>;
  AllianceKindFilter: ResolverTypeWrapper<Row>;
  BooleanFilter: ResolverTypeWrapper<Row>;
  DateFilter: ResolverTypeWrapper<Row>;
  IDFilter: ResolverTypeWrapper<Row>;
  IdentifierSchemeFilter: ResolverTypeWrapper<Row>;
  IntFilter: ResolverTypeWrapper<Row>;
  MembershipRoleFilter: ResolverTypeWrapper<Row>;
  ObligationFilter: ResolverTypeWrapper<Row>;
  OperationStatusFilter: ResolverTypeWrapper<Row>;
  PartialDateFilter: ResolverTypeWrapper<Row>;
  SecrecyFilter: ResolverTypeWrapper<Row>;
  StatementModeFilter: ResolverTypeWrapper<Row>;
  StringFilter: ResolverTypeWrapper<Row>;
  TermKindFilter: ResolverTypeWrapper<Row>;
  URLFilter: ResolverTypeWrapper<Row>;
  ObligationListFilter: ResolverTypeWrapper<Row>;
  StringListFilter: ResolverTypeWrapper<Row>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Row;
  PartialDate: Row;
  DateTime: Row;
  URL: Row;
  Query: Record<PropertyKey, never>;
  ID: Row;
  Int: Row;
  String: Row;
  Alliance: Row;
  AllianceConnection: Row;
  AllianceEdge: Row;
  AllianceWhere: Row;
  AllianceOrder: Row;
  Article: Row;
  ArticleConnection: Row;
  ArticleEdge: Row;
  ArticleWhere: Row;
  ArticleOrder: Row;
  Assertion: Row;
  Boolean: Row;
  AssertionConnection: Row;
  AssertionEdge: Row;
  AssertionWhere: Row;
  AssertionOrder: Row;
  Author: Row;
  AuthorConnection: Row;
  AuthorEdge: Row;
  AuthorWhere: Row;
  AuthorOrder: Row;
  Cited: Row;
  CitedConnection: Row;
  CitedEdge: Row;
  CitedWhere: Row;
  CitedOrder: Row;
  Dataset: Row;
  DatasetConnection: Row;
  DatasetEdge: Row;
  DatasetWhere: Row;
  DatasetOrder: Row;
  Group: Row;
  GroupConnection: Row;
  GroupEdge: Row;
  GroupWhere: Row;
  GroupOrder: Row;
  Institution: Row;
  InstitutionConnection: Row;
  InstitutionEdge: Row;
  InstitutionWhere: Row;
  InstitutionOrder: Row;
  Lifespan: Row;
  LifespanConnection: Row;
  LifespanEdge: Row;
  LifespanWhere: Row;
  LifespanOrder: Row;
  Membership: Row;
  MembershipConnection: Row;
  MembershipEdge: Row;
  MembershipWhere: Row;
  MembershipOrder: Row;
  Official: Row;
  OfficialConnection: Row;
  OfficialEdge: Row;
  OfficialWhere: Row;
  OfficialOrder: Row;
  Operation: Row;
  OperationConnection: Row;
  OperationEdge: Row;
  OperationWhere: Row;
  OperationOrder: Row;
  Organization: Row;
  OrganizationConnection: Row;
  OrganizationEdge: Row;
  OrganizationWhere: Row;
  OrganizationOrder: Row;
  Outlet: Row;
  OutletConnection: Row;
  OutletEdge: Row;
  OutletWhere: Row;
  OutletOrder: Row;
  Person: Row;
  PersonConnection: Row;
  PersonEdge: Row;
  PersonWhere: Row;
  PersonOrder: Row;
  Source: Row;
  SourceConnection: Row;
  SourceEdge: Row;
  SourceWhere: Row;
  SourceOrder: Row;
  State: Row;
  StateConnection: Row;
  StateEdge: Row;
  StateWhere: Row;
  StateOrder: Row;
  Statement: Row;
  StatementConnection: Row;
  StatementEdge: Row;
  StatementWhere: Row;
  StatementOrder: Row;
  Subject: Row;
  SubjectConnection: Row;
  SubjectEdge: Row;
  SubjectWhere: Row;
  SubjectOrder: Row;
  Term: Row;
  TermConnection: Row;
  TermEdge: Row;
  TermWhere: Row;
  TermOrder: Row;
  Treaty: Row;
  TreatyConnection: Row;
  TreatyEdge: Row;
  TreatyWhere: Row;
  TreatyOrder: Row;
  PathStep: Row;
  Ally: Row;
  DisputeConnection: Row;
  DisputeEdge: Row;
  Dispute: Row;
  Evidence: Row;
  GraphInfo: Row;
  TypeCount: Row;
  SourceCount: Row;
  Identifier: Row;
  Member: Row;
  Network: Row;
  NetworkNode: Row;
  NetworkEdge: Row;
  Node: Row;
  PageInfo: Row;
  SearchConnection: Row;
  SearchEdge: Row;
  SearchResult: Row;
  TextRange: Row;
  AssertionCount: Row;
  Spell: Row;
  StateAlliance: Row;
  TimelineYear: Row;
  EvidenceWhere: Row;
  IdentifierWhere: Row;
  ArticleQuantifier: Row;
  AssertionQuantifier: Row;
  AuthorQuantifier: Row;
  EvidenceQuantifier: Row;
  IdentifierQuantifier: Row;
  LifespanQuantifier: Row;
  MembershipQuantifier: Row;
  OperationQuantifier: Row;
  StateQuantifier: Row;
  StatementQuantifier: Row;
  SubjectQuantifier: Row;
  TermQuantifier: Row;
  TreatyQuantifier: Row;
  AllianceKindFilter: Row;
  BooleanFilter: Row;
  DateFilter: Row;
  IDFilter: Row;
  IdentifierSchemeFilter: Row;
  IntFilter: Row;
  MembershipRoleFilter: Row;
  ObligationFilter: Row;
  OperationStatusFilter: Row;
  PartialDateFilter: Row;
  SecrecyFilter: Row;
  StatementModeFilter: Row;
  StringFilter: Row;
  TermKindFilter: Row;
  URLFilter: Row;
  ObligationListFilter: Row;
  StringListFilter: Row;
};

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType, RequireFields<QueryAllianceArgs, 'id'>>;
  alliances?: Resolver<ResolversTypes['AllianceConnection'], ParentType, ContextType, Partial<QueryAlliancesArgs>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<QueryArticlesArgs>>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType, RequireFields<QueryAssertionArgs, 'id'>>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<QueryAssertionsArgs>>;
  author?: Resolver<Maybe<ResolversTypes['Author']>, ParentType, ContextType, RequireFields<QueryAuthorArgs, 'id'>>;
  authors?: Resolver<ResolversTypes['AuthorConnection'], ParentType, ContextType, Partial<QueryAuthorsArgs>>;
  cited?: Resolver<Maybe<ResolversTypes['Cited']>, ParentType, ContextType, RequireFields<QueryCitedArgs, 'id'>>;
  citeds?: Resolver<ResolversTypes['CitedConnection'], ParentType, ContextType, Partial<QueryCitedsArgs>>;
  dataset?: Resolver<Maybe<ResolversTypes['Dataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<ResolversTypes['DatasetConnection'], ParentType, ContextType, Partial<QueryDatasetsArgs>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, Partial<QueryGroupsArgs>>;
  institution?: Resolver<Maybe<ResolversTypes['Institution']>, ParentType, ContextType, RequireFields<QueryInstitutionArgs, 'id'>>;
  institutions?: Resolver<ResolversTypes['InstitutionConnection'], ParentType, ContextType, Partial<QueryInstitutionsArgs>>;
  lifespan?: Resolver<Maybe<ResolversTypes['Lifespan']>, ParentType, ContextType, RequireFields<QueryLifespanArgs, 'id'>>;
  lifespans?: Resolver<ResolversTypes['LifespanConnection'], ParentType, ContextType, Partial<QueryLifespansArgs>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<QueryMembershipsArgs>>;
  official?: Resolver<Maybe<ResolversTypes['Official']>, ParentType, ContextType, RequireFields<QueryOfficialArgs, 'id'>>;
  officials?: Resolver<ResolversTypes['OfficialConnection'], ParentType, ContextType, Partial<QueryOfficialsArgs>>;
  operation?: Resolver<Maybe<ResolversTypes['Operation']>, ParentType, ContextType, RequireFields<QueryOperationArgs, 'id'>>;
  operations?: Resolver<ResolversTypes['OperationConnection'], ParentType, ContextType, Partial<QueryOperationsArgs>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  outlet?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType, RequireFields<QueryOutletArgs, 'id'>>;
  outlets?: Resolver<ResolversTypes['OutletConnection'], ParentType, ContextType, Partial<QueryOutletsArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  state?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType, RequireFields<QueryStateArgs, 'id'>>;
  states?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, Partial<QueryStatesArgs>>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<QueryStatementArgs, 'id'>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  subject?: Resolver<Maybe<ResolversTypes['Subject']>, ParentType, ContextType, RequireFields<QuerySubjectArgs, 'id'>>;
  subjects?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, Partial<QuerySubjectsArgs>>;
  term?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType, RequireFields<QueryTermArgs, 'id'>>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, Partial<QueryTermsArgs>>;
  treaty?: Resolver<Maybe<ResolversTypes['Treaty']>, ParentType, ContextType, RequireFields<QueryTreatyArgs, 'id'>>;
  treaties?: Resolver<ResolversTypes['TreatyConnection'], ParentType, ContextType, Partial<QueryTreatiesArgs>>;
  alliancePath?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PathStep']>>, ParentType, ContextType, RequireFields<QueryAlliancePathArgs, 'from' | 'to' | 'asOf' | 'maxAlliances'>>;
  disputes?: Resolver<ResolversTypes['DisputeConnection'], ParentType, ContextType, RequireFields<QueryDisputesArgs, 'minDays'>>;
  graph?: Resolver<ResolversTypes['GraphInfo'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'asOf'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  spells?: Resolver<ReadonlyArray<ResolversTypes['Spell']>, ParentType, ContextType, Partial<QuerySpellsArgs>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineYear']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'from' | 'to'>>;
};

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, Partial<AllianceTermsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<AllianceStatementsArgs>>;
  lifespans?: Resolver<ResolversTypes['LifespanConnection'], ParentType, ContextType, Partial<AllianceLifespansArgs>>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AllianceKind']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<AllianceMembershipsArgs>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType, Partial<AllianceMembersArgs>>;
  treaties?: Resolver<ResolversTypes['TreatyConnection'], ParentType, ContextType, Partial<AllianceTreatiesArgs>>;
  operations?: Resolver<ResolversTypes['OperationConnection'], ParentType, ContextType, Partial<AllianceOperationsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllianceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceConnection'] = ResolversParentTypes['AllianceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllianceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Alliance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllianceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllianceEdge'] = ResolversParentTypes['AllianceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  coverageStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coverageEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<ArticleAssertionsArgs>>;
  assertionCounts?: Resolver<ReadonlyArray<ResolversTypes['AssertionCount']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ArticleStatementsArgs>>;
  published?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outlet?: Resolver<ResolversTypes['Outlet'], ParentType, ContextType>;
  authors?: Resolver<ResolversTypes['AuthorConnection'], ParentType, ContextType, Partial<ArticleAuthorsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type AssertionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assertion'] = ResolversParentTypes['Assertion']> = {
  __resolveType: TypeResolveFn<'Lifespan' | 'Membership' | 'Term', ParentType, ContextType>;
};

export type AssertionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssertionConnection'] = ResolversParentTypes['AssertionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssertionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assertion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssertionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssertionEdge'] = ResolversParentTypes['AssertionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
};

export type AuthorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Author'] = ResolversParentTypes['Author']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, Partial<AuthorTermsArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<AuthorArticlesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorConnection'] = ResolversParentTypes['AuthorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Author']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorEdge'] = ResolversParentTypes['AuthorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Author'], ParentType, ContextType>;
};

export type CitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cited'] = ResolversParentTypes['Cited']> = {
  __resolveType: TypeResolveFn<'Lifespan' | 'Membership' | 'Operation' | 'Statement' | 'Term' | 'Treaty', ParentType, ContextType>;
};

export type CitedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedConnection'] = ResolversParentTypes['CitedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CitedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Cited']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CitedEdge'] = ResolversParentTypes['CitedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cited'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  coverageStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coverageEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['AssertionConnection'], ParentType, ContextType, Partial<DatasetAssertionsArgs>>;
  assertionCounts?: Resolver<ReadonlyArray<ResolversTypes['AssertionCount']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<DatasetStatementsArgs>>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DatasetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetConnection'] = ResolversParentTypes['DatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DatasetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetEdge'] = ResolversParentTypes['DatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<GroupStatementsArgs>>;
  lifespans?: Resolver<ResolversTypes['LifespanConnection'], ParentType, ContextType, Partial<GroupLifespansArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type InstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Institution'] = ResolversParentTypes['Institution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, Partial<InstitutionTermsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionConnection'] = ResolversParentTypes['InstitutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InstitutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Institution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstitutionEdge'] = ResolversParentTypes['InstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Institution'], ParentType, ContextType>;
};

export type LifespanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lifespan'] = ResolversParentTypes['Lifespan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftCensored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LifespanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifespanConnection'] = ResolversParentTypes['LifespanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LifespanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Lifespan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LifespanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifespanEdge'] = ResolversParentTypes['LifespanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lifespan'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftCensored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  treaty?: Resolver<Maybe<ResolversTypes['Treaty']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type OfficialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Official'] = ResolversParentTypes['Official']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, Partial<OfficialTermsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OfficialStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfficialConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialConnection'] = ResolversParentTypes['OfficialConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficialEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Official']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficialEdge'] = ResolversParentTypes['OfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
};

export type OperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OperationStatementsArgs>>;
  lifespans?: Resolver<ResolversTypes['LifespanConnection'], ParentType, ContextType, Partial<OperationLifespansArgs>>;
  status?: Resolver<ResolversTypes['OperationStatus'], ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organizer?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, Partial<OperationParticipantsArgs>>;
  consenting?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, Partial<OperationConsentingArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationConnection'] = ResolversParentTypes['OperationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OperationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Operation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OperationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OperationEdge'] = ResolversParentTypes['OperationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Alliance' | 'Institution' | 'Outlet' | 'State', ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OutletResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Outlet'] = ResolversParentTypes['Outlet']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, Partial<OutletTermsArgs>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<OutletArticlesArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OutletStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutletConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletConnection'] = ResolversParentTypes['OutletConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OutletEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Outlet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutletEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutletEdge'] = ResolversParentTypes['OutletEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outlet'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  __resolveType: TypeResolveFn<'Author' | 'Official', ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  __resolveType: TypeResolveFn<'Article' | 'Dataset', ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['TermConnection'], ParentType, ContextType, Partial<StateTermsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<StateStatementsArgs>>;
  lifespans?: Resolver<ResolversTypes['LifespanConnection'], ParentType, ContextType, Partial<StateLifespansArgs>>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<StateMembershipsArgs>>;
  alliances?: Resolver<ReadonlyArray<ResolversTypes['StateAlliance']>, ParentType, ContextType, Partial<StateAlliancesArgs>>;
  allies?: Resolver<ReadonlyArray<ResolversTypes['Ally']>, ParentType, ContextType, Partial<StateAlliesArgs>>;
  predecessors?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, Partial<StatePredecessorsArgs>>;
  successors?: Resolver<ResolversTypes['StateConnection'], ParentType, ContextType, Partial<StateSuccessorsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['StatementMode'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reported?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  speaker?: Resolver<ResolversTypes['Official'], ParentType, ContextType>;
  toldTo?: Resolver<Maybe<ResolversTypes['Outlet']>, ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['SubjectConnection'], ParentType, ContextType, Partial<StatementSubjectsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type SubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subject'] = ResolversParentTypes['Subject']> = {
  __resolveType: TypeResolveFn<'Alliance' | 'Group' | 'Operation' | 'State' | 'Treaty', ParentType, ContextType>;
};

export type SubjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectConnection'] = ResolversParentTypes['SubjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Subject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectEdge'] = ResolversParentTypes['SubjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Subject'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  observedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leftCensored?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endMin?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endMax?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TermKind'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermConnection'] = ResolversParentTypes['TermConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermEdge'] = ResolversParentTypes['TermEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type TreatyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Treaty'] = ResolversParentTypes['Treaty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<TreatyStatementsArgs>>;
  lifespans?: Resolver<ResolversTypes['LifespanConnection'], ParentType, ContextType, Partial<TreatyLifespansArgs>>;
  signed?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  termMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secrecy?: Resolver<Maybe<ResolversTypes['Secrecy']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['Identifier']>, ParentType, ContextType>;
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, Partial<TreatyMembershipsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyConnection'] = ResolversParentTypes['TreatyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TreatyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Treaty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TreatyEdge'] = ResolversParentTypes['TreatyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Treaty'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  alliance?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
};

export type AllyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ally'] = ResolversParentTypes['Ally']> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  alliances?: Resolver<ReadonlyArray<ResolversTypes['Alliance']>, ParentType, ContextType>;
};

export type DisputeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeConnection'] = ResolversParentTypes['DisputeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisputeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisputeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisputeEdge'] = ResolversParentTypes['DisputeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dispute'], ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  affirmedBy?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  deniedBy?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affirmingMemberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  denyingMemberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  context?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<EvidenceContextArgs, 'characters'>>;
};

export type GraphInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphInfo'] = ResolversParentTypes['GraphInfo']> = {
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceCount']>, ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceCount'] = ResolversParentTypes['SourceCount']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  assertions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  scheme?: Resolver<ResolversTypes['IdentifierScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  affirmedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  supposedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  presumedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  deniedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkEdge']>, ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkEdge'] = ResolversParentTypes['NetworkEdge']> = {
  a?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  alliances?: Resolver<ReadonlyArray<ResolversTypes['Alliance']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Alliance' | 'Article' | 'Author' | 'Dataset' | 'Group' | 'Institution' | 'Lifespan' | 'Membership' | 'Official' | 'Operation' | 'Outlet' | 'State' | 'Statement' | 'Term' | 'Treaty', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssertionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssertionCount'] = ResolversParentTypes['AssertionCount']> = {
  type?: Resolver<ResolversTypes['NodeType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Spell'] = ResolversParentTypes['Spell']> = {
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  affirmedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  supposedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  presumedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  deniedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type StateAllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateAlliance'] = ResolversParentTypes['StateAlliance']> = {
  alliance?: Resolver<ResolversTypes['Alliance'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type TimelineYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineYear'] = ResolversParentTypes['TimelineYear']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alliances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  memberships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  states?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  AllianceConnection?: AllianceConnectionResolvers<ContextType>;
  AllianceEdge?: AllianceEdgeResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Assertion?: AssertionResolvers<ContextType>;
  AssertionConnection?: AssertionConnectionResolvers<ContextType>;
  AssertionEdge?: AssertionEdgeResolvers<ContextType>;
  Author?: AuthorResolvers<ContextType>;
  AuthorConnection?: AuthorConnectionResolvers<ContextType>;
  AuthorEdge?: AuthorEdgeResolvers<ContextType>;
  Cited?: CitedResolvers<ContextType>;
  CitedConnection?: CitedConnectionResolvers<ContextType>;
  CitedEdge?: CitedEdgeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetConnection?: DatasetConnectionResolvers<ContextType>;
  DatasetEdge?: DatasetEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Institution?: InstitutionResolvers<ContextType>;
  InstitutionConnection?: InstitutionConnectionResolvers<ContextType>;
  InstitutionEdge?: InstitutionEdgeResolvers<ContextType>;
  Lifespan?: LifespanResolvers<ContextType>;
  LifespanConnection?: LifespanConnectionResolvers<ContextType>;
  LifespanEdge?: LifespanEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  Official?: OfficialResolvers<ContextType>;
  OfficialConnection?: OfficialConnectionResolvers<ContextType>;
  OfficialEdge?: OfficialEdgeResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  OperationConnection?: OperationConnectionResolvers<ContextType>;
  OperationEdge?: OperationEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  Outlet?: OutletResolvers<ContextType>;
  OutletConnection?: OutletConnectionResolvers<ContextType>;
  OutletEdge?: OutletEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subject?: SubjectResolvers<ContextType>;
  SubjectConnection?: SubjectConnectionResolvers<ContextType>;
  SubjectEdge?: SubjectEdgeResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TermConnection?: TermConnectionResolvers<ContextType>;
  TermEdge?: TermEdgeResolvers<ContextType>;
  Treaty?: TreatyResolvers<ContextType>;
  TreatyConnection?: TreatyConnectionResolvers<ContextType>;
  TreatyEdge?: TreatyEdgeResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Ally?: AllyResolvers<ContextType>;
  DisputeConnection?: DisputeConnectionResolvers<ContextType>;
  DisputeEdge?: DisputeEdgeResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  GraphInfo?: GraphInfoResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  SourceCount?: SourceCountResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  NetworkEdge?: NetworkEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  AssertionCount?: AssertionCountResolvers<ContextType>;
  Spell?: SpellResolvers<ContextType>;
  StateAlliance?: StateAllianceResolvers<ContextType>;
  TimelineYear?: TimelineYearResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};

/** The arguments of a field that has none. */ export type NoArguments = Record<string, never>;