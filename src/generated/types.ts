/** The types of the API: from src/generated/schema.graphql, by graphql-codegen. */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, written as in ISO 8601: `1992-05-15`. */
  Date: { input: string; output: string; }
  /**
   * A date as exact as its source gives it, in EDTF (https://www.loc.gov/standards/datetime/): a year (`1999`), a month
   * (`1999-04`), a day (`1999-04-20`), or a set of days of which one is meant: from one date to another, both included
   * (`[1999-04-20..1999-05-03]`, `[1999..2001-06]`), or open to one side (`[..2004-01-01]`, `[2004..]`). Other forms of EDTF are
   * refused. In an ordering, a date is placed by its earliest day; a set that is open to the past has none, and comes last, but
   * an end that is such a set comes first. In a filter, the value that you give means its earliest day with `lt` and `gte`, and
   * its last day with `lte` and `gt`; a set without such a day is refused there.
   */
  PartialDate: { input: string; output: string; }
  /** A moment in UTC, written as in ISO 8601: `2026-11-24T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A complete URL, with its scheme, such as `https://example.org/page`. */
  URL: { input: string; output: string; }
};

/** What kind of alliance it is. */
export type AllianceKind =
  /** An organization that has organs of its own, such as a council or a secretariat. */
  | 'ORGANIZATION'
  /** A pact between states, without organs of its own. */
  | 'PACT';

/** What a source means by the date that it gives as an end. */
export type EndMeaning =
  /** The first day on which the fact no longer holds: one who leaves on it is out on it. */
  | 'FIRST_DAY_OUT'
  /** The last day on which the fact holds: one who leaves on it is out on the next. */
  | 'LAST_DAY';

/**
 * How certain it is that a state is a member of an alliance on a day, concluded from all sources that are used;
 * the strongest first. The rules, with examples: docs/rules.md#certainty.
 */
export type Certainty =
  /** At least one source that covers the alliance on the day affirms the membership (it holds definitely), and no source denies it. */
  | 'CERTAIN'
  /** No source affirms the membership, at least one supposes it (its partial dates leave open whether it holds), and no source denies it. */
  | 'POSSIBLE'
  /** No source that covers the day affirms, supposes or denies the membership; at least one whose coverage has ended presumes it: it held on the last day covered, and nothing has ended it since. */
  | 'PRESUMED'
  /** At least one source affirms, supposes or presumes the membership, and at least one denies it. */
  | 'DISPUTED';

/** By whom a promise counts for a pair of states. */
export type Pledge =
  /** One of the two states promises it to the other. */
  | 'EITHER'
  /** Both promise it. */
  | 'BOTH';

/** What a source dates the start of a membership by. It is the rule of the source; single dates of its can depart from it. */
export type StartMeaning =
  /** The signature of the treaty, or of the protocol by which a later member joined. */
  | 'SIGNATURE'
  /** The day on which the member joined. */
  | 'ACCESSION'
  /** The day on which the treaty or the protocol entered into force. */
  | 'ENTRY_INTO_FORCE'
  /** The first year, or the first edition, in which the source lists the member. */
  | 'LISTING';

/** A scheme of codes for alliances, states or treaties. */
export type IdentifierScheme =
  /** Correlates of War (COW), Formal Alliances and State System Membership: the `version4id` of an alliance or the `ccode` of a state. */
  | 'COW'
  /** Alliance Treaty Obligations and Provisions (ATOP): the `atopid` of an alliance; for a treaty, the `atopid` and the phase, such as `4220-2`. */
  | 'ATOP'
  /** Correlates of War, Intergovernmental Organizations (COW IGO): the `ioname` of an organization, such as `CSTO`. */
  | 'COW_IGO'
  /** The abbreviation of an organization in the CIA World Factbook. */
  | 'FACTBOOK'
  /** The GEC code (formerly FIPS 10-4) of a state, used by the CIA World Factbook. */
  | 'GEC'
  /** The number of a state in Gleditsch and Ward's list of independent states. */
  | 'GW'
  /** The ISO 3166-1 alpha-3 code of a state, in capital letters. */
  | 'ISO3'
  /** The ISO 3166-1 numeric code of a state, with three digits. */
  | 'ISO_NUMERIC';

/** The role of a state in an alliance. */
export type MembershipRole =
  /** A member with all rights and duties. */
  | 'FULL'
  /** An associate member. */
  | 'ASSOCIATE'
  /** An observer. */
  | 'OBSERVER'
  /** It takes part without being a member: a partner, a participating state or a partner in dialogue. */
  | 'PARTNER'
  /** A member that is suspended, or excluded from taking part; still a member. */
  | 'SUSPENDED';

/** What a member of an alliance promises to the other members, as COW's Formal Alliances and ATOP code it. */
export type Obligation =
  /** To defend a member that is attacked (COW and ATOP). */
  | 'DEFENSE'
  /** To join a member in attacking others (ATOP). */
  | 'OFFENSE'
  /** To stay neutral: not to help those who fight against a member (COW and ATOP). */
  | 'NEUTRALITY'
  /** Not to attack a member (COW and ATOP). */
  | 'NONAGGRESSION'
  /** To consult the other members in a crisis (ATOP). */
  | 'CONSULTATION'
  /** To consult or to cooperate in a crisis (COW). */
  | 'ENTENTE';

/** The state of an operation at the time of its source. */
export type OperationStatus =
  /** It is planned. */
  | 'PLANNED'
  /** It is going on. */
  | 'UNDERWAY'
  /** It is over. */
  | 'COMPLETED';

/** Why a revision was made. */
export type RevisionKind =
  /** The bundled data was loaded. */
  | 'LOAD'
  /** A dataset was imported. */
  | 'IMPORT'
  /** A person asserted, corrected or withdrew facts. (The store can do this; no command and no mutation does it yet.) */
  | 'CHANGE'
  /** An earlier revision was undone. */
  | 'UNDO'
  /** The graph was restored from its text; what earlier revisions changed is not known. */
  | 'RESTORE'
  /** The store was brought over from another version of Entente or another data model. */
  | 'UPGRADE';

/** What a revision did to a node. */
export type ChangeKind =
  /** The node is new. */
  | 'ADDED'
  /**
   * What the graph shows of it has changed: a field was corrected, or one more source added to a node that
   * sources share, such as a code to an alliance.
   */
  | 'CORRECTED'
  /** It was taken away. */
  | 'WITHDRAWN'
  /** Only who asserts it has changed. */
  | 'ATTRIBUTED';

/** How a source reports a statement. */
export type StatementMode =
  /** In the words of the speaker. */
  | 'DIRECT'
  /** In the words of the reporter. */
  | 'INDIRECT';

/** What a person did at an organization. */
export type TermKind =
  /** The person held a public office. */
  | 'OFFICE'
  /** The person worked in a post that is not a public office. */
  | 'POST'
  /** The person studied or was trained. */
  | 'STUDY';

/** Whether a treaty was secret. */
export type Secrecy =
  /** The whole treaty was public. */
  | 'PUBLIC'
  /** Parts of the treaty were secret. */
  | 'PARTLY_SECRET'
  /** The whole treaty was secret. */
  | 'SECRET';

/** The types of nodes, named as in `__typename`. */
export type NodeType =
  /** An organization or a pact of which states are members. */
  | 'Alliance'
  /** A source that is a text: one article of a newspaper or a news agency. */
  | 'Article'
  /** A person who writes for an outlet. */
  | 'Author'
  /** A source that is a table: one version of a dataset. */
  | 'Dataset'
  /** An armed or extremist group. */
  | 'Group'
  /**
   * A decision that two nodes are one in the world, with its reason. Nothing of either is rewritten, so that it can
   * be withdrawn.
   */
  | 'IdentityTie'
  /** A school, university or other body at which persons studied or worked. */
  | 'Institution'
  /** The time during which an alliance or a state existed, or a treaty was in force, according to one source. */
  | 'Lifespan'
  /** A state belonged to an alliance for some time, according to one source. */
  | 'Membership'
  /** A person who holds or held a public office. */
  | 'Official'
  /** An operation, exercise or mission of an alliance, according to one source. */
  | 'Operation'
  /** A newspaper or news agency. */
  | 'Outlet'
  /** A state, existing or historical. */
  | 'State'
  /** A statement of an official, as one source reports it. */
  | 'Statement'
  /** A person held an office or a post, or studied, at an organization for some time, according to one source. */
  | 'Term'
  /**
   * A treaty that establishes or amends an alliance. ATOP records one for each phase of an alliance and names none: `name` is
   * the one by which it is known, by a reviewed table of some 350, or else made of its day and parties, such as
   * `Treaty of 1931-01-02 between Austria and Hungary`. Of later phases, of which ATOP codes no signature, the made name has
   * the day on which the phase begins.
   */
  | 'Treaty';

/** All questions that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** The node with this id, of any type; null if there is none. */
  readonly node?: Maybe<Node>;
  /** The nodes with these ids, in the same order; null in the place of an id that no node has. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The alliance with this id, or with this code or abbreviation; null if there is none. A code that means several is an error. */
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
  /** The identity tie with this id; null if there is none. */
  readonly identityTie?: Maybe<IdentityTie>;
  /** All identity ties, in pages. */
  readonly identityTies: IdentityTieConnection;
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
  /** The state with this id, or with this code or abbreviation; null if there is none. A code that means several is an error. */
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
  /** The treaty with this id, or with this code or abbreviation; null if there is none. A code that means several is an error. */
  readonly treaty?: Maybe<Treaty>;
  /** All treaties, in pages. */
  readonly treaties: TreatyConnection;
  /**
   * The shortest path from one state to another through shared alliances on a day. If several paths are
   * equally short, the one that comes first by the ids along it; null if there is no path.
   */
  readonly alliancePath?: Maybe<ReadonlyArray<PathStep>>;
  /**
   * Where two sources disagree about a full membership. The longest dispute comes first; disputes of the same length are
   * ordered by alliance, state, first day and the two sources. The rule, with an example: docs/rules.md#disputes.
   */
  readonly disputes: DisputeConnection;
  /** What the graph holds. */
  readonly graph: GraphInfo;
  /** All pairs of states that share at least one alliance on a day, with the alliances that they share. The rules: docs/rules.md#pairs. */
  readonly network: Network;
  /** All revisions of the graph, the newest first, in pages. */
  readonly revisions: RevisionConnection;
  /** The revision with this number; null if there is none. */
  readonly revision?: Maybe<Revision>;
  /**
   * What has changed since a revision, withdrawals included, the oldest change first: who asks again after the
   * last revision that it knows has the same graph as who reads everything. A node that several revisions
   * changed is listed once for each. `changes(since: 2, until: 3)` is what revision 3 did. Of what came before a
   * graph was restored from its text nothing is listed. A revision that the graph does not have is an error.
   */
  readonly changes: ChangeConnection;
  /**
   * The nodes that have every word of the text in their names, abbreviations, aliases, titles or quotes, as a whole word
   * or as the beginning of one. Case and accents are ignored. First come nodes with exactly this name, then names before
   * quotes and whole words before beginnings; nodes of the same rank are ordered by id. Where nothing has all the words, a
   * word of six letters or more is forgiven one slip, such as a letter too few. Codes find what has them, alone (`KGZ`) or
   * with their scheme (`COW 350`). The rules: docs/rules.md#search.
   */
  readonly search: SearchConnection;
  /**
   * How memberships changed over time: what `Alliance.members` answers for each day, joined to periods without a change.
   * Ordered by alliance, state and first day. The rules: docs/rules.md#spells.
   */
  readonly spells: ReadonlyArray<Spell>;
  /** The numbers of alliances, memberships and member states in each year. The rules: docs/rules.md#years-and-formations. */
  readonly timeline: ReadonlyArray<TimelineYear>;
};


/** All questions that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryAllianceArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  scheme?: InputMaybe<IdentifierScheme>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryAlliancesArgs = {
  where?: InputMaybe<AllianceWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AllianceOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryArticlesArgs = {
  where?: InputMaybe<ArticleWhere>;
  orderBy?: InputMaybe<ReadonlyArray<ArticleOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryAssertionArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryAssertionsArgs = {
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryAuthorArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryAuthorsArgs = {
  where?: InputMaybe<AuthorWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AuthorOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryCitedArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryCitedsArgs = {
  where?: InputMaybe<CitedWhere>;
  orderBy?: InputMaybe<ReadonlyArray<CitedOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryDatasetsArgs = {
  where?: InputMaybe<DatasetWhere>;
  orderBy?: InputMaybe<ReadonlyArray<DatasetOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryGroupsArgs = {
  where?: InputMaybe<GroupWhere>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryIdentityTieArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryIdentityTiesArgs = {
  where?: InputMaybe<IdentityTieWhere>;
  orderBy?: InputMaybe<ReadonlyArray<IdentityTieOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryInstitutionArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryInstitutionsArgs = {
  where?: InputMaybe<InstitutionWhere>;
  orderBy?: InputMaybe<ReadonlyArray<InstitutionOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryLifespanArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryMembershipsArgs = {
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryOfficialArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryOfficialsArgs = {
  where?: InputMaybe<OfficialWhere>;
  orderBy?: InputMaybe<ReadonlyArray<OfficialOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryOperationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryOperationsArgs = {
  where?: InputMaybe<OperationWhere>;
  orderBy?: InputMaybe<ReadonlyArray<OperationOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryOrganizationsArgs = {
  where?: InputMaybe<OrganizationWhere>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryOutletArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryOutletsArgs = {
  where?: InputMaybe<OutletWhere>;
  orderBy?: InputMaybe<ReadonlyArray<OutletOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryPeopleArgs = {
  where?: InputMaybe<PersonWhere>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QuerySourcesArgs = {
  where?: InputMaybe<SourceWhere>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryStateArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  scheme?: InputMaybe<IdentifierScheme>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryStatesArgs = {
  where?: InputMaybe<StateWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StateOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryStatementArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QuerySubjectArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QuerySubjectsArgs = {
  where?: InputMaybe<SubjectWhere>;
  orderBy?: InputMaybe<ReadonlyArray<SubjectOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryTermArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryTreatyArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  scheme?: InputMaybe<IdentifierScheme>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All questions that can be asked. */
export type QueryTreatiesArgs = {
  where?: InputMaybe<TreatyWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryAlliancePathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  asOf: Scalars['Date']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
  pledge?: InputMaybe<Pledge>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  maxAlliances?: InputMaybe<Scalars['Int']['input']>;
};


/** All questions that can be asked. */
export type QueryDisputesArgs = {
  alliance?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Scalars['ID']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  minDays?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryNetworkArgs = {
  asOf: Scalars['Date']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
  pledge?: InputMaybe<Pledge>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  kinds?: InputMaybe<ReadonlyArray<AllianceKind>>;
};


/** All questions that can be asked. */
export type QueryRevisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QueryRevisionArgs = {
  number: Scalars['Int']['input'];
};


/** All questions that can be asked. */
export type QueryChangesArgs = {
  since: Scalars['Int']['input'];
  until?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<NodeType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** All questions that can be asked. */
export type QuerySpellsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  alliance?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<Scalars['ID']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
  kinds?: InputMaybe<ReadonlyArray<AllianceKind>>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};


/** All questions that can be asked. */
export type QueryTimelineArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
  kinds?: InputMaybe<ReadonlyArray<AllianceKind>>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};

/** An organization or a pact of which states are members. */
export type Alliance = Node & Organization & Subject & {
  readonly __typename?: 'Alliance';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts that persons held there, and the studies that they made there. */
  readonly terms: TermConnection;
  /**
   * Who holds a public office there on a day, with how much certainty, and by which sources; ordered by the person's name,
   * then its id. The rules: docs/rules.md#offices.
   */
  readonly officeHolders: ReadonlyArray<OfficeHolder>;
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** The times during which it existed or was in force, one for each source that records it. */
  readonly lifespans: LifespanConnection;
  /** The usual abbreviation, such as `CSTO`. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** Whether it is an organization or a pact; null if no source says so. */
  readonly kind?: Maybe<AllianceKind>;
  /** The codes by which datasets and standards identify it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The memberships of states in it, one for each source that records it. */
  readonly memberships: MembershipConnection;
  /**
   * Which states are members on a day, full or suspended, with how much certainty, and by which sources; ordered by the
   * state's usual name, then its id. An empty list of an alliance that no source covers says nothing: ask for `coverage` beside it.
   * How this is concluded: docs/rules.md#certainty.
   */
  readonly members: ReadonlyArray<Member>;
  /** Which sources tell of its members on a day. The rules: docs/rules.md#coverage. */
  readonly coverage: Coverage;
  /** The treaties that establish or amend it. */
  readonly treaties: TreatyConnection;
  /**
   * The alliances whose place it took, by reviewed tables: data/replaced-alliances.csv, with the reasons, and
   * data/alliances.csv. Nobody's membership ends by this: each is as its source has it, even where one leaves it open.
   */
  readonly replaced: AllianceConnection;
  /** The alliances that took its place, as that of the United States and Japan of 1960 did for the one of 1951; see `replaced`. */
  readonly replacedBy: AllianceConnection;
  /** The operations, exercises and missions that it organizes. */
  readonly operations: OperationConnection;
};


/** An organization or a pact of which states are members. */
export type AllianceTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or a pact of which states are members. */
export type AllianceOfficeHoldersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};


/** An organization or a pact of which states are members. */
export type AllianceStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or a pact of which states are members. */
export type AllianceLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or a pact of which states are members. */
export type AllianceMembershipsArgs = {
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or a pact of which states are members. */
export type AllianceMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};


/** An organization or a pact of which states are members. */
export type AllianceCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
};


/** An organization or a pact of which states are members. */
export type AllianceTreatiesArgs = {
  where?: InputMaybe<TreatyWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TreatyOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or a pact of which states are members. */
export type AllianceReplacedArgs = {
  where?: InputMaybe<AllianceWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AllianceOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or a pact of which states are members. */
export type AllianceReplacedByArgs = {
  where?: InputMaybe<AllianceWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AllianceOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An organization or a pact of which states are members. */
export type AllianceOperationsArgs = {
  where?: InputMaybe<OperationWhere>;
  orderBy?: InputMaybe<ReadonlyArray<OperationOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of alliances: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type AllianceConnection = {
  readonly __typename?: 'AllianceConnection';
  /** The alliances on this page, each with its cursor. */
  readonly edges: ReadonlyArray<AllianceEdge>;
  /** The alliances on this page. */
  readonly nodes: ReadonlyArray<Alliance>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the alliances on a page, and its cursor. */
export type AllianceEdge = {
  readonly __typename?: 'AllianceEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The alliance. */
  readonly node: Alliance;
};

/** Conditions on alliances; those that you give must all hold. */
export type AllianceWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AllianceWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AllianceWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<AllianceWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual English name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts that persons held there, and the studies that they made there. */
  readonly terms?: InputMaybe<TermQuantifier>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** The times during which it existed or was in force, one for each source that records it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
  /** The usual abbreviation, such as `CSTO`. */
  readonly abbreviation?: InputMaybe<StringFilter>;
  /** Whether it is an organization or a pact; null if no source says so. */
  readonly kind?: InputMaybe<AllianceKindFilter>;
  /** The codes by which datasets and standards identify it. */
  readonly identifiers?: InputMaybe<IdentifierQuantifier>;
  /** The memberships of states in it, one for each source that records it. */
  readonly memberships?: InputMaybe<MembershipQuantifier>;
  /** The treaties that establish or amend it. */
  readonly treaties?: InputMaybe<TreatyQuantifier>;
  /**
   * The alliances whose place it took, by reviewed tables: data/replaced-alliances.csv, with the reasons, and
   * data/alliances.csv. Nobody's membership ends by this: each is as its source has it, even where one leaves it open.
   */
  readonly replaced?: InputMaybe<AllianceQuantifier>;
  /** The alliances that took its place, as that of the United States and Japan of 1960 did for the one of 1951; see `replaced`. */
  readonly replacedBy?: InputMaybe<AllianceQuantifier>;
  /** The operations, exercises and missions that it organizes. */
  readonly operations?: InputMaybe<OperationQuantifier>;
};

/** A field by which to order alliances; give exactly one. Null comes last in both directions. */
export type AllianceOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; readonly abbreviation?: never; readonly kind?: never; }
  |  /** The usual English name. */
  { readonly id?: never; readonly name: OrderDirection; readonly abbreviation?: never; readonly kind?: never; }
  |  /** The usual abbreviation, such as `CSTO`. */
  { readonly id?: never; readonly name?: never; readonly abbreviation: OrderDirection; readonly kind?: never; }
  |  /** Whether it is an organization or a pact; null if no source says so. */
  { readonly id?: never; readonly name?: never; readonly abbreviation?: never; readonly kind: OrderDirection; };

/** A source that is a text: one article of a newspaper or a news agency. */
export type Article = Node & Source & {
  readonly __typename?: 'Article';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The title, as the publisher gives it. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web; null if it is not, or if the address is not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The first day of its coverage: the days about which the source gives facts. An article covers the day of its publication only. */
  readonly coverageStart: Scalars['Date']['output'];
  /** The last day of its coverage. */
  readonly coverageEnd: Scalars['Date']['output'];
  /** The assertions that rest on it. */
  readonly assertions: AssertionConnection;
  /** How many assertions of each type rest on it; the most frequent type comes first. */
  readonly assertionCounts: ReadonlyArray<AssertionCount>;
  /** The statements that it reports. */
  readonly statements: StatementConnection;
  /** The day on which it was published. */
  readonly published: Scalars['Date']['output'];
  /** The text of the article. `start` and `end` of evidence are positions in it. */
  readonly text: Scalars['String']['output'];
  /** The newspaper or agency that published it. */
  readonly outlet: Outlet;
  /** The authors named in its byline. */
  readonly authors: AuthorConnection;
  /** The alliances whose members it names all. Of others it only mentions some, and denies nobody of whom it does not tell. */
  readonly listsMembersOf: AllianceConnection;
};


/** A source that is a text: one article of a newspaper or a news agency. */
export type ArticleAssertionsArgs = {
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source that is a text: one article of a newspaper or a news agency. */
export type ArticleStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source that is a text: one article of a newspaper or a news agency. */
export type ArticleAuthorsArgs = {
  where?: InputMaybe<AuthorWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AuthorOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source that is a text: one article of a newspaper or a news agency. */
export type ArticleListsMembersOfArgs = {
  where?: InputMaybe<AllianceWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AllianceOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of articles: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  /** The articles on this page, each with its cursor. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles on this page. */
  readonly nodes: ReadonlyArray<Article>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the articles on a page, and its cursor. */
export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** Conditions on articles; those that you give must all hold. */
export type ArticleWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<ArticleWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<ArticleWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<ArticleWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The title, as the publisher gives it. */
  readonly title?: InputMaybe<StringFilter>;
  /** Where it is published on the web; null if it is not, or if the address is not known. */
  readonly url?: InputMaybe<UrlFilter>;
  /** The first day of its coverage: the days about which the source gives facts. An article covers the day of its publication only. */
  readonly coverageStart?: InputMaybe<DateFilter>;
  /** The last day of its coverage. */
  readonly coverageEnd?: InputMaybe<DateFilter>;
  /** The assertions that rest on it. */
  readonly assertions?: InputMaybe<AssertionQuantifier>;
  /** The statements that it reports. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** The day on which it was published. */
  readonly published?: InputMaybe<DateFilter>;
  /** The text of the article. `start` and `end` of evidence are positions in it. */
  readonly text?: InputMaybe<StringFilter>;
  /** The newspaper or agency that published it. */
  readonly outlet?: InputMaybe<OutletWhere>;
  /** The authors named in its byline. */
  readonly authors?: InputMaybe<AuthorQuantifier>;
  /** The alliances whose members it names all. Of others it only mentions some, and denies nobody of whom it does not tell. */
  readonly listsMembersOf?: InputMaybe<AllianceQuantifier>;
};

/** A field by which to order articles; give exactly one. Null comes last in both directions. */
export type ArticleOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly published?: never; readonly text?: never; }
  |  /** The title, as the publisher gives it. */
  { readonly id?: never; readonly title: OrderDirection; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly published?: never; readonly text?: never; }
  |  /** Where it is published on the web; null if it is not, or if the address is not known. */
  { readonly id?: never; readonly title?: never; readonly url: OrderDirection; readonly coverageStart?: never; readonly coverageEnd?: never; readonly published?: never; readonly text?: never; }
  |  /** The first day of its coverage: the days about which the source gives facts. An article covers the day of its publication only. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart: OrderDirection; readonly coverageEnd?: never; readonly published?: never; readonly text?: never; }
  |  /** The last day of its coverage. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd: OrderDirection; readonly published?: never; readonly text?: never; }
  |  /** The day on which it was published. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly published: OrderDirection; readonly text?: never; }
  |  /** The text of the article. `start` and `end` of evidence are positions in it. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly published?: never; readonly text: OrderDirection; };

/**
 * A fact that held for some time, according to one source. If two sources record the same membership, there
 * are two assertions. How dates are read: docs/rules.md#dates.
 */
export type Assertion = {
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  readonly endMeans?: Maybe<EndMeaning>;
  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  readonly observedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the fact was already in force when the source's records begin. Then `start` is the first day of the records, and the fact may be older. */
  readonly leftCensored: Scalars['Boolean']['output'];
  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMax?: Maybe<Scalars['Date']['output']>;
  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMax?: Maybe<Scalars['Date']['output']>;
};

/** A page of assertions: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type AssertionConnection = {
  readonly __typename?: 'AssertionConnection';
  /** The assertions on this page, each with its cursor. */
  readonly edges: ReadonlyArray<AssertionEdge>;
  /** The assertions on this page. */
  readonly nodes: ReadonlyArray<Assertion>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the assertions on a page, and its cursor. */
export type AssertionEdge = {
  readonly __typename?: 'AssertionEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The assertion. */
  readonly node: Assertion;
};

/** Conditions on assertions; those that you give must all hold. */
export type AssertionWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AssertionWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AssertionWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<AssertionWhere>;
  /** It holds on this day, definitely or possibly; whether its source covers the day does not matter. */
  readonly holdsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  readonly start?: InputMaybe<PartialDateFilter>;
  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  readonly end?: InputMaybe<PartialDateFilter>;
  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  readonly endMeans?: InputMaybe<EndMeaningFilter>;
  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  readonly observedOn?: InputMaybe<DateFilter>;
  /** Whether the fact was already in force when the source's records begin. Then `start` is the first day of the records, and the fact may be older. */
  readonly leftCensored?: InputMaybe<BooleanFilter>;
  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMax?: InputMaybe<DateFilter>;
  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMin?: InputMaybe<DateFilter>;
  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMax?: InputMaybe<DateFilter>;
};

/** A field by which to order assertions; give exactly one. Null comes last in both directions. */
export type AssertionOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  { readonly id?: never; readonly start: OrderDirection; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  { readonly id?: never; readonly start?: never; readonly end: OrderDirection; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans: OrderDirection; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn: OrderDirection; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin: OrderDirection; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax: OrderDirection; readonly endMin?: never; readonly endMax?: never; }
  |  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin: OrderDirection; readonly endMax?: never; }
  |  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax: OrderDirection; };

/** A person who writes for an outlet. */
export type Author = Node & Person & {
  readonly __typename?: 'Author';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual name, in Latin letters. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts that the person held, and the studies that the person made. */
  readonly terms: TermConnection;
  /** The articles that the author wrote, alone or with others. */
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

/** A page of authors: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type AuthorConnection = {
  readonly __typename?: 'AuthorConnection';
  /** The authors on this page, each with its cursor. */
  readonly edges: ReadonlyArray<AuthorEdge>;
  /** The authors on this page. */
  readonly nodes: ReadonlyArray<Author>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the authors on a page, and its cursor. */
export type AuthorEdge = {
  readonly __typename?: 'AuthorEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The author. */
  readonly node: Author;
};

/** Conditions on authors; those that you give must all hold. */
export type AuthorWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<AuthorWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<AuthorWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<AuthorWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual name, in Latin letters. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names and spellings. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts that the person held, and the studies that the person made. */
  readonly terms?: InputMaybe<TermQuantifier>;
  /** The articles that the author wrote, alone or with others. */
  readonly articles?: InputMaybe<ArticleQuantifier>;
};

/** A field by which to order authors; give exactly one. Null comes last in both directions. */
export type AuthorOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The usual name, in Latin letters. */
  { readonly id?: never; readonly name: OrderDirection; };

/** A fact that names its source. */
export type Cited = {
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A page of citeds: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type CitedConnection = {
  readonly __typename?: 'CitedConnection';
  /** The citeds on this page, each with its cursor. */
  readonly edges: ReadonlyArray<CitedEdge>;
  /** The citeds on this page. */
  readonly nodes: ReadonlyArray<Cited>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the citeds on a page, and its cursor. */
export type CitedEdge = {
  readonly __typename?: 'CitedEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The cited. */
  readonly node: Cited;
};

/** Conditions on citeds; those that you give must all hold. */
export type CitedWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<CitedWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<CitedWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<CitedWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
};

/** A field by which to order citeds; give exactly one. Null comes last in both directions. */
export type CitedOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; };

/** A source that is a table: one version of a dataset. */
export type Dataset = Node & Source & {
  readonly __typename?: 'Dataset';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The title, as the publisher gives it. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web; null if it is not, or if the address is not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The first day of its coverage: the days about which the source gives facts. An article covers the day of its publication only. */
  readonly coverageStart: Scalars['Date']['output'];
  /** The last day of its coverage. */
  readonly coverageEnd: Scalars['Date']['output'];
  /** The assertions that rest on it. */
  readonly assertions: AssertionConnection;
  /** How many assertions of each type rest on it; the most frequent type comes first. */
  readonly assertionCounts: ReadonlyArray<AssertionCount>;
  /** The statements that it reports. */
  readonly statements: StatementConnection;
  /** The version number or year, as its publisher writes it, such as `4.01`. */
  readonly version: Scalars['String']['output'];
  /** The terms under which the dataset may be used, as far as they are known. */
  readonly terms: Scalars['String']['output'];
  /** The citation that its publisher asks for. */
  readonly citation: Scalars['String']['output'];
  /** The obligations that the dataset codes at all; empty if it codes none. One that it does not code is unknown by it, not absent. */
  readonly codesObligations: ReadonlyArray<Obligation>;
  /** What the dataset dates the start of a membership by; null if it has no memberships, and if its rule is not known. */
  readonly startMeans?: Maybe<StartMeaning>;
  /** What the dataset means by its ends; null if it gives none. */
  readonly endMeans?: Maybe<EndMeaning>;
  /** How many assertions the graph has of it once all of the dataset is imported; null if that is not known. */
  readonly wholeCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether the graph has as many. If not, only a selection is in it, such as the bundled one: what is not here may well be
   * in the dataset, so that no alliance of a state by it does not mean that the dataset knows of none. Null if `wholeCount` is.
   */
  readonly isWhole?: Maybe<Scalars['Boolean']['output']>;
};


/** A source that is a table: one version of a dataset. */
export type DatasetAssertionsArgs = {
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A source that is a table: one version of a dataset. */
export type DatasetStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of datasets: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type DatasetConnection = {
  readonly __typename?: 'DatasetConnection';
  /** The datasets on this page, each with its cursor. */
  readonly edges: ReadonlyArray<DatasetEdge>;
  /** The datasets on this page. */
  readonly nodes: ReadonlyArray<Dataset>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the datasets on a page, and its cursor. */
export type DatasetEdge = {
  readonly __typename?: 'DatasetEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The dataset. */
  readonly node: Dataset;
};

/** Conditions on datasets; those that you give must all hold. */
export type DatasetWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<DatasetWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<DatasetWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<DatasetWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The title, as the publisher gives it. */
  readonly title?: InputMaybe<StringFilter>;
  /** Where it is published on the web; null if it is not, or if the address is not known. */
  readonly url?: InputMaybe<UrlFilter>;
  /** The first day of its coverage: the days about which the source gives facts. An article covers the day of its publication only. */
  readonly coverageStart?: InputMaybe<DateFilter>;
  /** The last day of its coverage. */
  readonly coverageEnd?: InputMaybe<DateFilter>;
  /** The assertions that rest on it. */
  readonly assertions?: InputMaybe<AssertionQuantifier>;
  /** The statements that it reports. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** The version number or year, as its publisher writes it, such as `4.01`. */
  readonly version?: InputMaybe<StringFilter>;
  /** The terms under which the dataset may be used, as far as they are known. */
  readonly terms?: InputMaybe<StringFilter>;
  /** The citation that its publisher asks for. */
  readonly citation?: InputMaybe<StringFilter>;
  /** The obligations that the dataset codes at all; empty if it codes none. One that it does not code is unknown by it, not absent. */
  readonly codesObligations?: InputMaybe<ObligationListFilter>;
  /** What the dataset dates the start of a membership by; null if it has no memberships, and if its rule is not known. */
  readonly startMeans?: InputMaybe<StartMeaningFilter>;
  /** What the dataset means by its ends; null if it gives none. */
  readonly endMeans?: InputMaybe<EndMeaningFilter>;
  /** How many assertions the graph has of it once all of the dataset is imported; null if that is not known. */
  readonly wholeCount?: InputMaybe<IntFilter>;
};

/** A field by which to order datasets; give exactly one. Null comes last in both directions. */
export type DatasetOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation?: never; readonly startMeans?: never; readonly endMeans?: never; readonly wholeCount?: never; }
  |  /** The title, as the publisher gives it. */
  { readonly id?: never; readonly title: OrderDirection; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation?: never; readonly startMeans?: never; readonly endMeans?: never; readonly wholeCount?: never; }
  |  /** Where it is published on the web; null if it is not, or if the address is not known. */
  { readonly id?: never; readonly title?: never; readonly url: OrderDirection; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation?: never; readonly startMeans?: never; readonly endMeans?: never; readonly wholeCount?: never; }
  |  /** The first day of its coverage: the days about which the source gives facts. An article covers the day of its publication only. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart: OrderDirection; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation?: never; readonly startMeans?: never; readonly endMeans?: never; readonly wholeCount?: never; }
  |  /** The last day of its coverage. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd: OrderDirection; readonly version?: never; readonly terms?: never; readonly citation?: never; readonly startMeans?: never; readonly endMeans?: never; readonly wholeCount?: never; }
  |  /** The version number or year, as its publisher writes it, such as `4.01`. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version: OrderDirection; readonly terms?: never; readonly citation?: never; readonly startMeans?: never; readonly endMeans?: never; readonly wholeCount?: never; }
  |  /** The terms under which the dataset may be used, as far as they are known. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms: OrderDirection; readonly citation?: never; readonly startMeans?: never; readonly endMeans?: never; readonly wholeCount?: never; }
  |  /** The citation that its publisher asks for. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation: OrderDirection; readonly startMeans?: never; readonly endMeans?: never; readonly wholeCount?: never; }
  |  /** What the dataset dates the start of a membership by; null if it has no memberships, and if its rule is not known. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation?: never; readonly startMeans: OrderDirection; readonly endMeans?: never; readonly wholeCount?: never; }
  |  /** What the dataset means by its ends; null if it gives none. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation?: never; readonly startMeans?: never; readonly endMeans: OrderDirection; readonly wholeCount?: never; }
  |  /** How many assertions the graph has of it once all of the dataset is imported; null if that is not known. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; readonly version?: never; readonly terms?: never; readonly citation?: never; readonly startMeans?: never; readonly endMeans?: never; readonly wholeCount: OrderDirection; };

/** An armed or extremist group. */
export type Group = Node & Subject & {
  readonly __typename?: 'Group';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual English name. */
  readonly name: Scalars['String']['output'];
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** The times during which it existed or was in force, one for each source that records it. */
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

/** A page of groups: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** The groups on this page, each with its cursor. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The groups on this page. */
  readonly nodes: ReadonlyArray<Group>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the groups on a page, and its cursor. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: Group;
};

/** Conditions on groups; those that you give must all hold. */
export type GroupWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<GroupWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<GroupWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<GroupWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual English name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** The times during which it existed or was in force, one for each source that records it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
};

/** A field by which to order groups; give exactly one. Null comes last in both directions. */
export type GroupOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The usual English name. */
  { readonly id?: never; readonly name: OrderDirection; };

/**
 * A decision that two nodes are one in the world, with its reason. Nothing of either is rewritten, so that it can
 * be withdrawn.
 */
export type IdentityTie = Node & {
  readonly __typename?: 'IdentityTie';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** Why the two are one. */
  readonly reason: Scalars['String']['output'];
  /** The node whose id stands for both. */
  readonly canonical: Node;
  /** The other node: of the same type, and tied once. */
  readonly same: Node;
};

/** A page of identity ties: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type IdentityTieConnection = {
  readonly __typename?: 'IdentityTieConnection';
  /** The identity ties on this page, each with its cursor. */
  readonly edges: ReadonlyArray<IdentityTieEdge>;
  /** The identity ties on this page. */
  readonly nodes: ReadonlyArray<IdentityTie>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the identity ties on a page, and its cursor. */
export type IdentityTieEdge = {
  readonly __typename?: 'IdentityTieEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The identity tie. */
  readonly node: IdentityTie;
};

/** Conditions on identity ties; those that you give must all hold. */
export type IdentityTieWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<IdentityTieWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<IdentityTieWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<IdentityTieWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Why the two are one. */
  readonly reason?: InputMaybe<StringFilter>;
};

/** A field by which to order identity ties; give exactly one. Null comes last in both directions. */
export type IdentityTieOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly reason?: never; }
  |  /** Why the two are one. */
  { readonly id?: never; readonly reason: OrderDirection; };

/** A school, university or other body at which persons studied or worked. */
export type Institution = Node & Organization & {
  readonly __typename?: 'Institution';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts that persons held there, and the studies that they made there. */
  readonly terms: TermConnection;
  /**
   * Who holds a public office there on a day, with how much certainty, and by which sources; ordered by the person's name,
   * then its id. The rules: docs/rules.md#offices.
   */
  readonly officeHolders: ReadonlyArray<OfficeHolder>;
};


/** A school, university or other body at which persons studied or worked. */
export type InstitutionTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A school, university or other body at which persons studied or worked. */
export type InstitutionOfficeHoldersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};

/** A page of institutions: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type InstitutionConnection = {
  readonly __typename?: 'InstitutionConnection';
  /** The institutions on this page, each with its cursor. */
  readonly edges: ReadonlyArray<InstitutionEdge>;
  /** The institutions on this page. */
  readonly nodes: ReadonlyArray<Institution>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the institutions on a page, and its cursor. */
export type InstitutionEdge = {
  readonly __typename?: 'InstitutionEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The institution. */
  readonly node: Institution;
};

/** Conditions on institutions; those that you give must all hold. */
export type InstitutionWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<InstitutionWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<InstitutionWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<InstitutionWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual English name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts that persons held there, and the studies that they made there. */
  readonly terms?: InputMaybe<TermQuantifier>;
};

/** A field by which to order institutions; give exactly one. Null comes last in both directions. */
export type InstitutionOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The usual English name. */
  { readonly id?: never; readonly name: OrderDirection; };

/** The time during which an alliance or a state existed, or a treaty was in force, according to one source. */
export type Lifespan = Assertion & Cited & Node & {
  readonly __typename?: 'Lifespan';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  readonly endMeans?: Maybe<EndMeaning>;
  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  readonly observedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the fact was already in force when the source's records begin. Then `start` is the first day of the records, and the fact may be older. */
  readonly leftCensored: Scalars['Boolean']['output'];
  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMax?: Maybe<Scalars['Date']['output']>;
  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMax?: Maybe<Scalars['Date']['output']>;
  /** The alliance or the state that existed, or the treaty that was in force. */
  readonly subject: Subject;
};

/** A page of lifespans: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type LifespanConnection = {
  readonly __typename?: 'LifespanConnection';
  /** The lifespans on this page, each with its cursor. */
  readonly edges: ReadonlyArray<LifespanEdge>;
  /** The lifespans on this page. */
  readonly nodes: ReadonlyArray<Lifespan>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the lifespans on a page, and its cursor. */
export type LifespanEdge = {
  readonly __typename?: 'LifespanEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The lifespan. */
  readonly node: Lifespan;
};

/** Conditions on lifespans; those that you give must all hold. */
export type LifespanWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<LifespanWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<LifespanWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<LifespanWhere>;
  /** It holds on this day, definitely or possibly; whether its source covers the day does not matter. */
  readonly holdsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  readonly start?: InputMaybe<PartialDateFilter>;
  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  readonly end?: InputMaybe<PartialDateFilter>;
  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  readonly endMeans?: InputMaybe<EndMeaningFilter>;
  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  readonly observedOn?: InputMaybe<DateFilter>;
  /** Whether the fact was already in force when the source's records begin. Then `start` is the first day of the records, and the fact may be older. */
  readonly leftCensored?: InputMaybe<BooleanFilter>;
  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMax?: InputMaybe<DateFilter>;
  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMin?: InputMaybe<DateFilter>;
  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMax?: InputMaybe<DateFilter>;
  /** The alliance or the state that existed, or the treaty that was in force. */
  readonly subject?: InputMaybe<SubjectWhere>;
};

/** A field by which to order lifespans; give exactly one. Null comes last in both directions. */
export type LifespanOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  { readonly id?: never; readonly start: OrderDirection; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  { readonly id?: never; readonly start?: never; readonly end: OrderDirection; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans: OrderDirection; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn: OrderDirection; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin: OrderDirection; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; }
  |  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax: OrderDirection; readonly endMin?: never; readonly endMax?: never; }
  |  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin: OrderDirection; readonly endMax?: never; }
  |  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax: OrderDirection; };

/** A state belonged to an alliance for some time, according to one source. */
export type Membership = Assertion & Cited & Node & {
  readonly __typename?: 'Membership';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  readonly endMeans?: Maybe<EndMeaning>;
  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  readonly observedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the fact was already in force when the source's records begin. Then `start` is the first day of the records, and the fact may be older. */
  readonly leftCensored: Scalars['Boolean']['output'];
  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMax?: Maybe<Scalars['Date']['output']>;
  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMax?: Maybe<Scalars['Date']['output']>;
  /** The role of the state in the alliance. */
  readonly role: MembershipRole;
  /** What the state promises the other members, as the source codes it; empty if it promises nothing and if the source does not code obligations. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** The state. */
  readonly state: State;
  /** The alliance. */
  readonly alliance: Alliance;
  /** The treaty on which the membership rests; null if the source names none. */
  readonly treaty?: Maybe<Treaty>;
};

/** A page of memberships: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The memberships on this page, each with its cursor. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** The memberships on this page. */
  readonly nodes: ReadonlyArray<Membership>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the memberships on a page, and its cursor. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: Membership;
};

/** Conditions on memberships; those that you give must all hold. */
export type MembershipWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<MembershipWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<MembershipWhere>;
  /** It holds on this day, definitely or possibly; whether its source covers the day does not matter. */
  readonly holdsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  readonly start?: InputMaybe<PartialDateFilter>;
  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  readonly end?: InputMaybe<PartialDateFilter>;
  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  readonly endMeans?: InputMaybe<EndMeaningFilter>;
  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  readonly observedOn?: InputMaybe<DateFilter>;
  /** Whether the fact was already in force when the source's records begin. Then `start` is the first day of the records, and the fact may be older. */
  readonly leftCensored?: InputMaybe<BooleanFilter>;
  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMax?: InputMaybe<DateFilter>;
  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMin?: InputMaybe<DateFilter>;
  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMax?: InputMaybe<DateFilter>;
  /** The role of the state in the alliance. */
  readonly role?: InputMaybe<MembershipRoleFilter>;
  /** What the state promises the other members, as the source codes it; empty if it promises nothing and if the source does not code obligations. */
  readonly obligations?: InputMaybe<ObligationListFilter>;
  /** The state. */
  readonly state?: InputMaybe<StateWhere>;
  /** The alliance. */
  readonly alliance?: InputMaybe<AllianceWhere>;
  /** The treaty on which the membership rests; null if the source names none. */
  readonly treaty?: InputMaybe<TreatyWhere>;
};

/** A field by which to order memberships; give exactly one. Null comes last in both directions. */
export type MembershipOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  { readonly id?: never; readonly start: OrderDirection; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  { readonly id?: never; readonly start?: never; readonly end: OrderDirection; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans: OrderDirection; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn: OrderDirection; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin: OrderDirection; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax: OrderDirection; readonly endMin?: never; readonly endMax?: never; readonly role?: never; }
  |  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin: OrderDirection; readonly endMax?: never; readonly role?: never; }
  |  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax: OrderDirection; readonly role?: never; }
  |  /** The role of the state in the alliance. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly role: OrderDirection; };

/** A person who holds or held a public office. */
export type Official = Node & Person & {
  readonly __typename?: 'Official';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual name, in Latin letters. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts that the person held, and the studies that the person made. */
  readonly terms: TermConnection;
  /** The statements of the official. */
  readonly statements: StatementConnection;
};


/** A person who holds or held a public office. */
export type OfficialTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person who holds or held a public office. */
export type OfficialStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of officials: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type OfficialConnection = {
  readonly __typename?: 'OfficialConnection';
  /** The officials on this page, each with its cursor. */
  readonly edges: ReadonlyArray<OfficialEdge>;
  /** The officials on this page. */
  readonly nodes: ReadonlyArray<Official>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the officials on a page, and its cursor. */
export type OfficialEdge = {
  readonly __typename?: 'OfficialEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The official. */
  readonly node: Official;
};

/** Conditions on officials; those that you give must all hold. */
export type OfficialWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OfficialWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OfficialWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<OfficialWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual name, in Latin letters. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names and spellings. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts that the person held, and the studies that the person made. */
  readonly terms?: InputMaybe<TermQuantifier>;
  /** The statements of the official. */
  readonly statements?: InputMaybe<StatementQuantifier>;
};

/** A field by which to order officials; give exactly one. Null comes last in both directions. */
export type OfficialOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The usual name, in Latin letters. */
  { readonly id?: never; readonly name: OrderDirection; };

/** An operation, exercise or mission of an alliance, according to one source. */
export type Operation = Cited & Node & Subject & {
  readonly __typename?: 'Operation';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Its name; a short description if the source gives no name. */
  readonly name: Scalars['String']['output'];
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** The times during which it existed or was in force, one for each source that records it. */
  readonly lifespans: LifespanConnection;
  /** Whether it is planned, going on or over, at the time of its source. */
  readonly status: OperationStatus;
  /** When it is planned to take place, as exactly as the source gives it; null if the source gives no time. */
  readonly planned?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is directed against, in the words of the source. */
  readonly targets: ReadonlyArray<Scalars['String']['output']>;
  /** The alliance that organizes it. */
  readonly organizer: Alliance;
  /** The states that take part in it. */
  readonly participants: StateConnection;
  /** The states without whose consent it cannot take place. */
  readonly consenting: StateConnection;
};


/** An operation, exercise or mission of an alliance, according to one source. */
export type OperationStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An operation, exercise or mission of an alliance, according to one source. */
export type OperationLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An operation, exercise or mission of an alliance, according to one source. */
export type OperationParticipantsArgs = {
  where?: InputMaybe<StateWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StateOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An operation, exercise or mission of an alliance, according to one source. */
export type OperationConsentingArgs = {
  where?: InputMaybe<StateWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StateOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of operations: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type OperationConnection = {
  readonly __typename?: 'OperationConnection';
  /** The operations on this page, each with its cursor. */
  readonly edges: ReadonlyArray<OperationEdge>;
  /** The operations on this page. */
  readonly nodes: ReadonlyArray<Operation>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the operations on a page, and its cursor. */
export type OperationEdge = {
  readonly __typename?: 'OperationEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The operation. */
  readonly node: Operation;
};

/** Conditions on operations; those that you give must all hold. */
export type OperationWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OperationWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OperationWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<OperationWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** Its name; a short description if the source gives no name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** The times during which it existed or was in force, one for each source that records it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
  /** Whether it is planned, going on or over, at the time of its source. */
  readonly status?: InputMaybe<OperationStatusFilter>;
  /** When it is planned to take place, as exactly as the source gives it; null if the source gives no time. */
  readonly planned?: InputMaybe<PartialDateFilter>;
  /** What it is directed against, in the words of the source. */
  readonly targets?: InputMaybe<StringListFilter>;
  /** The alliance that organizes it. */
  readonly organizer?: InputMaybe<AllianceWhere>;
  /** The states that take part in it. */
  readonly participants?: InputMaybe<StateQuantifier>;
  /** The states without whose consent it cannot take place. */
  readonly consenting?: InputMaybe<StateQuantifier>;
};

/** A field by which to order operations; give exactly one. Null comes last in both directions. */
export type OperationOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; readonly status?: never; readonly planned?: never; }
  |  /** Its name; a short description if the source gives no name. */
  { readonly id?: never; readonly name: OrderDirection; readonly status?: never; readonly planned?: never; }
  |  /** Whether it is planned, going on or over, at the time of its source. */
  { readonly id?: never; readonly name?: never; readonly status: OrderDirection; readonly planned?: never; }
  |  /** When it is planned to take place, as exactly as the source gives it; null if the source gives no time. */
  { readonly id?: never; readonly name?: never; readonly status?: never; readonly planned: OrderDirection; };

/** A body at which persons hold offices or posts, or study: an alliance, a state, an outlet or an institution. */
export type Organization = {
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts that persons held there, and the studies that they made there. */
  readonly terms: TermConnection;
  /**
   * Who holds a public office there on a day, with how much certainty, and by which sources; ordered by the person's name,
   * then its id. The rules: docs/rules.md#offices.
   */
  readonly officeHolders: ReadonlyArray<OfficeHolder>;
};


/** A body at which persons hold offices or posts, or study: an alliance, a state, an outlet or an institution. */
export type OrganizationTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A body at which persons hold offices or posts, or study: an alliance, a state, an outlet or an institution. */
export type OrganizationOfficeHoldersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};

/** A page of organizations: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organizations on this page, each with its cursor. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations on this page. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the organizations on a page, and its cursor. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The organization. */
  readonly node: Organization;
};

/** Conditions on organizations; those that you give must all hold. */
export type OrganizationWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<OrganizationWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual English name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts that persons held there, and the studies that they made there. */
  readonly terms?: InputMaybe<TermQuantifier>;
};

/** A field by which to order organizations; give exactly one. Null comes last in both directions. */
export type OrganizationOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The usual English name. */
  { readonly id?: never; readonly name: OrderDirection; };

/** A newspaper or news agency. */
export type Outlet = Node & Organization & {
  readonly __typename?: 'Outlet';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual English name. */
  readonly name: Scalars['String']['output'];
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts that persons held there, and the studies that they made there. */
  readonly terms: TermConnection;
  /**
   * Who holds a public office there on a day, with how much certainty, and by which sources; ordered by the person's name,
   * then its id. The rules: docs/rules.md#offices.
   */
  readonly officeHolders: ReadonlyArray<OfficeHolder>;
  /** The articles that it published. */
  readonly articles: ArticleConnection;
  /** The statements that officials made to it. */
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
export type OutletOfficeHoldersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
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

/** A page of outlets: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type OutletConnection = {
  readonly __typename?: 'OutletConnection';
  /** The outlets on this page, each with its cursor. */
  readonly edges: ReadonlyArray<OutletEdge>;
  /** The outlets on this page. */
  readonly nodes: ReadonlyArray<Outlet>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the outlets on a page, and its cursor. */
export type OutletEdge = {
  readonly __typename?: 'OutletEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The outlet. */
  readonly node: Outlet;
};

/** Conditions on outlets; those that you give must all hold. */
export type OutletWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<OutletWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<OutletWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<OutletWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual English name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts that persons held there, and the studies that they made there. */
  readonly terms?: InputMaybe<TermQuantifier>;
  /** The articles that it published. */
  readonly articles?: InputMaybe<ArticleQuantifier>;
  /** The statements that officials made to it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
};

/** A field by which to order outlets; give exactly one. Null comes last in both directions. */
export type OutletOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The usual English name. */
  { readonly id?: never; readonly name: OrderDirection; };

/** A person: an official or an author. */
export type Person = {
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The usual name, in Latin letters. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts that the person held, and the studies that the person made. */
  readonly terms: TermConnection;
};


/** A person: an official or an author. */
export type PersonTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of people: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people on this page, each with its cursor. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people on this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the people on a page, and its cursor. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

/** Conditions on people; those that you give must all hold. */
export type PersonWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<PersonWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The usual name, in Latin letters. */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names and spellings. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts that the person held, and the studies that the person made. */
  readonly terms?: InputMaybe<TermQuantifier>;
};

/** A field by which to order people; give exactly one. Null comes last in both directions. */
export type PersonOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The usual name, in Latin letters. */
  { readonly id?: never; readonly name: OrderDirection; };

/** What facts rest on: an article or a dataset. */
export type Source = {
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The title, as the publisher gives it. */
  readonly title: Scalars['String']['output'];
  /** Where it is published on the web; null if it is not, or if the address is not known. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** The first day of its coverage: the days about which the source gives facts. An article covers the day of its publication only. */
  readonly coverageStart: Scalars['Date']['output'];
  /** The last day of its coverage. */
  readonly coverageEnd: Scalars['Date']['output'];
  /** The assertions that rest on it. */
  readonly assertions: AssertionConnection;
  /** How many assertions of each type rest on it; the most frequent type comes first. */
  readonly assertionCounts: ReadonlyArray<AssertionCount>;
  /** The statements that it reports. */
  readonly statements: StatementConnection;
};


/** What facts rest on: an article or a dataset. */
export type SourceAssertionsArgs = {
  where?: InputMaybe<AssertionWhere>;
  orderBy?: InputMaybe<ReadonlyArray<AssertionOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What facts rest on: an article or a dataset. */
export type SourceStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of sources: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The sources on this page, each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources on this page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the sources on a page, and its cursor. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Conditions on sources; those that you give must all hold. */
export type SourceWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<SourceWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The title, as the publisher gives it. */
  readonly title?: InputMaybe<StringFilter>;
  /** Where it is published on the web; null if it is not, or if the address is not known. */
  readonly url?: InputMaybe<UrlFilter>;
  /** The first day of its coverage: the days about which the source gives facts. An article covers the day of its publication only. */
  readonly coverageStart?: InputMaybe<DateFilter>;
  /** The last day of its coverage. */
  readonly coverageEnd?: InputMaybe<DateFilter>;
  /** The assertions that rest on it. */
  readonly assertions?: InputMaybe<AssertionQuantifier>;
  /** The statements that it reports. */
  readonly statements?: InputMaybe<StatementQuantifier>;
};

/** A field by which to order sources; give exactly one. Null comes last in both directions. */
export type SourceOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; }
  |  /** The title, as the publisher gives it. */
  { readonly id?: never; readonly title: OrderDirection; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd?: never; }
  |  /** Where it is published on the web; null if it is not, or if the address is not known. */
  { readonly id?: never; readonly title?: never; readonly url: OrderDirection; readonly coverageStart?: never; readonly coverageEnd?: never; }
  |  /** The first day of its coverage: the days about which the source gives facts. An article covers the day of its publication only. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart: OrderDirection; readonly coverageEnd?: never; }
  |  /** The last day of its coverage. */
  { readonly id?: never; readonly title?: never; readonly url?: never; readonly coverageStart?: never; readonly coverageEnd: OrderDirection; };

/** A state, existing or historical. */
export type State = Node & Organization & Subject & {
  readonly __typename?: 'State';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /**
   * The usual English name; under an `asOf` the name that it had on that day, where `names` has one: the Soviet Union of
   * 1980. Filters, orderings and searches compare the usual one.
   */
  readonly name: Scalars['String']['output'];
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The offices and posts that persons held there, and the studies that they made there. */
  readonly terms: TermConnection;
  /**
   * Who holds a public office there on a day, with how much certainty, and by which sources; ordered by the person's name,
   * then its id. The rules: docs/rules.md#offices.
   */
  readonly officeHolders: ReadonlyArray<OfficeHolder>;
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** The times during which it existed or was in force, one for each source that records it. */
  readonly lifespans: LifespanConnection;
  /** The names that it had for a time, in their order, from a table of common knowledge: data/states.names.csv. A state of one name has none here. */
  readonly names: ReadonlyArray<StateName>;
  /** The codes by which datasets and standards identify it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** Its memberships in alliances, one for each source that records it. */
  readonly memberships: MembershipConnection;
  /** The alliances of which it is a member on a day, full or suspended, ordered by the alliance's name, then its id. The rules: docs/rules.md#certainty. */
  readonly alliances: ReadonlyArray<StateAlliance>;
  /**
   * The states with which it shares at least one alliance on a day, ordered by the ally's name, then its id. Without
   * `obligations` any organization counts, also one in which nothing is promised. The rules: docs/rules.md#pairs.
   */
  readonly allies: ReadonlyArray<Ally>;
  /**
   * Which sources tell of the alliances of which it is a member on a day, and until when. Of a dataset that is not whole here
   * (`isWhole`), they may tell of some of its alliances only. The rules: docs/rules.md#coverage.
   */
  readonly coverage: Coverage;
  /** The states that it succeeded. */
  readonly predecessors: StateConnection;
  /** The states that succeeded it. */
  readonly successors: StateConnection;
};


/** A state, existing or historical. */
export type StateNameArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A state, existing or historical. */
export type StateTermsArgs = {
  where?: InputMaybe<TermWhere>;
  orderBy?: InputMaybe<ReadonlyArray<TermOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, existing or historical. */
export type StateOfficeHoldersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};


/** A state, existing or historical. */
export type StateStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, existing or historical. */
export type StateLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, existing or historical. */
export type StateMembershipsArgs = {
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, existing or historical. */
export type StateAlliancesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};


/** A state, existing or historical. */
export type StateAlliesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
  pledge?: InputMaybe<Pledge>;
  certainty?: InputMaybe<ReadonlyArray<Certainty>>;
};


/** A state, existing or historical. */
export type StateCoverageArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  obligations?: InputMaybe<ReadonlyArray<Obligation>>;
};


/** A state, existing or historical. */
export type StatePredecessorsArgs = {
  where?: InputMaybe<StateWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StateOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A state, existing or historical. */
export type StateSuccessorsArgs = {
  where?: InputMaybe<StateWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StateOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of states: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type StateConnection = {
  readonly __typename?: 'StateConnection';
  /** The states on this page, each with its cursor. */
  readonly edges: ReadonlyArray<StateEdge>;
  /** The states on this page. */
  readonly nodes: ReadonlyArray<State>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the states on a page, and its cursor. */
export type StateEdge = {
  readonly __typename?: 'StateEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The state. */
  readonly node: State;
};

/** Conditions on states; those that you give must all hold. */
export type StateWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<StateWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<StateWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<StateWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /**
   * The usual English name; under an `asOf` the name that it had on that day, where `names` has one: the Soviet Union of
   * 1980. Filters, orderings and searches compare the usual one.
   */
  readonly name?: InputMaybe<StringFilter>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** The offices and posts that persons held there, and the studies that they made there. */
  readonly terms?: InputMaybe<TermQuantifier>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** The times during which it existed or was in force, one for each source that records it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
  /** The names that it had for a time, in their order, from a table of common knowledge: data/states.names.csv. A state of one name has none here. */
  readonly names?: InputMaybe<StateNameQuantifier>;
  /** The codes by which datasets and standards identify it. */
  readonly identifiers?: InputMaybe<IdentifierQuantifier>;
  /** Its memberships in alliances, one for each source that records it. */
  readonly memberships?: InputMaybe<MembershipQuantifier>;
  /** The states that it succeeded. */
  readonly predecessors?: InputMaybe<StateQuantifier>;
  /** The states that succeeded it. */
  readonly successors?: InputMaybe<StateQuantifier>;
};

/** A field by which to order states; give exactly one. Null comes last in both directions. */
export type StateOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /**
   * The usual English name; under an `asOf` the name that it had on that day, where `names` has one: the Soviet Union of
   * 1980. Filters, orderings and searches compare the usual one.
   */
  { readonly id?: never; readonly name: OrderDirection; };

/** A statement of an official, as one source reports it. */
export type Statement = Cited & Node & {
  readonly __typename?: 'Statement';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /**
   * The words of the statement, on one line. Where it is given by several passages, `[…]` stands between them for what the source
   * has there: more words, or the reporter's. `evidence` has each passage as it is printed.
   */
  readonly quote: Scalars['String']['output'];
  /** Whether the quote is in the words of the speaker or of the reporter. */
  readonly mode: StatementMode;
  /** When the official made the statement, as exactly as the source gives it; null if the source gives no date. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** When `toldTo` reported the statement; null if the source gives no date. */
  readonly reported?: Maybe<Scalars['PartialDate']['output']>;
  /** The official who made the statement. */
  readonly speaker: Official;
  /** The newspaper or news agency to which it was made; null if the source names none. */
  readonly toldTo?: Maybe<Outlet>;
  /** What it is about. */
  readonly subjects: SubjectConnection;
};


/** A statement of an official, as one source reports it. */
export type StatementSubjectsArgs = {
  where?: InputMaybe<SubjectWhere>;
  orderBy?: InputMaybe<ReadonlyArray<SubjectOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of statements: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The statements on this page, each with its cursor. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements on this page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the statements on a page, and its cursor. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** Conditions on statements; those that you give must all hold. */
export type StatementWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<StatementWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<StatementWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /**
   * The words of the statement, on one line. Where it is given by several passages, `[…]` stands between them for what the source
   * has there: more words, or the reporter's. `evidence` has each passage as it is printed.
   */
  readonly quote?: InputMaybe<StringFilter>;
  /** Whether the quote is in the words of the speaker or of the reporter. */
  readonly mode?: InputMaybe<StatementModeFilter>;
  /** When the official made the statement, as exactly as the source gives it; null if the source gives no date. */
  readonly date?: InputMaybe<PartialDateFilter>;
  /** When `toldTo` reported the statement; null if the source gives no date. */
  readonly reported?: InputMaybe<PartialDateFilter>;
  /** The official who made the statement. */
  readonly speaker?: InputMaybe<OfficialWhere>;
  /** The newspaper or news agency to which it was made; null if the source names none. */
  readonly toldTo?: InputMaybe<OutletWhere>;
  /** What it is about. */
  readonly subjects?: InputMaybe<SubjectQuantifier>;
};

/** A field by which to order statements; give exactly one. Null comes last in both directions. */
export type StatementOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly quote?: never; readonly mode?: never; readonly date?: never; readonly reported?: never; }
  |  /**
   * The words of the statement, on one line. Where it is given by several passages, `[…]` stands between them for what the source
   * has there: more words, or the reporter's. `evidence` has each passage as it is printed.
   */
  { readonly id?: never; readonly quote: OrderDirection; readonly mode?: never; readonly date?: never; readonly reported?: never; }
  |  /** Whether the quote is in the words of the speaker or of the reporter. */
  { readonly id?: never; readonly quote?: never; readonly mode: OrderDirection; readonly date?: never; readonly reported?: never; }
  |  /** When the official made the statement, as exactly as the source gives it; null if the source gives no date. */
  { readonly id?: never; readonly quote?: never; readonly mode?: never; readonly date: OrderDirection; readonly reported?: never; }
  |  /** When `toldTo` reported the statement; null if the source gives no date. */
  { readonly id?: never; readonly quote?: never; readonly mode?: never; readonly date?: never; readonly reported: OrderDirection; };

/** Anything that a statement can be about and that can have a lifespan. */
export type Subject = {
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The name; null if no source gives one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** The times during which it existed or was in force, one for each source that records it. */
  readonly lifespans: LifespanConnection;
};


/** Anything that a statement can be about and that can have a lifespan. */
export type SubjectStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that a statement can be about and that can have a lifespan. */
export type SubjectLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of subjects: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type SubjectConnection = {
  readonly __typename?: 'SubjectConnection';
  /** The subjects on this page, each with its cursor. */
  readonly edges: ReadonlyArray<SubjectEdge>;
  /** The subjects on this page. */
  readonly nodes: ReadonlyArray<Subject>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the subjects on a page, and its cursor. */
export type SubjectEdge = {
  readonly __typename?: 'SubjectEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The subject. */
  readonly node: Subject;
};

/** Conditions on subjects; those that you give must all hold. */
export type SubjectWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<SubjectWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<SubjectWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<SubjectWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The name; null if no source gives one. */
  readonly name?: InputMaybe<StringFilter>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** The times during which it existed or was in force, one for each source that records it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
};

/** A field by which to order subjects; give exactly one. Null comes last in both directions. */
export type SubjectOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; }
  |  /** The name; null if no source gives one. */
  { readonly id?: never; readonly name: OrderDirection; };

/** A person held an office or a post, or studied, at an organization for some time, according to one source. */
export type Term = Assertion & Cited & Node & {
  readonly __typename?: 'Term';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  readonly endMeans?: Maybe<EndMeaning>;
  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  readonly observedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the fact was already in force when the source's records begin. Then `start` is the first day of the records, and the fact may be older. */
  readonly leftCensored: Scalars['Boolean']['output'];
  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMax?: Maybe<Scalars['Date']['output']>;
  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMin?: Maybe<Scalars['Date']['output']>;
  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMax?: Maybe<Scalars['Date']['output']>;
  /** Whether the person held an office or a post, or studied. */
  readonly kind: TermKind;
  /** The title of the office or post, or the subject of the studies; null if the source gives none. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The person. */
  readonly person: Person;
  /** The alliance, state, outlet or institution at which the person did so. */
  readonly organization: Organization;
};

/** A page of terms: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type TermConnection = {
  readonly __typename?: 'TermConnection';
  /** The terms on this page, each with its cursor. */
  readonly edges: ReadonlyArray<TermEdge>;
  /** The terms on this page. */
  readonly nodes: ReadonlyArray<Term>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the terms on a page, and its cursor. */
export type TermEdge = {
  readonly __typename?: 'TermEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The term. */
  readonly node: Term;
};

/** Conditions on terms; those that you give must all hold. */
export type TermWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<TermWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<TermWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<TermWhere>;
  /** It holds on this day, definitely or possibly; whether its source covers the day does not matter. */
  readonly holdsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  readonly start?: InputMaybe<PartialDateFilter>;
  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  readonly end?: InputMaybe<PartialDateFilter>;
  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  readonly endMeans?: InputMaybe<EndMeaningFilter>;
  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  readonly observedOn?: InputMaybe<DateFilter>;
  /** Whether the fact was already in force when the source's records begin. Then `start` is the first day of the records, and the fact may be older. */
  readonly leftCensored?: InputMaybe<BooleanFilter>;
  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMin?: InputMaybe<DateFilter>;
  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  readonly startMax?: InputMaybe<DateFilter>;
  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMin?: InputMaybe<DateFilter>;
  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  readonly endMax?: InputMaybe<DateFilter>;
  /** Whether the person held an office or a post, or studied. */
  readonly kind?: InputMaybe<TermKindFilter>;
  /** The title of the office or post, or the subject of the studies; null if the source gives none. */
  readonly title?: InputMaybe<StringFilter>;
  /** The person. */
  readonly person?: InputMaybe<PersonWhere>;
  /** The alliance, state, outlet or institution at which the person did so. */
  readonly organization?: InputMaybe<OrganizationWhere>;
};

/** A field by which to order terms; give exactly one. Null comes last in both directions. */
export type TermOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** When the fact began, as exactly as the source gives it; null if the source gives no start, and for an observation (`observedOn`). */
  { readonly id?: never; readonly start: OrderDirection; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /**
   * The end, as exactly as the source gives it; null if the source gives no end. `endMeans` says whether it is the last day
   * on which the fact holds or the first on which it no longer does. In an ordering and in a filter it is placed by
   * `endMin`, the first day out whatever the source means.
   */
  { readonly id?: never; readonly start?: never; readonly end: OrderDirection; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** What the source means by `end`; null if the source gives no end, and where it is not known, which is read as `FIRST_DAY_OUT`. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans: OrderDirection; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** For an observation: the one day on which the source says that the fact held, without giving a start or an end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn: OrderDirection; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** The earliest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin: OrderDirection; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** The latest day on which the fact can have begun; for an observation, the observed day. Null if the source gives no start. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax: OrderDirection; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** The earliest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin: OrderDirection; readonly endMax?: never; readonly kind?: never; readonly title?: never; }
  |  /** The latest day that can be the first on which the fact no longer holds; for an observation, the day after the observed day. Null if the source gives no end. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax: OrderDirection; readonly kind?: never; readonly title?: never; }
  |  /** Whether the person held an office or a post, or studied. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind: OrderDirection; readonly title?: never; }
  |  /** The title of the office or post, or the subject of the studies; null if the source gives none. */
  { readonly id?: never; readonly start?: never; readonly end?: never; readonly endMeans?: never; readonly observedOn?: never; readonly startMin?: never; readonly startMax?: never; readonly endMin?: never; readonly endMax?: never; readonly kind?: never; readonly title: OrderDirection; };

/**
 * A treaty that establishes or amends an alliance. ATOP records one for each phase of an alliance and names none: `name` is
 * the one by which it is known, by a reviewed table of some 350, or else made of its day and parties, such as
 * `Treaty of 1931-01-02 between Austria and Hungary`. Of later phases, of which ATOP codes no signature, the made name has
 * the day on which the phase begins.
 */
export type Treaty = Cited & Node & Subject & {
  readonly __typename?: 'Treaty';
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
  /** The source that gives the fact. */
  readonly source: Source;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The name; null if no source gives one. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The statements about it. */
  readonly statements: StatementConnection;
  /** The times during which it existed or was in force, one for each source that records it. */
  readonly lifespans: LifespanConnection;
  /** Other names, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** When it was signed, as exactly as the source gives it; null if the source gives no date. */
  readonly signed?: Maybe<Scalars['PartialDate']['output']>;
  /** For how many months it was concluded; null if the source gives no term. */
  readonly termMonths?: Maybe<Scalars['Int']['output']>;
  /** Whether it was secret; null if the source does not say. */
  readonly secrecy?: Maybe<Secrecy>;
  /** Everything that at least one of its parties promises, as the source codes it. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** The codes by which datasets and standards identify it. */
  readonly identifiers: ReadonlyArray<Identifier>;
  /** The alliance that it establishes or amends. */
  readonly alliance: Alliance;
  /** The memberships that rest on the treaty. */
  readonly memberships: MembershipConnection;
};


/**
 * A treaty that establishes or amends an alliance. ATOP records one for each phase of an alliance and names none: `name` is
 * the one by which it is known, by a reviewed table of some 350, or else made of its day and parties, such as
 * `Treaty of 1931-01-02 between Austria and Hungary`. Of later phases, of which ATOP codes no signature, the made name has
 * the day on which the phase begins.
 */
export type TreatyStatementsArgs = {
  where?: InputMaybe<StatementWhere>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A treaty that establishes or amends an alliance. ATOP records one for each phase of an alliance and names none: `name` is
 * the one by which it is known, by a reviewed table of some 350, or else made of its day and parties, such as
 * `Treaty of 1931-01-02 between Austria and Hungary`. Of later phases, of which ATOP codes no signature, the made name has
 * the day on which the phase begins.
 */
export type TreatyLifespansArgs = {
  where?: InputMaybe<LifespanWhere>;
  orderBy?: InputMaybe<ReadonlyArray<LifespanOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A treaty that establishes or amends an alliance. ATOP records one for each phase of an alliance and names none: `name` is
 * the one by which it is known, by a reviewed table of some 350, or else made of its day and parties, such as
 * `Treaty of 1931-01-02 between Austria and Hungary`. Of later phases, of which ATOP codes no signature, the made name has
 * the day on which the phase begins.
 */
export type TreatyMembershipsArgs = {
  where?: InputMaybe<MembershipWhere>;
  orderBy?: InputMaybe<ReadonlyArray<MembershipOrder>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of treaties: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm). */
export type TreatyConnection = {
  readonly __typename?: 'TreatyConnection';
  /** The treaties on this page, each with its cursor. */
  readonly edges: ReadonlyArray<TreatyEdge>;
  /** The treaties on this page. */
  readonly nodes: ReadonlyArray<Treaty>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only if you ask for it. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the treaties on a page, and its cursor. */
export type TreatyEdge = {
  readonly __typename?: 'TreatyEdge';
  /** Its position in the ordering, to be given as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The treaty. */
  readonly node: Treaty;
};

/** Conditions on treaties; those that you give must all hold. */
export type TreatyWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<TreatyWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<TreatyWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<TreatyWhere>;
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id?: InputMaybe<IdFilter>;
  /** The source that gives the fact. */
  readonly source?: InputMaybe<SourceWhere>;
  /** The rows or passages of the source on which the fact rests; there is at least one. */
  readonly evidence?: InputMaybe<EvidenceQuantifier>;
  /** The name; null if no source gives one. */
  readonly name?: InputMaybe<StringFilter>;
  /** The statements about it. */
  readonly statements?: InputMaybe<StatementQuantifier>;
  /** The times during which it existed or was in force, one for each source that records it. */
  readonly lifespans?: InputMaybe<LifespanQuantifier>;
  /** Other names, in any language. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** When it was signed, as exactly as the source gives it; null if the source gives no date. */
  readonly signed?: InputMaybe<PartialDateFilter>;
  /** For how many months it was concluded; null if the source gives no term. */
  readonly termMonths?: InputMaybe<IntFilter>;
  /** Whether it was secret; null if the source does not say. */
  readonly secrecy?: InputMaybe<SecrecyFilter>;
  /** Everything that at least one of its parties promises, as the source codes it. */
  readonly obligations?: InputMaybe<ObligationListFilter>;
  /** The codes by which datasets and standards identify it. */
  readonly identifiers?: InputMaybe<IdentifierQuantifier>;
  /** The alliance that it establishes or amends. */
  readonly alliance?: InputMaybe<AllianceWhere>;
  /** The memberships that rest on the treaty. */
  readonly memberships?: InputMaybe<MembershipQuantifier>;
};

/** A field by which to order treaties; give exactly one. Null comes last in both directions. */
export type TreatyOrder =
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  { readonly id: OrderDirection; readonly name?: never; readonly signed?: never; readonly termMonths?: never; readonly secrecy?: never; }
  |  /** The name; null if no source gives one. */
  { readonly id?: never; readonly name: OrderDirection; readonly signed?: never; readonly termMonths?: never; readonly secrecy?: never; }
  |  /** When it was signed, as exactly as the source gives it; null if the source gives no date. */
  { readonly id?: never; readonly name?: never; readonly signed: OrderDirection; readonly termMonths?: never; readonly secrecy?: never; }
  |  /** For how many months it was concluded; null if the source gives no term. */
  { readonly id?: never; readonly name?: never; readonly signed?: never; readonly termMonths: OrderDirection; readonly secrecy?: never; }
  |  /** Whether it was secret; null if the source does not say. */
  { readonly id?: never; readonly name?: never; readonly signed?: never; readonly termMonths?: never; readonly secrecy: OrderDirection; };

/** One state on a path through alliances. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The state. */
  readonly state: State;
  /** The alliance that it shares with the previous state of the path; null for the first state. */
  readonly alliance?: Maybe<Alliance>;
  /** The weaker of the two states' certainties in that alliance; null for the first state. */
  readonly certainty?: Maybe<Certainty>;
};

/** A state that is in at least one alliance together with the state asked about, on a day. */
export type Ally = {
  readonly __typename?: 'Ally';
  /** The ally. */
  readonly state: State;
  /** In each shared alliance, the weaker certainty of the two memberships; of these, the strongest. */
  readonly certainty: Certainty;
  /** What at least one of the two promises in the alliances that they share. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** What the state asked about promises the ally in these alliances. */
  readonly promises: ReadonlyArray<Obligation>;
  /** What the ally promises the state asked about in these alliances. */
  readonly promised: ReadonlyArray<Obligation>;
  /** The alliances that they share, ordered by id. */
  readonly alliances: ReadonlyArray<Alliance>;
};

/** What sources there are for the members of an alliance, or for the alliances of a state, on a day. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The day. */
  readonly day: Scalars['Date']['output'];
  /** Whether any source covers the day. If false, what is answered for the day is presumed; if `lastDay` is null as well, no source in this graph tells of it. */
  readonly isCovered: Scalars['Boolean']['output'];
  /** The sources that cover the day, ordered by id. */
  readonly sources: ReadonlyArray<Source>;
  /** The first day that any source covers; null if there is no source. */
  readonly firstDay?: Maybe<Scalars['Date']['output']>;
  /** The last day that any source covers; null if there is no source. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** Where `obligations` are asked for: how many memberships hold none of them and are left out of an answer although one of them is unknown; else 0. */
  readonly withoutKnownObligations: Scalars['Int']['output'];
};

/** A page of disputes. */
export type DisputeConnection = {
  readonly __typename?: 'DisputeConnection';
  /** The disputes on this page, each with its cursor. */
  readonly edges: ReadonlyArray<DisputeEdge>;
  /** The disputes on this page. */
  readonly nodes: ReadonlyArray<Dispute>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many disputes there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A dispute and its cursor. */
export type DisputeEdge = {
  readonly __typename?: 'DisputeEdge';
  /** The position of the dispute in the order, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The dispute. */
  readonly node: Dispute;
};

/**
 * A period on which two sources disagree about the full membership of a state in an alliance. Both cover the
 * alliance on each of its days; by one source the state is definitely a member, by the other not even possibly.
 */
export type Dispute = {
  readonly __typename?: 'Dispute';
  /** The alliance. */
  readonly alliance: Alliance;
  /** The state. */
  readonly state: State;
  /** The source by which the state is definitely a member. */
  readonly affirmedBy: Source;
  /** The source by which the state is not a member. */
  readonly deniedBy: Source;
  /** The first day of the dispute. */
  readonly from: Scalars['Date']['output'];
  /** The first day after the dispute. */
  readonly until: Scalars['Date']['output'];
  /** The length of the dispute in days. */
  readonly days: Scalars['Int']['output'];
  /** The memberships of the affirming source that hold during the dispute. */
  readonly affirmingMemberships: ReadonlyArray<Membership>;
  /** The memberships that the denying source records for the state in the alliance, all at other times. */
  readonly denyingMemberships: ReadonlyArray<Membership>;
};

/** The place in a source on which a fact rests. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The source. */
  readonly source: Source;
  /** Where in the source: the key of the row in a dataset, or the paragraph of an article, such as `paragraph 3`. */
  readonly locator: Scalars['String']['output'];
  /** The exact words of the article; null for a dataset. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The position in the article's text at which the quote starts, counted in UTF-16 code units from 0; null without a quote. */
  readonly start?: Maybe<Scalars['Int']['output']>;
  /** The position after the last character of the quote, counted like `start`; null without a quote. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** The quote together with the text before and after it, cut between words; null without a quote. */
  readonly context?: Maybe<Scalars['String']['output']>;
};


/** The place in a source on which a fact rests. */
export type EvidenceContextArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
};

/** What the graph holds: by this an answer can be traced to the facts that gave it. */
export type GraphInfo = {
  readonly __typename?: 'GraphInfo';
  /**
   * The hash of all facts and of who asserts them, 64 hexadecimal digits, the same on either engine: the sum,
   * modulo 2^256, of the SHA-256 of each line of `npm run export -- graph`. Null where the graph is empty of revisions.
   */
  readonly hash?: Maybe<Scalars['String']['output']>;
  /** The number of the last revision; null where there is none. */
  readonly revision?: Maybe<Scalars['Int']['output']>;
  /** When the last revision was written; null where there is none. */
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

/** The code of an alliance, a state or a treaty in one scheme. */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The scheme to which the code belongs. */
  readonly scheme: IdentifierScheme;
  /** The code, as the scheme writes it, such as `350`, `KGZ` or `703`. */
  readonly value: Scalars['String']['output'];
  /** The first day on which the code means this node, if the scheme uses the code again for another; else null. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The first day on which the code no longer means this node, since the scheme gave it to another or withdrew it (as ISO did `CSK`); else null. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A state that is a member of an alliance on a day, with the position of each source. */
export type Member = {
  readonly __typename?: 'Member';
  /** The state. */
  readonly state: State;
  /** Whether it is a full member or a suspended one; a suspended member counts in no pair. */
  readonly role: MembershipRole;
  /** How certain the membership is. */
  readonly certainty: Certainty;
  /** What the state promises in the alliance, by the sources that code it. Empty if that is nothing, and if it is unknown: see `obligationsKnown`. The rules: docs/rules.md#obligations. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** Whether anything is known of what the state promises there. If false, `obligations` is empty because it is unknown. */
  readonly obligationsKnown: Scalars['Boolean']['output'];
  /** Of `obligations` those that another source denies which codes them. */
  readonly disputedObligations: ReadonlyArray<Obligation>;
  /** Of `obligations` those that no source codes for the day itself: kept from the end of a coverage, or concluded from the other members. */
  readonly presumedObligations: ReadonlyArray<Obligation>;
  /** Of `presumedObligations` those that no source codes for the state: all other members of whom it is known have them. */
  readonly obligationsByAlliance: ReadonlyArray<Obligation>;
  /** The obligations of which it is unknown whether the state has them. */
  readonly unknownObligations: ReadonlyArray<Obligation>;
  /** The sources that cover the alliance on the day and by which the state is definitely a member. */
  readonly affirmedBy: ReadonlyArray<Source>;
  /** The sources that cover the alliance on the day and by which the state is possibly, but not definitely, a member. */
  readonly supposedBy: ReadonlyArray<Source>;
  /** The sources whose coverage ended before the day with the state in, and no source has recorded since that it left. */
  readonly presumedBy: ReadonlyArray<Source>;
  /** The last day that a source of `presumedBy` covered, the latest of these; null if there is none. */
  readonly presumedSince?: Maybe<Scalars['Date']['output']>;
  /** The sources that cover the alliance on the day and deny that the state is a member. */
  readonly deniedBy: ReadonlyArray<Source>;
  /** The memberships on which this conclusion rests. */
  readonly memberships: ReadonlyArray<Membership>;
};

/** States, and the pairs of states that share an alliance, on a day. */
export type Network = {
  readonly __typename?: 'Network';
  /** The states that share an alliance with at least one other state, ordered by id. */
  readonly nodes: ReadonlyArray<NetworkNode>;
  /** The pairs of states that share at least one alliance, ordered by the ids of the two states. */
  readonly edges: ReadonlyArray<NetworkEdge>;
  /** Where `obligations` are asked for: how many full memberships hold none of them although one of them is unknown; else 0. */
  readonly withoutKnownObligations: Scalars['Int']['output'];
};

/** A state in a network. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The state. */
  readonly state: State;
  /** With how many other states it shares at least one alliance. */
  readonly degree: Scalars['Int']['output'];
};

/** A pair: two states that share at least one alliance. */
export type NetworkEdge = {
  readonly __typename?: 'NetworkEdge';
  /** The state whose id comes first in the alphabet. */
  readonly a: State;
  /** The other state. */
  readonly b: State;
  /** The alliances that the two states share, ordered by id. */
  readonly alliances: ReadonlyArray<Alliance>;
  /** What at least one of the two promises in the alliances that they share. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** What `a` promises `b` in these alliances. */
  readonly promises: ReadonlyArray<Obligation>;
  /** What `b` promises `a` in these alliances. */
  readonly promised: ReadonlyArray<Obligation>;
  /** In each shared alliance, the weaker certainty of the two memberships; of these, the strongest. */
  readonly certainty: Certainty;
  /** How many alliances the two states share. */
  readonly weight: Scalars['Int']['output'];
};

/** Anything in the graph that has an id of its own (https://relay.dev/graphql/objectidentification.htm). */
export type Node = {
  /** The id. It is readable and does not change, such as `alliance:csto`, `state:kgz` or `source:atop-4.01`. */
  readonly id: Scalars['ID']['output'];
};

/** A person who holds a public office of a state or another organization on a day, with the position of each source. */
export type OfficeHolder = {
  readonly __typename?: 'OfficeHolder';
  /** The person. */
  readonly person: Person;
  /** The offices by their titles, in alphabetical order; empty if no source gives one. */
  readonly offices: ReadonlyArray<HeldOffice>;
  /** How certain it is that the person holds an office there, whichever it is. */
  readonly certainty: Certainty;
  /** The sources that cover the day and by which the person definitely holds an office. This list and those below are ordered by id. */
  readonly affirmedBy: ReadonlyArray<Source>;
  /** The sources that cover the day and by which the person possibly, but not definitely, holds an office. */
  readonly supposedBy: ReadonlyArray<Source>;
  /** The sources whose coverage ended before the day with the person in office, and nothing recorded since tells that it is over. */
  readonly presumedBy: ReadonlyArray<Source>;
  /** The last day that a source of `presumedBy` covered, the latest of these; null if there is none. */
  readonly presumedSince?: Maybe<Scalars['Date']['output']>;
  /** The sources that cover the day and record that the person had left the office before it. */
  readonly deniedBy: ReadonlyArray<Source>;
  /** The terms on which this conclusion rests. */
  readonly terms: ReadonlyArray<Term>;
};

/** An office that a person holds on a day. */
export type HeldOffice = {
  readonly __typename?: 'HeldOffice';
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** How certain it is that the person holds it, by the terms that give this title. */
  readonly certainty: Certainty;
};

/** Where a page of a connection begins and ends, and whether there are more (https://relay.dev/graphql/connections.htm). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry; null if the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last entry; null if the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A step from one state of the graph to the next: written whole or not at all. It can be undone, unless it is a RESTORE or UPGRADE. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** From 1; each is one more than the one before. */
  readonly number: Scalars['Int']['output'];
  /** When it was written. */
  readonly time: Scalars['DateTime']['output'];
  /** Who made it: `data` (the bundled data), `import`, `store` (an undo, a restore, an upgrade), or the name of a person. */
  readonly who: Scalars['String']['output'];
  /** Why it was made. */
  readonly kind: RevisionKind;
  /** Which files, which version, or why, in one line. */
  readonly note: Scalars['String']['output'];
  /** The hash of the graph before it, 64 hexadecimal digits. */
  readonly hashBefore: Scalars['String']['output'];
  /** The hash of the graph after it, 64 hexadecimal digits. */
  readonly hashAfter: Scalars['String']['output'];
  /** How many nodes it added. */
  readonly added: Scalars['Int']['output'];
  /** Of how many nodes it changed what the graph shows: by a correction, or by what one more source adds. */
  readonly corrected: Scalars['Int']['output'];
  /** How many nodes it took away. */
  readonly withdrawn: Scalars['Int']['output'];
  /** Of how many nodes it changed only who asserts them. */
  readonly attributed: Scalars['Int']['output'];
  /** The number of the revision that it undoes; null for others. */
  readonly undoes?: Maybe<Scalars['Int']['output']>;
};

/** A page of revisions, in the form of the Relay cursor connections specification. */
export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  /** The revisions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** The revisions of this page. */
  readonly nodes: ReadonlyArray<Revision>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of revisions. */
export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  /** Its place in the order, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: Revision;
};

/** What one revision did to one node. */
export type Change = {
  readonly __typename?: 'Change';
  /** The number of the revision. */
  readonly revision: Scalars['Int']['output'];
  /** What it did. */
  readonly kind: ChangeKind;
  /** The id of the node, also of one that is no longer there. */
  readonly id: Scalars['ID']['output'];
  /** The node as it is now; null where it is no longer there. */
  readonly node?: Maybe<Node>;
};

/** A page of changes, in the form of the Relay cursor connections specification. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes of this page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of changes. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Its place in the order, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** A page of search results. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The results on this page, each with its cursor. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The results on this page. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Whether there are pages before and after this one, and the cursors of its ends. */
  readonly pageInfo: PageInfo;
  /** How many results there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A search result and its cursor. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The position of the result in the order, to be given as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The result. */
  readonly node: SearchResult;
};

/** A node that a search found, and the text in which the words were found. */
export type SearchResult = {
  readonly __typename?: 'SearchResult';
  /** The node. */
  readonly node: Node;
  /** The field in which the words were found, such as `name`, `aliases` or `quote`. */
  readonly field: Scalars['String']['output'];
  /** The text of that field; a long text is cut around the first match. */
  readonly snippet: Scalars['String']['output'];
  /** Where the words were found in the snippet. */
  readonly matches: ReadonlyArray<TextRange>;
};

/** A part of a text. */
export type TextRange = {
  readonly __typename?: 'TextRange';
  /** The position of its first character, counted in UTF-16 code units from 0. */
  readonly start: Scalars['Int']['output'];
  /** The position after its last character, counted like `start`. */
  readonly end: Scalars['Int']['output'];
};

/** The number of assertions of one type that rest on a source. */
export type AssertionCount = {
  readonly __typename?: 'AssertionCount';
  /** The type of the assertions. */
  readonly type: NodeType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A period during which the role, the certainty and the obligations of a state's membership in an alliance do not change. */
export type Spell = {
  readonly __typename?: 'Spell';
  /** The alliance. */
  readonly alliance: Alliance;
  /** The state. */
  readonly state: State;
  /** Whether it is a full member or a suspended one; a suspended member counts in no pair. */
  readonly role: MembershipRole;
  /** How certain the membership is. */
  readonly certainty: Certainty;
  /** What the state promises in the alliance, by the sources that code it. Empty if that is nothing, and if it is unknown: see `obligationsKnown`. The rules: docs/rules.md#obligations. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** Whether anything is known of what the state promises there. If false, `obligations` is empty because it is unknown. */
  readonly obligationsKnown: Scalars['Boolean']['output'];
  /** Of `obligations` those that another source denies which codes them. */
  readonly disputedObligations: ReadonlyArray<Obligation>;
  /** Of `obligations` those that no source codes for the day itself: kept from the end of a coverage, or concluded from the other members. */
  readonly presumedObligations: ReadonlyArray<Obligation>;
  /** Of `presumedObligations` those that no source codes for the state: all other members of whom it is known have them. */
  readonly obligationsByAlliance: ReadonlyArray<Obligation>;
  /** The obligations of which it is unknown whether the state has them. */
  readonly unknownObligations: ReadonlyArray<Obligation>;
  /** The first day of the spell, not before the first day asked about. */
  readonly from: Scalars['Date']['output'];
  /** The first day after the spell; null if it lasts longer than the days asked about. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** The sources that, on at least one day of the spell, cover the alliance and by which the state is definitely a member. This list and those below are ordered by id. */
  readonly affirmedBy: ReadonlyArray<Source>;
  /** The sources that, on at least one day of the spell, cover the alliance and by which the state is possibly, but not definitely, a member. */
  readonly supposedBy: ReadonlyArray<Source>;
  /** The sources whose coverage ended with the state in, and that presume its membership on at least one day of the spell. */
  readonly presumedBy: ReadonlyArray<Source>;
  /** The last day that a source of `presumedBy` covered, the latest of these; null if there is none. */
  readonly presumedSince?: Maybe<Scalars['Date']['output']>;
  /** The sources that, on at least one day of the spell, cover the alliance and deny that the state is a member. */
  readonly deniedBy: ReadonlyArray<Source>;
  /** The memberships on which this conclusion rests on at least one day of the spell. */
  readonly memberships: ReadonlyArray<Membership>;
};

/** An alliance of which a state is a member on a day. */
export type StateAlliance = {
  readonly __typename?: 'StateAlliance';
  /** The alliance. */
  readonly alliance: Alliance;
  /** Whether it is a full member or a suspended one; a suspended member counts in no pair. */
  readonly role: MembershipRole;
  /** How certain the membership is. */
  readonly certainty: Certainty;
  /** What the state promises in the alliance, by the sources that code it. Empty if that is nothing, and if it is unknown: see `obligationsKnown`. The rules: docs/rules.md#obligations. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** Whether anything is known of what the state promises there. If false, `obligations` is empty because it is unknown. */
  readonly obligationsKnown: Scalars['Boolean']['output'];
  /** Of `obligations` those that another source denies which codes them. */
  readonly disputedObligations: ReadonlyArray<Obligation>;
  /** Of `obligations` those that no source codes for the day itself: kept from the end of a coverage, or concluded from the other members. */
  readonly presumedObligations: ReadonlyArray<Obligation>;
  /** Of `presumedObligations` those that no source codes for the state: all other members of whom it is known have them. */
  readonly obligationsByAlliance: ReadonlyArray<Obligation>;
  /** The obligations of which it is unknown whether the state has them. */
  readonly unknownObligations: ReadonlyArray<Obligation>;
  /** The sources that cover the alliance on the day and by which the state is definitely a member. */
  readonly affirmedBy: ReadonlyArray<Source>;
  /** The sources that cover the alliance on the day and by which the state is possibly, but not definitely, a member. */
  readonly supposedBy: ReadonlyArray<Source>;
  /** The sources whose coverage ended before the day with the state in, and no source has recorded since that it left. */
  readonly presumedBy: ReadonlyArray<Source>;
  /** The last day that a source of `presumedBy` covered, the latest of these; null if there is none. */
  readonly presumedSince?: Maybe<Scalars['Date']['output']>;
  /** The sources that cover the alliance on the day and deny that the state is a member. */
  readonly deniedBy: ReadonlyArray<Source>;
  /** The memberships on which this conclusion rests. */
  readonly memberships: ReadonlyArray<Membership>;
};

/** A name that a state had for a time. */
export type StateName = {
  readonly __typename?: 'StateName';
  /** The English name, such as `Soviet Union`. */
  readonly name: Scalars['String']['output'];
  /** The first day on which it was the name; null where it is not known, or was so before all days. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The first day on which it no longer was the name; null where it is not known, or still is the name. */
  readonly until?: Maybe<Scalars['Date']['output']>;
};

/** The numbers of one year. */
export type TimelineYear = {
  readonly __typename?: 'TimelineYear';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** How many alliances have at least one full member on 31 December. */
  readonly alliances: Scalars['Int']['output'];
  /** How many full memberships there are on 31 December; a state that is in three alliances is counted three times. */
  readonly memberships: Scalars['Int']['output'];
  /** How many states are full members of at least one alliance on 31 December. */
  readonly states: Scalars['Int']['output'];
  /** Where `obligations` are asked for: how many full memberships of 31 December hold none of them although one of them is unknown; else 0. */
  readonly withoutKnownObligations: Scalars['Int']['output'];
  /** How many formations of alliances are in the year: the earliest start that any of the sources gives to the alliance or to a membership in it, left-censored assertions left out. */
  readonly formed: Scalars['Int']['output'];
};

/** Conditions on evidences; those that you give must all hold. */
export type EvidenceWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<EvidenceWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<EvidenceWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<EvidenceWhere>;
  /** Where in the source: the key of the row in a dataset, or the paragraph of an article, such as `paragraph 3`. */
  readonly locator?: InputMaybe<StringFilter>;
  /** The exact words of the article; null for a dataset. */
  readonly quote?: InputMaybe<StringFilter>;
  /** The position in the article's text at which the quote starts, counted in UTF-16 code units from 0; null without a quote. */
  readonly start?: InputMaybe<IntFilter>;
  /** The position after the last character of the quote, counted like `start`; null without a quote. */
  readonly end?: InputMaybe<IntFilter>;
};

/** Conditions on identifiers; those that you give must all hold. */
export type IdentifierWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<IdentifierWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<IdentifierWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<IdentifierWhere>;
  /** The scheme to which the code belongs. */
  readonly scheme?: InputMaybe<IdentifierSchemeFilter>;
  /** The code, as the scheme writes it, such as `350`, `KGZ` or `703`. */
  readonly value?: InputMaybe<StringFilter>;
  /** The first day on which the code means this node, if the scheme uses the code again for another; else null. */
  readonly validFrom?: InputMaybe<DateFilter>;
  /** The first day on which the code no longer means this node, since the scheme gave it to another or withdrew it (as ISO did `CSK`); else null. */
  readonly validUntil?: InputMaybe<DateFilter>;
};

/** Conditions on state names; those that you give must all hold. */
export type StateNameWhere = {
  /** All of these conditions must hold. */
  readonly and?: InputMaybe<ReadonlyArray<StateNameWhere>>;
  /** At least one of these conditions must hold. */
  readonly or?: InputMaybe<ReadonlyArray<StateNameWhere>>;
  /** This condition must not hold. */
  readonly not?: InputMaybe<StateNameWhere>;
  /** The English name, such as `Soviet Union`. */
  readonly name?: InputMaybe<StringFilter>;
  /** The first day on which it was the name; null where it is not known, or was so before all days. */
  readonly from?: InputMaybe<DateFilter>;
  /** The first day on which it no longer was the name; null where it is not known, or still is the name. */
  readonly until?: InputMaybe<DateFilter>;
};

/** How many of the alliances must fit the conditions; those that you give must all hold. */
export type AllianceQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<AllianceWhere>;
  /** None fits. */
  readonly none?: InputMaybe<AllianceWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<AllianceWhere>;
};

/** How many of the articles must fit the conditions; those that you give must all hold. */
export type ArticleQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<ArticleWhere>;
  /** None fits. */
  readonly none?: InputMaybe<ArticleWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<ArticleWhere>;
};

/** How many of the assertions must fit the conditions; those that you give must all hold. */
export type AssertionQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<AssertionWhere>;
  /** None fits. */
  readonly none?: InputMaybe<AssertionWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<AssertionWhere>;
};

/** How many of the authors must fit the conditions; those that you give must all hold. */
export type AuthorQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<AuthorWhere>;
  /** None fits. */
  readonly none?: InputMaybe<AuthorWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<AuthorWhere>;
};

/** How many of the evidences must fit the conditions; those that you give must all hold. */
export type EvidenceQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<EvidenceWhere>;
  /** None fits. */
  readonly none?: InputMaybe<EvidenceWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<EvidenceWhere>;
};

/** How many of the identifiers must fit the conditions; those that you give must all hold. */
export type IdentifierQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<IdentifierWhere>;
  /** None fits. */
  readonly none?: InputMaybe<IdentifierWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<IdentifierWhere>;
};

/** How many of the lifespans must fit the conditions; those that you give must all hold. */
export type LifespanQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<LifespanWhere>;
  /** None fits. */
  readonly none?: InputMaybe<LifespanWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<LifespanWhere>;
};

/** How many of the memberships must fit the conditions; those that you give must all hold. */
export type MembershipQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<MembershipWhere>;
  /** None fits. */
  readonly none?: InputMaybe<MembershipWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<MembershipWhere>;
};

/** How many of the operations must fit the conditions; those that you give must all hold. */
export type OperationQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<OperationWhere>;
  /** None fits. */
  readonly none?: InputMaybe<OperationWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<OperationWhere>;
};

/** How many of the states must fit the conditions; those that you give must all hold. */
export type StateQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<StateWhere>;
  /** None fits. */
  readonly none?: InputMaybe<StateWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<StateWhere>;
};

/** How many of the state names must fit the conditions; those that you give must all hold. */
export type StateNameQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<StateNameWhere>;
  /** None fits. */
  readonly none?: InputMaybe<StateNameWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<StateNameWhere>;
};

/** How many of the statements must fit the conditions; those that you give must all hold. */
export type StatementQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<StatementWhere>;
  /** None fits. */
  readonly none?: InputMaybe<StatementWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<StatementWhere>;
};

/** How many of the subjects must fit the conditions; those that you give must all hold. */
export type SubjectQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<SubjectWhere>;
  /** None fits. */
  readonly none?: InputMaybe<SubjectWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<SubjectWhere>;
};

/** How many of the terms must fit the conditions; those that you give must all hold. */
export type TermQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<TermWhere>;
  /** None fits. */
  readonly none?: InputMaybe<TermWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<TermWhere>;
};

/** How many of the treaties must fit the conditions; those that you give must all hold. */
export type TreatyQuantifier = {
  /** At least one fits. */
  readonly some?: InputMaybe<TreatyWhere>;
  /** None fits. */
  readonly none?: InputMaybe<TreatyWhere>;
  /** All fit; also true if there are none at all. */
  readonly every?: InputMaybe<TreatyWhere>;
};

/** The direction of an ordering. */
export type OrderDirection =
  /** From the smallest to the largest, and from the earliest to the latest; text by its Unicode code points. */
  | 'ASC'
  /** From the largest to the smallest, and from the latest to the earliest. */
  | 'DESC';

/** Conditions on one of the values of AllianceKind; those that you give must all hold. */
export type AllianceKindFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<AllianceKind>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AllianceKind>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of type Boolean; those that you give must all hold. */
export type BooleanFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of type Date; those that you give must all hold. */
export type DateFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is less, or earlier, than this. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** It is at most this, or not later than this. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  /** It is greater, or later, than this. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** It is at least this, or not earlier than this. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on one of the values of EndMeaning; those that you give must all hold. */
export type EndMeaningFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<EndMeaning>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EndMeaning>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of type ID; those that you give must all hold. */
export type IdFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is equal to this, whatever the case of the letters. */
  readonly eqIgnoreCase?: InputMaybe<Scalars['ID']['input']>;
  /** It contains this text; upper and lower case do not matter. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** It begins with this text; upper and lower case do not matter. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on one of the values of IdentifierScheme; those that you give must all hold. */
export type IdentifierSchemeFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<IdentifierScheme>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<IdentifierScheme>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of type Int; those that you give must all hold. */
export type IntFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is less, or earlier, than this. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** It is at most this, or not later than this. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** It is greater, or later, than this. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** It is at least this, or not earlier than this. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
};

/** Conditions on one of the values of MembershipRole; those that you give must all hold. */
export type MembershipRoleFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<MembershipRole>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<MembershipRole>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one of the values of Obligation; those that you give must all hold. */
export type ObligationFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<Obligation>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Obligation>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one of the values of OperationStatus; those that you give must all hold. */
export type OperationStatusFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<OperationStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OperationStatus>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of type PartialDate; those that you give must all hold. */
export type PartialDateFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<Scalars['PartialDate']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['PartialDate']['input']>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is less, or earlier, than this. */
  readonly lt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** It is at most this, or not later than this. */
  readonly lte?: InputMaybe<Scalars['PartialDate']['input']>;
  /** It is greater, or later, than this. */
  readonly gt?: InputMaybe<Scalars['PartialDate']['input']>;
  /** It is at least this, or not earlier than this. */
  readonly gte?: InputMaybe<Scalars['PartialDate']['input']>;
};

/** Conditions on one of the values of Secrecy; those that you give must all hold. */
export type SecrecyFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<Secrecy>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Secrecy>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one of the values of StartMeaning; those that you give must all hold. */
export type StartMeaningFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<StartMeaning>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<StartMeaning>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on one of the values of StatementMode; those that you give must all hold. */
export type StatementModeFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<StatementMode>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<StatementMode>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of type String; those that you give must all hold. */
export type StringFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is equal to this, whatever the case of the letters. */
  readonly eqIgnoreCase?: InputMaybe<Scalars['String']['input']>;
  /** It contains this text; upper and lower case do not matter. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** It begins with this text; upper and lower case do not matter. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on one of the values of TermKind; those that you give must all hold. */
export type TermKindFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<TermKind>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TermKind>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a value of type URL; those that you give must all hold. */
export type UrlFilter = {
  /** It is equal to this. */
  readonly eq?: InputMaybe<Scalars['URL']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['URL']['input']>>;
  /** Whether there is no value (`true`) or any value (`false`). */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is equal to this, whatever the case of the letters. */
  readonly eqIgnoreCase?: InputMaybe<Scalars['URL']['input']>;
  /** It contains this text; upper and lower case do not matter. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** It begins with this text; upper and lower case do not matter. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a list of values; those that you give must all hold. */
export type ObligationListFilter = {
  /** At least one value fits. */
  readonly some?: InputMaybe<ObligationFilter>;
  /** No value fits. */
  readonly none?: InputMaybe<ObligationFilter>;
  /** All values fit; also true if there are none at all. */
  readonly every?: InputMaybe<ObligationFilter>;
};

/** Conditions on a list of values; those that you give must all hold. */
export type StringListFilter = {
  /** At least one value fits. */
  readonly some?: InputMaybe<StringFilter>;
  /** No value fits. */
  readonly none?: InputMaybe<StringFilter>;
  /** All values fit; also true if there are none at all. */
  readonly every?: InputMaybe<StringFilter>;
};

/** The arguments of a field that has none. */ export type NoArguments = Record<string, never>;