/** The statements of the program, each a function: from cypher/, by src/codegen/write/statements.ts. */
import { reading, writing } from '../graph/compiled.ts';
import type { Properties, ReadStatement, WriteStatement } from '../graph/compiled.ts';

const labelsOfStoredTypes: ReadonlySet<string> = new Set(["Alliance:Node:Organization:Searchable:Subject","Alliance:Node:Organization:Subject","Article:Node:Searchable:Source","Article:Node:Source","Assertion:Cited:Lifespan:Node","Assertion:Cited:Lifespan:Node:Searchable","Assertion:Cited:Membership:Node","Assertion:Cited:Membership:Node:Searchable","Assertion:Cited:Node:Searchable:Term","Assertion:Cited:Node:Term","Author:Node:Person","Author:Node:Person:Searchable","Cited:Node:Operation:Searchable:Subject","Cited:Node:Operation:Subject","Cited:Node:Searchable:Statement","Cited:Node:Searchable:Subject:Treaty","Cited:Node:Statement","Cited:Node:Subject:Treaty","Code:Identifier","Dataset:Node:Searchable:Source","Dataset:Node:Source","Evidence","Group:Node:Searchable:Subject","Group:Node:Subject","IdentityTie:Node","IdentityTie:Node:Searchable","Institution:Node:Organization","Institution:Node:Organization:Searchable","Node:Official:Person","Node:Official:Person:Searchable","Node:Organization:Outlet","Node:Organization:Outlet:Searchable","Node:Organization:Searchable:State:Subject","Node:Organization:State:Subject","StateName"]);

const relationshipTypes: ReadonlySet<string> = new Set(["ABOUT","ASSERTED_AS","AT_ORGANIZATION","DEPENDS_ON_CONSENT_OF","ESTABLISHES","FROM_SOURCE","HELD_BY","IDENTIFIED_BY","INVOLVES","IN_ALLIANCE","LIFESPAN_OF","LISTS_MEMBERS_OF","NAMED","OF_STATE","ORGANIZED_BY","PUBLISHED_BY","REPLACED","RESTS_ON","SPOKEN_BY","SUCCEEDED","TIED_TO","TIE_OF","TOLD_TO","UNDER_TREATY","WRITTEN_BY"]);

const labelsThatFind: ReadonlySet<string> = new Set(["Evidence","Identifier","Node","StateName"]);
import type { AllianceKind, IdentifierScheme, Obligation, NodeType } from './types.ts';

export interface CitationsParameters {
  readonly sources: readonly string[];
}

export type CitationsRow = readonly [source: string, citation: string | null, title: string, published: string | null, url: string | null, outlet: string | null, authors: readonly string[]];

/**
 * What these sources are cited by.
 *
 * `cypher/export/citations.cypher`:
 * ```cypher
 * UNWIND $sources AS id
 * MATCH (source:Node:Source {id: id})
 * OPTIONAL MATCH (source)-[:PUBLISHED_BY]->(outlet:Outlet)
 * CALL (source) { MATCH (source)-[:WRITTEN_BY]->(author:Author) RETURN collect(author.name) AS authors }
 * RETURN source.id AS source, source.citation AS citation, source.title AS title, source.published AS published,
 *   source.url AS url, outlet.name AS outlet, authors
 * ```
 */
export const citations: ReadStatement<[parameters: CitationsParameters], CitationsRow> = reading(
  `UNWIND $sources AS id
MATCH (source:Node:Source {id: id})
OPTIONAL MATCH (source)-[:PUBLISHED_BY]->(outlet:Outlet)
CALL (source) { MATCH (source)-[:WRITTEN_BY]->(author:Author) RETURN collect(author.name) AS authors }
RETURN source.id AS source, source.citation AS citation, source.title AS title, source.published AS published,
  source.url AS url, outlet.name AS outlet, authors`,
);

export interface CodesParameters {
  readonly schemes: readonly IdentifierScheme[];
}

export type CodesRow = readonly [id: string, scheme: IdentifierScheme, value: string, validFrom: string | null, validUntil: string | null];

/**
 * The codes by which these coding schemes know nodes, with the days for which they do.
 *
 * `cypher/export/codes.cypher`:
 * ```cypher
 * MATCH (node:Node)-[:IDENTIFIED_BY]->(code:Identifier)
 * WHERE code.scheme IN $schemes
 * RETURN node.id AS id, code.scheme AS scheme, code.value AS value, code.validFrom AS validFrom,
 *   code.validUntil AS validUntil
 * ```
 */
export const codes: ReadStatement<[parameters: CodesParameters], CodesRow> = reading(
  `MATCH (node:Node)-[:IDENTIFIED_BY]->(code:Identifier)
WHERE code.scheme IN $schemes
RETURN node.id AS id, code.scheme AS scheme, code.value AS value, code.validFrom AS validFrom,
  code.validUntil AS validUntil`,
);

export interface DatasetsInPartParameters {
  readonly sources: readonly string[] | null;
}

export type DatasetsInPartRow = readonly [source: string];

/**
 * The datasets of which the graph has a selection only, though some of it; of these sources, or of all.
 *
 * `cypher/export/datasets-in-part.cypher`:
 * ```cypher
 * MATCH (dataset:Dataset)
 * WHERE dataset.wholeCount IS NOT NULL AND ($sources IS NULL OR dataset.id IN $sources)
 * WITH dataset, COUNT { MATCH (dataset)<-[:FROM_SOURCE]-(assertion:Assertion) } AS here
 * WHERE 0 < here AND here < dataset.wholeCount
 * RETURN dataset.id AS source
 * ORDER BY source
 * ```
 */
export const datasetsInPart: ReadStatement<[parameters: DatasetsInPartParameters], DatasetsInPartRow> = reading(
  `MATCH (dataset:Dataset)
WHERE dataset.wholeCount IS NOT NULL AND ($sources IS NULL OR dataset.id IN $sources)
WITH dataset, COUNT { MATCH (dataset)<-[:FROM_SOURCE]-(assertion:Assertion) } AS here
WHERE 0 < here AND here < dataset.wholeCount
RETURN dataset.id AS source
ORDER BY source`,
);

export type StateNamesRow = readonly [id: string, name: string, from: string | null, until: string | null];

/**
 * The names that states had for a time: the first day, and the first on which it was the name no longer.
 *
 * `cypher/export/state-names.cypher`:
 * ```cypher
 * MATCH (state:State)-[:NAMED]->(inTime:StateName)
 * RETURN state.id AS id, inTime.name AS name, inTime.from AS from, inTime.until AS until
 * ```
 */
export const stateNames: ReadStatement<[], StateNamesRow> = reading(
  `MATCH (state:State)-[:NAMED]->(inTime:StateName)
RETURN state.id AS id, inTime.name AS name, inTime.from AS from, inTime.until AS until`,
);

export interface ByAbbreviationParameters {
  readonly name: string;
  readonly type: string;
}

export type ByAbbreviationRow = readonly [id: string, abbreviation: string | null];

/**
 * The nodes of which a name or an abbreviation is the text, folded and between bars; the abbreviation tells which.
 *
 * `cypher/lookup/by-abbreviation.cypher`:
 * ```cypher
 * MATCH (n:Searchable) WHERE n.searchNames CONTAINS $name AND $type IN labels(n)
 * RETURN n.id AS id, n.abbreviation AS abbreviation
 * ORDER BY id
 * ```
 */
export const byAbbreviation: ReadStatement<[parameters: ByAbbreviationParameters], ByAbbreviationRow> = reading(
  `MATCH (n:Searchable) WHERE n.searchNames CONTAINS $name AND $type IN labels(n)
RETURN n.id AS id, n.abbreviation AS abbreviation
ORDER BY id`,
);

export interface ByCodeParameters {
  readonly codes: readonly string[];
}

export type ByCodeRow = readonly [id: string, labels: readonly string[], code: Properties];

/**
 * The nodes that have one of these codes, whatever its scheme and its time; folded as it is stored.
 *
 * `cypher/lookup/by-code.cypher`:
 * ```cypher
 * UNWIND $codes AS folded
 * MATCH (code:Code {folded: folded})<--(n:Node)
 * RETURN n.id AS id, labels(n) AS labels, properties(code) AS code
 * ORDER BY id, code.position
 * ```
 */
export const byCode: ReadStatement<[parameters: ByCodeParameters], ByCodeRow> = reading(
  `UNWIND $codes AS folded
MATCH (code:Code {folded: folded})<--(n:Node)
RETURN n.id AS id, labels(n) AS labels, properties(code) AS code
ORDER BY id, code.position`,
);

export interface ByIdInAnyCaseParameters {
  readonly id: string;
}

export type ByIdInAnyCaseRow = readonly [id: string, labels: readonly string[]];

/**
 * The nodes of which the id, in lower case, is this.
 *
 * `cypher/lookup/by-id-in-any-case.cypher`:
 * ```cypher
 * CALL () {
 *   MATCH (n:Node {id: $id})
 *   RETURN n
 *   UNION
 *   MATCH (n:Node {lowerId: $id})
 *   RETURN n
 * }
 * RETURN n.id AS id, labels(n) AS labels
 * ORDER BY id
 * ```
 */
export const byIdInAnyCase: ReadStatement<[parameters: ByIdInAnyCaseParameters], ByIdInAnyCaseRow> = reading(
  `CALL () {
  MATCH (n:Node {id: $id})
  RETURN n
  UNION
  MATCH (n:Node {lowerId: $id})
  RETURN n
}
RETURN n.id AS id, labels(n) AS labels
ORDER BY id`,
);

export interface FormationsParameters {
  readonly sources: readonly string[] | null;
  readonly kinds: readonly AllianceKind[] | null;
}

export type FormationsRow = readonly [alliance: string, begin: string];

/**
 * The first day of each alliance that any of these sources gives it, or a membership in it; null stands for all.
 *
 * `cypher/membership/formations.cypher`:
 * ```cypher
 * MATCH (alliance:Alliance)<-[:IN_ALLIANCE|LIFESPAN_OF]-(assertion:Assertion)-[:FROM_SOURCE]->(source:Source)
 * WHERE assertion.start IS NOT NULL AND NOT assertion.leftCensored AND ($sources IS NULL OR source.id IN $sources)
 *   AND ($kinds IS NULL OR alliance.kind IN $kinds)
 * RETURN alliance.id AS alliance, min(assertion.startMin) AS begin
 * ```
 */
export const formations: ReadStatement<[parameters: FormationsParameters], FormationsRow> = reading(
  `MATCH (alliance:Alliance)<-[:IN_ALLIANCE|LIFESPAN_OF]-(assertion:Assertion)-[:FROM_SOURCE]->(source:Source)
WHERE assertion.start IS NOT NULL AND NOT assertion.leftCensored AND ($sources IS NULL OR source.id IN $sources)
  AND ($kinds IS NULL OR alliance.kind IN $kinds)
RETURN alliance.id AS alliance, min(assertion.startMin) AS begin`,
);

export interface LifespansParameters {
  readonly subjects: readonly string[] | null;
  readonly sources: readonly string[] | null;
}

export type LifespansRow = readonly [subject: string, source: string, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, observed: boolean];

/**
 * The lifespans of alliances and states: of these, or of all; by these sources only, unless they are null.
 *
 * `cypher/membership/lifespans.cypher`:
 * ```cypher
 * CALL () {
 *   UNWIND $subjects AS id
 *   MATCH (subject:Node {id: id})
 *   RETURN subject
 *   UNION
 *   MATCH (subject:Alliance) WHERE $subjects IS NULL
 *   RETURN subject
 *   UNION
 *   MATCH (subject:State) WHERE $subjects IS NULL
 *   RETURN subject
 * }
 * MATCH (subject)<-[:LIFESPAN_OF]-(lifespan:Lifespan)-[:FROM_SOURCE]->(source:Source)
 * WHERE $sources IS NULL OR source.id IN $sources
 * RETURN subject.id AS subject, source.id AS source, lifespan.startMin AS startMin, lifespan.startMax AS startMax,
 *   lifespan.endMin AS endMin, lifespan.endMax AS endMax, lifespan.observedOn IS NOT NULL AS observed
 * ```
 */
export const lifespans: ReadStatement<[parameters: LifespansParameters], LifespansRow> = reading(
  `CALL () {
  UNWIND $subjects AS id
  MATCH (subject:Node {id: id})
  RETURN subject
  UNION
  MATCH (subject:Alliance) WHERE $subjects IS NULL
  RETURN subject
  UNION
  MATCH (subject:State) WHERE $subjects IS NULL
  RETURN subject
}
MATCH (subject)<-[:LIFESPAN_OF]-(lifespan:Lifespan)-[:FROM_SOURCE]->(source:Source)
WHERE $sources IS NULL OR source.id IN $sources
RETURN subject.id AS subject, source.id AS source, lifespan.startMin AS startMin, lifespan.startMax AS startMax,
  lifespan.endMin AS endMin, lifespan.endMax AS endMax, lifespan.observedOn IS NOT NULL AS observed`,
);

export interface OfficeTermsParameters {
  readonly organizations: readonly string[];
  readonly sources: readonly string[] | null;
}

export type OfficeTermsRow = readonly [organization: string, term: string, title: string | null, person: string, personName: string, personLabels: readonly string[], source: string, sourceTitle: string, sourceLabels: readonly string[], coverageStart: string, coverageEnd: string, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, observed: boolean];

/**
 * Who held a public office of these organizations, by these sources only, unless they are null.
 *
 * `cypher/membership/office-terms.cypher`:
 * ```cypher
 * UNWIND $organizations AS id
 * MATCH (organization:Node {id: id})<-[:AT_ORGANIZATION]-(term:Term {kind: 'OFFICE'})-[:HELD_BY]->(person:Person)
 * MATCH (term)-[:FROM_SOURCE]->(source:Source)
 * WHERE $sources IS NULL OR source.id IN $sources
 * RETURN id AS organization, term.id AS term, term.title AS title,
 *   person.id AS person, person.name AS personName, labels(person) AS personLabels,
 *   source.id AS source, source.title AS sourceTitle, labels(source) AS sourceLabels,
 *   source.coverageStart AS coverageStart, source.coverageEnd AS coverageEnd,
 *   term.startMin AS startMin, term.startMax AS startMax, term.endMin AS endMin, term.endMax AS endMax,
 *   term.observedOn IS NOT NULL AS observed
 * ```
 */
export const officeTerms: ReadStatement<[parameters: OfficeTermsParameters], OfficeTermsRow> = reading(
  `UNWIND $organizations AS id
MATCH (organization:Node {id: id})<-[:AT_ORGANIZATION]-(term:Term {kind: 'OFFICE'})-[:HELD_BY]->(person:Person)
MATCH (term)-[:FROM_SOURCE]->(source:Source)
WHERE $sources IS NULL OR source.id IN $sources
RETURN id AS organization, term.id AS term, term.title AS title,
  person.id AS person, person.name AS personName, labels(person) AS personLabels,
  source.id AS source, source.title AS sourceTitle, labels(source) AS sourceLabels,
  source.coverageStart AS coverageStart, source.coverageEnd AS coverageEnd,
  term.startMin AS startMin, term.startMax AS startMax, term.endMin AS endMin, term.endMax AS endMax,
  term.observedOn IS NOT NULL AS observed`,
);

export interface RecordedParameters {
  readonly alliances: readonly string[] | null;
  readonly states: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly day: string | null;
}

export type RecordedRow = readonly [alliance: string, allianceName: string, allianceKind: AllianceKind | null, source: string, sourceTitle: string, sourceLabels: readonly string[], coverageEnd: string, codes: readonly Obligation[] | null, lists: number, first: string, memberships: readonly (readonly [membership: string, state: string, stateName: string, role: string, startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, observed: boolean, obligations: readonly Obligation[]])[]];

/**
 * What sources record of members, full and suspended, a row for each alliance and source: of these alliances,
 * else of the alliances of these states, else of all; by these sources only, unless they are null.
 * Where a day is given, without what began after it.
 *
 * `cypher/membership/recorded.cypher`:
 * ```cypher
 * CALL () {
 *   UNWIND $alliances AS id
 *   MATCH (alliance:Node:Alliance {id: id})
 *   RETURN alliance
 *   UNION
 *   UNWIND $states AS id
 *   MATCH (:Node:State {id: id})<-[:OF_STATE]-(own:Membership)-[:IN_ALLIANCE]->(alliance:Alliance)
 *   WHERE own.role IN ['FULL', 'SUSPENDED'] AND ($day IS NULL OR own.startMin IS NULL OR own.startMin <= $day)
 *   RETURN alliance
 *   UNION
 *   MATCH (alliance:Alliance) WHERE $alliances IS NULL AND $states IS NULL
 *   RETURN alliance
 * }
 * MATCH (alliance)<-[:IN_ALLIANCE]-(membership:Membership)
 * WHERE membership.role IN ['FULL', 'SUSPENDED']
 * MATCH (membership)-[:FROM_SOURCE]->(source:Source)
 * WHERE $sources IS NULL OR source.id IN $sources
 * MATCH (membership)-[:OF_STATE]->(state:State)
 * WITH alliance, source, min(coalesce(membership.startMin, source.coverageStart)) AS first,
 *   collect(CASE WHEN $day IS NULL OR membership.startMin IS NULL OR membership.startMin <= $day
 *     THEN [membership.id, state.id, state.name, membership.role, membership.startMin, membership.startMax,
 *       membership.endMin, membership.endMax, membership.observedOn IS NOT NULL, membership.obligations] END) AS memberships
 * OPTIONAL MATCH (source)-[lists:LISTS_MEMBERS_OF]->(alliance)
 * WITH alliance, source, first, memberships, count(lists) AS lists
 * RETURN alliance.id AS alliance, alliance.name AS allianceName, alliance.kind AS allianceKind,
 *   source.id AS source, source.title AS sourceTitle, labels(source) AS sourceLabels,
 *   source.coverageEnd AS coverageEnd, source.codesObligations AS codes,
 *   lists, first, memberships
 * ```
 */
export const recorded: ReadStatement<[parameters: RecordedParameters], RecordedRow> = reading(
  `CALL () {
  UNWIND $alliances AS id
  MATCH (alliance:Node:Alliance {id: id})
  RETURN alliance
  UNION
  UNWIND $states AS id
  MATCH (:Node:State {id: id})<-[:OF_STATE]-(own:Membership)-[:IN_ALLIANCE]->(alliance:Alliance)
  WHERE own.role IN ['FULL', 'SUSPENDED'] AND ($day IS NULL OR own.startMin IS NULL OR own.startMin <= $day)
  RETURN alliance
  UNION
  MATCH (alliance:Alliance) WHERE $alliances IS NULL AND $states IS NULL
  RETURN alliance
}
MATCH (alliance)<-[:IN_ALLIANCE]-(membership:Membership)
WHERE membership.role IN ['FULL', 'SUSPENDED']
MATCH (membership)-[:FROM_SOURCE]->(source:Source)
WHERE $sources IS NULL OR source.id IN $sources
MATCH (membership)-[:OF_STATE]->(state:State)
WITH alliance, source, min(coalesce(membership.startMin, source.coverageStart)) AS first,
  collect(CASE WHEN $day IS NULL OR membership.startMin IS NULL OR membership.startMin <= $day
    THEN [membership.id, state.id, state.name, membership.role, membership.startMin, membership.startMax,
      membership.endMin, membership.endMax, membership.observedOn IS NOT NULL, membership.obligations] END) AS memberships
OPTIONAL MATCH (source)-[lists:LISTS_MEMBERS_OF]->(alliance)
WITH alliance, source, first, memberships, count(lists) AS lists
RETURN alliance.id AS alliance, alliance.name AS allianceName, alliance.kind AS allianceKind,
  source.id AS source, source.title AS sourceTitle, labels(source) AS sourceLabels,
  source.coverageEnd AS coverageEnd, source.codesObligations AS codes,
  lists, first, memberships`,
);

export type SourceIdsRow = readonly [id: string];

/**
 * The ids of all sources, in order.
 *
 * `cypher/membership/source-ids.cypher`:
 * ```cypher
 * MATCH (source:Source)
 * RETURN source.id AS id
 * ORDER BY id
 * ```
 */
export const sourceIds: ReadStatement<[], SourceIdsRow> = reading(
  `MATCH (source:Source)
RETURN source.id AS id
ORDER BY id`,
);

export type CountsBySourceRow = readonly [source: string, assertions: number];

/**
 * How many assertions each source has.
 *
 * `cypher/resolvers/counts-by-source.cypher`:
 * ```cypher
 * MATCH (source:Source)
 * RETURN source.id AS source, COUNT { MATCH (source)<-[:FROM_SOURCE]-(assertion:Assertion) } AS assertions
 * ORDER BY source
 * ```
 */
export const countsBySource: ReadStatement<[], CountsBySourceRow> = reading(
  `MATCH (source:Source)
RETURN source.id AS source, COUNT { MATCH (source)<-[:FROM_SOURCE]-(assertion:Assertion) } AS assertions
ORDER BY source`,
);

export type CountsByTypeRow = readonly [type: NodeType, count: number];

/**
 * How many nodes there are of each type.
 *
 * `cypher/resolvers/counts-by-type.cypher`:
 * ```cypher
 * RETURN '<Type>' AS type, COUNT { MATCH (n:<Type>) } AS count
 * ```
 */
export const countsByType: ReadStatement<[], CountsByTypeRow> = reading(
  `RETURN 'Alliance' AS type, COUNT { MATCH (n:Alliance) } AS count
UNION ALL
RETURN 'Article' AS type, COUNT { MATCH (n:Article) } AS count
UNION ALL
RETURN 'Author' AS type, COUNT { MATCH (n:Author) } AS count
UNION ALL
RETURN 'Dataset' AS type, COUNT { MATCH (n:Dataset) } AS count
UNION ALL
RETURN 'Group' AS type, COUNT { MATCH (n:Group) } AS count
UNION ALL
RETURN 'IdentityTie' AS type, COUNT { MATCH (n:IdentityTie) } AS count
UNION ALL
RETURN 'Institution' AS type, COUNT { MATCH (n:Institution) } AS count
UNION ALL
RETURN 'Lifespan' AS type, COUNT { MATCH (n:Lifespan) } AS count
UNION ALL
RETURN 'Membership' AS type, COUNT { MATCH (n:Membership) } AS count
UNION ALL
RETURN 'Official' AS type, COUNT { MATCH (n:Official) } AS count
UNION ALL
RETURN 'Operation' AS type, COUNT { MATCH (n:Operation) } AS count
UNION ALL
RETURN 'Outlet' AS type, COUNT { MATCH (n:Outlet) } AS count
UNION ALL
RETURN 'State' AS type, COUNT { MATCH (n:State) } AS count
UNION ALL
RETURN 'Statement' AS type, COUNT { MATCH (n:Statement) } AS count
UNION ALL
RETURN 'Term' AS type, COUNT { MATCH (n:Term) } AS count
UNION ALL
RETURN 'Treaty' AS type, COUNT { MATCH (n:Treaty) } AS count`,
);

export interface PassagesParameters {
  readonly ids: readonly string[];
}

export type PassagesRow = readonly [id: string, text: string, quoteStart: number, quoteEnd: number];

/**
 * The texts of articles that these pieces of evidence quote, and where.
 *
 * `cypher/resolvers/passages.cypher`:
 * ```cypher
 * UNWIND $ids AS id
 * MATCH (evidence:Evidence {id: id})<-[:RESTS_ON]-(:Cited)-[:FROM_SOURCE]->(article:Article)
 * WHERE evidence.start IS NOT NULL
 * RETURN id, article.text AS text, evidence.start AS quoteStart, evidence.end AS quoteEnd
 * ```
 */
export const passages: ReadStatement<[parameters: PassagesParameters], PassagesRow> = reading(
  `UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})<-[:RESTS_ON]-(:Cited)-[:FROM_SOURCE]->(article:Article)
WHERE evidence.start IS NOT NULL
RETURN id, article.text AS text, evidence.start AS quoteStart, evidence.end AS quoteEnd`,
);

export interface FoundParameters {
  readonly common: string;
  readonly pattern: string | null;
  readonly others: readonly string[];
  readonly words: readonly (readonly string[])[];
  readonly name: string;
  readonly wholes: readonly string[];
  readonly beginnings: readonly string[];
  readonly near: { readonly name: string; readonly words: readonly (readonly string[])[] } | null;
  readonly codes: readonly { readonly folded: string; readonly field: string; readonly scheme: string | null }[];
  readonly types: readonly string[] | null;
  readonly rank: number | null;
  readonly id: string;
  readonly limit: number;
  readonly fields: readonly string[];
}

export type FoundRow = readonly [total: number, page: readonly (readonly [rank: number, id: string, labels: readonly string[], values: readonly unknown[]])[], coded: readonly (readonly [rank: number, id: string, labels: readonly string[], values: readonly unknown[], code: Properties, counted: boolean])[], revision: number | null];

/**
 * The nodes that have every word of a text, a page of them, and how many there are in all; and those that the text
 * means as a code, wherever the page begins. Rank is 0 for a whole name, 1 for whole words of names, 2 for a code, 3 for
 * beginnings of words of names, 4 for whole words of any text, 5 for beginnings; then, where a word is understood as a
 * near one, 6 for a whole name, 7 for words of names, 8 for words of any text.
 * A word is sought as a text with spaces around it, its beginning with one before it, a name with bars: as the
 * folded texts are written. What all that fits a word has in common stands alone, since Neo4j's index of texts serves
 * only such a condition; then comes a pattern, since it is quicker than several texts. `others` are
 * texts that fit a word alone, `words` several that do.
 *
 * `cypher/search/found.cypher`:
 * ```cypher
 * OPTIONAL MATCH (store:Store {id: 'store'})
 * CALL () {
 *   UNWIND $codes AS sought
 *   MATCH (code:Code {folded: sought.folded})<--(n:Node)
 *   WHERE (sought.scheme IS NULL OR code[sought.field] = sought.scheme)
 *     AND ($types IS NULL OR any(label IN labels(n) WHERE label IN $types))
 *   WITH n, code, CASE
 *       WHEN n.searchNames CONTAINS $name THEN 0
 *       WHEN all(whole IN $wholes WHERE n.searchNames CONTAINS whole) THEN 1
 *       ELSE 2
 *     END AS rank, coalesce(
 *       n.searchText CONTAINS $common AND ($pattern IS NULL OR n.searchText =~ $pattern)
 *         AND all(text IN $others WHERE n.searchText CONTAINS text) AND all(word IN $words WHERE any(text IN word WHERE n.searchText CONTAINS text)),
 *       false
 *     ) AS counted
 *   ORDER BY n.id, code.position
 *   RETURN collect([rank, n.id, labels(n), [field IN $fields | n[field]], properties(code), counted]) AS coded
 * }
 * CALL () {
 *   MATCH (n:Searchable)
 *   WHERE n.searchText CONTAINS $common AND ($pattern IS NULL OR n.searchText =~ $pattern)
 *     AND all(text IN $others WHERE n.searchText CONTAINS text) AND all(word IN $words WHERE any(text IN word WHERE n.searchText CONTAINS text))
 *     AND ($types IS NULL OR any(label IN labels(n) WHERE label IN $types))
 *   WITH n, CASE
 *       WHEN n.searchNames CONTAINS $name THEN 0
 *       WHEN all(whole IN $wholes WHERE n.searchNames CONTAINS whole) THEN 1
 *       WHEN all(beginning IN $beginnings WHERE n.searchNames CONTAINS beginning) THEN 3
 *       WHEN all(whole IN $wholes WHERE n.searchText CONTAINS whole) THEN 4
 *       WHEN $near IS NULL OR all(beginning IN $beginnings WHERE n.searchText CONTAINS beginning) THEN 5
 *       WHEN n.searchNames =~ $near.name THEN 6
 *       WHEN all(word IN $near.words WHERE any(text IN word WHERE n.searchNames CONTAINS text)) THEN 7
 *       ELSE 8
 *     END AS rank
 *   WITH n, rank ORDER BY rank, n.id
 *   RETURN count(n) AS total, collect(
 *     CASE WHEN $rank IS NULL OR rank > $rank OR (rank = $rank AND n.id > $id) THEN [rank, n.id] END
 *   ) AS places
 * }
 * CALL (places) {
 *   UNWIND places[0..$limit] AS place
 *   MATCH (n:Node {id: place[1]})
 *   WITH n, place[0] AS rank ORDER BY rank, n.id
 *   RETURN collect([rank, n.id, labels(n), [field IN $fields | n[field]]]) AS page
 * }
 * RETURN total, page, coded, store.revision AS revision
 * ```
 */
export const found: ReadStatement<[parameters: FoundParameters], FoundRow> = reading(
  `OPTIONAL MATCH (store:Store {id: 'store'})
CALL () {
  UNWIND $codes AS sought
  MATCH (code:Code {folded: sought.folded})<--(n:Node)
  WHERE (sought.scheme IS NULL OR code[sought.field] = sought.scheme)
    AND ($types IS NULL OR any(label IN labels(n) WHERE label IN $types))
  WITH n, code, CASE
      WHEN n.searchNames CONTAINS $name THEN 0
      WHEN all(whole IN $wholes WHERE n.searchNames CONTAINS whole) THEN 1
      ELSE 2
    END AS rank, coalesce(
      n.searchText CONTAINS $common AND ($pattern IS NULL OR n.searchText =~ $pattern)
        AND all(text IN $others WHERE n.searchText CONTAINS text) AND all(word IN $words WHERE any(text IN word WHERE n.searchText CONTAINS text)),
      false
    ) AS counted
  ORDER BY n.id, code.position
  RETURN collect([rank, n.id, labels(n), [field IN $fields | n[field]], properties(code), counted]) AS coded
}
CALL () {
  MATCH (n:Searchable)
  WHERE n.searchText CONTAINS $common AND ($pattern IS NULL OR n.searchText =~ $pattern)
    AND all(text IN $others WHERE n.searchText CONTAINS text) AND all(word IN $words WHERE any(text IN word WHERE n.searchText CONTAINS text))
    AND ($types IS NULL OR any(label IN labels(n) WHERE label IN $types))
  WITH n, CASE
      WHEN n.searchNames CONTAINS $name THEN 0
      WHEN all(whole IN $wholes WHERE n.searchNames CONTAINS whole) THEN 1
      WHEN all(beginning IN $beginnings WHERE n.searchNames CONTAINS beginning) THEN 3
      WHEN all(whole IN $wholes WHERE n.searchText CONTAINS whole) THEN 4
      WHEN $near IS NULL OR all(beginning IN $beginnings WHERE n.searchText CONTAINS beginning) THEN 5
      WHEN n.searchNames =~ $near.name THEN 6
      WHEN all(word IN $near.words WHERE any(text IN word WHERE n.searchNames CONTAINS text)) THEN 7
      ELSE 8
    END AS rank
  WITH n, rank ORDER BY rank, n.id
  RETURN count(n) AS total, collect(
    CASE WHEN $rank IS NULL OR rank > $rank OR (rank = $rank AND n.id > $id) THEN [rank, n.id] END
  ) AS places
}
CALL (places) {
  UNWIND places[0..$limit] AS place
  MATCH (n:Node {id: place[1]})
  WITH n, place[0] AS rank ORDER BY rank, n.id
  RETURN collect([rank, n.id, labels(n), [field IN $fields | n[field]]]) AS page
}
RETURN total, page, coded, store.revision AS revision`,
);

export interface WordsOfNamesParameters {
  readonly since: number;
}

export type WordsOfNamesRow = readonly [revision: number | null, words: readonly string[]];

/**
 * The words of the names that were changed after a revision, and the last revision.
 *
 * `cypher/search/words-of-names.cypher`:
 * ```cypher
 * OPTIONAL MATCH (store:Store {id: 'store'})
 * CALL () {
 *   MATCH (n:Searchable) WHERE n.revision > $since
 *   UNWIND split(n.searchNames, ' ') AS word
 *   RETURN collect(DISTINCT word) AS words
 * }
 * RETURN store.revision AS revision, words
 * ```
 */
export const wordsOfNames: ReadStatement<[parameters: WordsOfNamesParameters], WordsOfNamesRow> = reading(
  `OPTIONAL MATCH (store:Store {id: 'store'})
CALL () {
  MATCH (n:Searchable) WHERE n.revision > $since
  UNWIND split(n.searchNames, ' ') AS word
  RETURN collect(DISTINCT word) AS words
}
RETURN store.revision AS revision, words`,
);

export interface AdvanceParameters {
  readonly before: number;
  readonly after: number;
  readonly hash: string;
  readonly format: number;
  readonly model: string;
  readonly data: string | null;
  readonly precedence: string;
}

export type AdvanceRow = readonly [stores: number];

/**
 * Moves the store from one revision to the next; no store is found where another writer came in between.
 *
 * `cypher/store/advance.cypher`:
 * ```cypher
 * MATCH (store:Store {id: 'store'})
 * WHERE store.revision = $before
 * SET store.revision = $after, store.hash = $hash, store.format = $format, store.model = $model, store.data = $data, store.precedence = $precedence, store.locked = false
 * RETURN count(store) AS stores
 * ```
 */
export const advance: WriteStatement<[parameters: AdvanceParameters], AdvanceRow> = writing(
  `MATCH (store:Store {id: 'store'})
WHERE store.revision = $before
SET store.revision = $after, store.hash = $hash, store.format = $format, store.model = $model, store.data = $data, store.precedence = $precedence, store.locked = false
RETURN count(store) AS stores`,
);

export interface AttributeNodesParameters {
  readonly rows: readonly { readonly id: string; readonly origins: readonly string[]; readonly revision: number }[];
}

export type AttributeNodesRow = readonly [nodes: number];

/**
 * Says which origins assert nodes that are otherwise as before.
 *
 * `cypher/store/attribute-nodes.cypher`:
 * ```cypher
 * UNWIND $rows AS row
 * MATCH (n:Node {id: row.id})
 * SET n.origins = row.origins, n.revision = row.revision
 * RETURN count(n) AS nodes
 * ```
 */
export const attributeNodes: WriteStatement<[parameters: AttributeNodesParameters], AttributeNodesRow> = writing(
  `UNWIND $rows AS row
MATCH (n:Node {id: row.id})
SET n.origins = row.origins, n.revision = row.revision
RETURN count(n) AS nodes`,
);

export interface BeginParameters {
  readonly format: number;
  readonly model: string;
  readonly hash: string;
}

export type BeginRow = readonly [stores: number];

/**
 * Takes the lock of the store, so that two writers come one after the other, and makes it where there is none.
 *
 * `cypher/store/begin.cypher`:
 * ```cypher
 * MERGE (store:Store {id: 'store'})
 * ON CREATE SET store.format = $format, store.model = $model, store.revision = 0, store.hash = $hash, store.precedence = '{}'
 * SET store.locked = true
 * RETURN count(store) AS stores
 * ```
 */
export const begin: WriteStatement<[parameters: BeginParameters], BeginRow> = writing(
  `MERGE (store:Store {id: 'store'})
ON CREATE SET store.format = $format, store.model = $model, store.revision = 0, store.hash = $hash, store.precedence = '{}'
SET store.locked = true
RETURN count(store) AS stores`,
);

export interface ChangeNodesNames {
  /** Labels of a stored type: others are refused. */
  readonly labels: readonly string[];
}

export interface ChangeNodesParameters {
  readonly rows: readonly Properties[];
}

export type ChangeNodesRow = readonly [nodes: number];

/**
 * Gives nodes other properties, and other labels where the new text has something to search or the old one had.
 *
 * `cypher/store/change-nodes.cypher`:
 * ```cypher
 * UNWIND $rows AS row
 * MATCH (n:Node {id: row.id})
 * REMOVE n:Searchable
 * SET n:<Labels>, n = row
 * RETURN count(n) AS nodes
 * ```
 */
export const changeNodes: WriteStatement<[names: ChangeNodesNames, parameters: ChangeNodesParameters], ChangeNodesRow> = writing(
  `UNWIND $rows AS row
MATCH (n:Node {id: row.id})
REMOVE n:Searchable
SET n:<Labels>, n = row
RETURN count(n) AS nodes`,
  { Labels: labelsOfStoredTypes },
);

export type ClearLoadsRow = readonly [];

/**
 * Takes away what a version before revisions has written down of its loads.
 *
 * `cypher/store/clear-loads.cypher`:
 * ```cypher
 * MATCH (load:Load)
 * DELETE load
 * ```
 */
export const clearLoads: WriteStatement<[], ClearLoadsRow> = writing(
  `MATCH (load:Load)
DELETE load`,
);

export type ClearPartsRow = readonly [];

/**
 * Takes away the parts and variants of every fact; only facts lead to them.
 *
 * `cypher/store/clear-parts.cypher`:
 * ```cypher
 * MATCH (:Node)-->(m) WHERE NOT m:Node
 * DETACH DELETE m
 * ```
 */
export const clearParts: WriteStatement<[], ClearPartsRow> = writing(
  `MATCH (:Node)-->(m) WHERE NOT m:Node
DETACH DELETE m`,
);

export type ClearRow = readonly [];

/**
 * Takes away every fact, so that all can be stored anew; the log stays, and what is not Entente's.
 *
 * `cypher/store/clear.cypher`:
 * ```cypher
 * MATCH (n:Node)
 * DETACH DELETE n
 * ```
 */
export const clear: WriteStatement<[], ClearRow> = writing(
  `MATCH (n:Node)
DETACH DELETE n`,
);

export interface CreateEntriesParameters {
  readonly rows: readonly Properties[];
}

export type CreateEntriesRow = readonly [parts: number];

/**
 * Writes down what a revision changed, so that it can be undone.
 *
 * `cypher/store/create-entries.cypher`:
 * ```cypher
 * UNWIND $rows AS row
 * CREATE (e:RevisionEntries)
 * SET e = row
 * RETURN count(e) AS parts
 * ```
 */
export const createEntries: WriteStatement<[parameters: CreateEntriesParameters], CreateEntriesRow> = writing(
  `UNWIND $rows AS row
CREATE (e:RevisionEntries)
SET e = row
RETURN count(e) AS parts`,
);

export interface CreateNodesNames {
  /** Labels of a stored type: others are refused. */
  readonly labels: readonly string[];
}

export interface CreateNodesParameters {
  readonly rows: readonly Properties[];
}

export type CreateNodesRow = readonly [nodes: number];

/**
 * Creates nodes of one type; their properties have all that is stored of them, the id too.
 *
 * `cypher/store/create-nodes.cypher`:
 * ```cypher
 * UNWIND $rows AS row
 * CREATE (n:<Labels>)
 * SET n = row
 * RETURN count(n) AS nodes
 * ```
 */
export const createNodes: WriteStatement<[names: CreateNodesNames, parameters: CreateNodesParameters], CreateNodesRow> = writing(
  `UNWIND $rows AS row
CREATE (n:<Labels>)
SET n = row
RETURN count(n) AS nodes`,
  { Labels: labelsOfStoredTypes },
);

export interface CreateRelationshipsNames {
  /** Relationship type: others are refused. */
  readonly relationship: string;
  /** A label by which nodes are found: others are refused. */
  readonly label: string;
}

export interface CreateRelationshipsParameters {
  readonly rows: readonly { readonly from: string; readonly to: string }[];
}

export type CreateRelationshipsRow = readonly [relationships: number];

/**
 * Creates relationships of one type to nodes that are found by one label; both ends must be there.
 *
 * `cypher/store/create-relationships.cypher`:
 * ```cypher
 * UNWIND $rows AS row
 * MATCH (a:Node {id: row.from})
 * MATCH (b:<Label> {id: row.to})
 * CREATE (a)-[r:<Relationship>]->(b)
 * RETURN count(r) AS relationships
 * ```
 */
export const createRelationships: WriteStatement<[names: CreateRelationshipsNames, parameters: CreateRelationshipsParameters], CreateRelationshipsRow> = writing(
  `UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:<Label> {id: row.to})
CREATE (a)-[r:<Relationship>]->(b)
RETURN count(r) AS relationships`,
  { Relationship: relationshipTypes, Label: labelsThatFind },
);

export interface CreateRevisionParameters {
  readonly revision: Properties;
}

export type CreateRevisionRow = readonly [revisions: number];

/**
 * Writes down that a revision was made.
 *
 * `cypher/store/create-revision.cypher`:
 * ```cypher
 * CREATE (r:Revision)
 * SET r = $revision
 * RETURN count(r) AS revisions
 * ```
 */
export const createRevision: WriteStatement<[parameters: CreateRevisionParameters], CreateRevisionRow> = writing(
  `CREATE (r:Revision)
SET r = $revision
RETURN count(r) AS revisions`,
);

export interface CreateVariantsParameters {
  readonly rows: readonly { readonly of: string; readonly id: string; readonly origin: string; readonly fact: string }[];
}

export type CreateVariantsRow = readonly [variants: number];

/**
 * Keeps what each origin asserts of nodes of which the origins assert different things.
 *
 * `cypher/store/create-variants.cypher`:
 * ```cypher
 * UNWIND $rows AS row
 * MATCH (n:Node {id: row.of})
 * CREATE (n)-[:ASSERTED_AS]->(v:Variant)
 * SET v.id = row.id, v.origin = row.origin, v.fact = row.fact
 * RETURN count(v) AS variants
 * ```
 */
export const createVariants: WriteStatement<[parameters: CreateVariantsParameters], CreateVariantsRow> = writing(
  `UNWIND $rows AS row
MATCH (n:Node {id: row.of})
CREATE (n)-[:ASSERTED_AS]->(v:Variant)
SET v.id = row.id, v.origin = row.origin, v.fact = row.fact
RETURN count(v) AS variants`,
);

export interface DeleteNodesParameters {
  readonly ids: readonly string[];
}

export type DeleteNodesRow = readonly [];

/**
 * Takes nodes away, once they lead to nothing.
 *
 * `cypher/store/delete-nodes.cypher`:
 * ```cypher
 * UNWIND $ids AS id
 * MATCH (n:Node {id: id})
 * DETACH DELETE n
 * ```
 */
export const deleteNodes: WriteStatement<[parameters: DeleteNodesParameters], DeleteNodesRow> = writing(
  `UNWIND $ids AS id
MATCH (n:Node {id: id})
DETACH DELETE n`,
);

export interface EntriesFromParameters {
  readonly revision: number;
  readonly position: number;
  readonly limit: number;
}

export type EntriesFromRow = readonly [revision: number, position: number, entries: string];

/**
 * Some of what revisions changed, the oldest first, from the part in which a place lies.
 *
 * `cypher/store/entries-from.cypher`:
 * ```cypher
 * MATCH (e:RevisionEntries)
 * WHERE e.revision > $revision OR (e.revision = $revision AND e.position >= $position)
 * RETURN e.revision AS revision, e.position AS position, e.entries AS entries
 * ORDER BY revision, position
 * LIMIT $limit
 * ```
 */
export const entriesFrom: ReadStatement<[parameters: EntriesFromParameters], EntriesFromRow> = reading(
  `MATCH (e:RevisionEntries)
WHERE e.revision > $revision OR (e.revision = $revision AND e.position >= $position)
RETURN e.revision AS revision, e.position AS position, e.entries AS entries
ORDER BY revision, position
LIMIT $limit`,
);

export interface EntriesSinceParameters {
  readonly since: number;
}

export type EntriesSinceRow = readonly [revision: number, position: number, entries: string];

/**
 * What revisions after this one changed, the oldest first.
 *
 * `cypher/store/entries-since.cypher`:
 * ```cypher
 * MATCH (e:RevisionEntries) WHERE e.revision > $since
 * RETURN e.revision AS revision, e.position AS position, e.entries AS entries
 * ORDER BY revision, position
 * ```
 */
export const entriesSince: ReadStatement<[parameters: EntriesSinceParameters], EntriesSinceRow> = reading(
  `MATCH (e:RevisionEntries) WHERE e.revision > $since
RETURN e.revision AS revision, e.position AS position, e.entries AS entries
ORDER BY revision, position`,
);

export type HeadRow = readonly [format: number, model: string, revision: number, hash: string, data: string | null, precedence: string];

/**
 * The one node that says which revision the graph is of; no row where the graph has none yet.
 *
 * `cypher/store/head.cypher`:
 * ```cypher
 * MATCH (store:Store {id: 'store'})
 * RETURN store.format AS format, store.model AS model, store.revision AS revision, store.hash AS hash, store.data AS data, store.precedence AS precedence
 * ```
 */
export const head: ReadStatement<[], HeadRow> = reading(
  `MATCH (store:Store {id: 'store'})
RETURN store.format AS format, store.model AS model, store.revision AS revision, store.hash AS hash, store.data AS data, store.precedence AS precedence`,
);

export interface IdsOfOriginParameters {
  readonly origin: string;
}

export type IdsOfOriginRow = readonly [id: string];

/**
 * The ids of all that an origin asserts, in no order.
 *
 * `cypher/store/ids-of-origin.cypher`:
 * ```cypher
 * MATCH (n:Node) WHERE $origin IN n.origins
 * RETURN n.id AS id
 * ```
 */
export const idsOfOrigin: ReadStatement<[parameters: IdsOfOriginParameters], IdsOfOriginRow> = reading(
  `MATCH (n:Node) WHERE $origin IN n.origins
RETURN n.id AS id`,
);

export interface RecordsAfterParameters {
  readonly after: string;
  readonly limit: number;
}

export type RecordsAfterRow = readonly [id: string, labels: readonly string[], properties: Properties, links: readonly (readonly [type: string, to: string, part: Properties | null])[]];

/**
 * A page of what is stored, in the order of ids.
 *
 * `cypher/store/records-after.cypher`:
 * ```cypher
 * MATCH (n:Node) WHERE n.id > $after
 * WITH n ORDER BY n.id LIMIT $limit
 * CALL (n) {
 *   MATCH (n)-[r]->(m)
 *   RETURN collect([type(r), m.id, CASE WHEN m:Node THEN null ELSE properties(m) END]) AS links
 * }
 * RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, links
 * ORDER BY id
 * ```
 */
export const recordsAfter: ReadStatement<[parameters: RecordsAfterParameters], RecordsAfterRow> = reading(
  `MATCH (n:Node) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
CALL (n) {
  MATCH (n)-[r]->(m)
  RETURN collect([type(r), m.id, CASE WHEN m:Node THEN null ELSE properties(m) END]) AS links
}
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, links
ORDER BY id`,
);

export interface RecordsParameters {
  readonly ids: readonly string[];
}

export type RecordsRow = readonly [id: string, labels: readonly string[], properties: Properties, links: readonly (readonly [type: string, to: string, part: Properties | null])[]];

/**
 * What is stored under these ids, in no order; an id that names nothing has no row.
 *
 * `cypher/store/records.cypher`:
 * ```cypher
 * UNWIND $ids AS id
 * MATCH (n:Node {id: id})
 * CALL (n) {
 *   MATCH (n)-[r]->(m)
 *   RETURN collect([type(r), m.id, CASE WHEN m:Node THEN null ELSE properties(m) END]) AS links
 * }
 * RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, links
 * ```
 */
export const records: ReadStatement<[parameters: RecordsParameters], RecordsRow> = reading(
  `UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)-[r]->(m)
  RETURN collect([type(r), m.id, CASE WHEN m:Node THEN null ELSE properties(m) END]) AS links
}
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, links`,
);

export interface ReferrersParameters {
  readonly ids: readonly string[];
}

export type ReferrersRow = readonly [id: string, referrer: string, revision: number, origins: readonly string[]];

/**
 * Which nodes lead to these, and the revision that changed each last.
 *
 * `cypher/store/referrers.cypher`:
 * ```cypher
 * UNWIND $ids AS id
 * MATCH (n:Node {id: id})<--(m:Node)
 * RETURN DISTINCT n.id AS id, m.id AS referrer, m.revision AS revision, m.origins AS origins
 * ```
 */
export const referrers: ReadStatement<[parameters: ReferrersParameters], ReferrersRow> = reading(
  `UNWIND $ids AS id
MATCH (n:Node {id: id})<--(m:Node)
RETURN DISTINCT n.id AS id, m.id AS referrer, m.revision AS revision, m.origins AS origins`,
);

export interface RevisionNumberedParameters {
  readonly number: number;
}

export type RevisionNumberedRow = readonly [revision: Properties];

/**
 * The revision with this number; no row where there is none.
 *
 * `cypher/store/revision-numbered.cypher`:
 * ```cypher
 * MATCH (r:Revision {number: $number})
 * RETURN properties(r) AS revision
 * ```
 */
export const revisionNumbered: ReadStatement<[parameters: RevisionNumberedParameters], RevisionNumberedRow> = reading(
  `MATCH (r:Revision {number: $number})
RETURN properties(r) AS revision`,
);

export type RevisionsRow = readonly [revision: Properties];

/**
 * All revisions, the newest first.
 *
 * `cypher/store/revisions.cypher`:
 * ```cypher
 * MATCH (r:Revision)
 * RETURN properties(r) AS revision
 * ORDER BY r.number DESC
 * ```
 */
export const revisions: ReadStatement<[], RevisionsRow> = reading(
  `MATCH (r:Revision)
RETURN properties(r) AS revision
ORDER BY r.number DESC`,
);

export type StampedLoadsRow = readonly [id: string, hash: string | null];

/**
 * What a version before revisions has written down of its loads; no row where none has.
 *
 * `cypher/store/stamped-loads.cypher`:
 * ```cypher
 * MATCH (load:Load)
 * RETURN load.id AS id, load.hash AS hash
 * ```
 */
export const stampedLoads: ReadStatement<[], StampedLoadsRow> = reading(
  `MATCH (load:Load)
RETURN load.id AS id, load.hash AS hash`,
);

export interface StampedRecordsAfterParameters {
  readonly after: string;
  readonly limit: number;
}

export type StampedRecordsAfterRow = readonly [id: string, labels: readonly string[], properties: Properties, links: readonly (readonly [type: string, to: string, part: Properties | null, shipped: boolean, imported: boolean])[]];

/**
 * A page of what a version before revisions has stored, in the order of ids, with the stamps of its loads.
 *
 * `cypher/store/stamped-records-after.cypher`:
 * ```cypher
 * MATCH (n:Node) WHERE n.id > $after
 * WITH n ORDER BY n.id LIMIT $limit
 * CALL (n) {
 *   MATCH (n)-[r]->(m)
 *   RETURN collect([type(r), m.id, CASE WHEN m:Node THEN null ELSE properties(m) END, r.shipped IS NOT NULL, r.imported IS NOT NULL]) AS links
 * }
 * RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, links
 * ORDER BY id
 * ```
 */
export const stampedRecordsAfter: ReadStatement<[parameters: StampedRecordsAfterParameters], StampedRecordsAfterRow> = reading(
  `MATCH (n:Node) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
CALL (n) {
  MATCH (n)-[r]->(m)
  RETURN collect([type(r), m.id, CASE WHEN m:Node THEN null ELSE properties(m) END, r.shipped IS NOT NULL, r.imported IS NOT NULL]) AS links
}
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, links
ORDER BY id`,
);

export interface TypesOfParameters {
  readonly ids: readonly string[];
}

export type TypesOfRow = readonly [id: string, labels: readonly string[]];

/**
 * The labels of the nodes with these ids, in no order.
 *
 * `cypher/store/types-of.cypher`:
 * ```cypher
 * UNWIND $ids AS id
 * MATCH (n:Node {id: id})
 * RETURN n.id AS id, labels(n) AS labels
 * ```
 */
export const typesOf: ReadStatement<[parameters: TypesOfParameters], TypesOfRow> = reading(
  `UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id, labels(n) AS labels`,
);

export interface UnlinkParameters {
  readonly ids: readonly string[];
}

export type UnlinkRow = readonly [];

/**
 * Takes away all that these nodes lead to, and the parts that are theirs alone.
 *
 * `cypher/store/unlink.cypher`:
 * ```cypher
 * UNWIND $ids AS id
 * MATCH (n:Node {id: id})-[r]->(m)
 * DELETE r
 * WITH m WHERE NOT m:Node
 * DETACH DELETE m
 * ```
 */
export const unlink: WriteStatement<[parameters: UnlinkParameters], UnlinkRow> = writing(
  `UNWIND $ids AS id
MATCH (n:Node {id: id})-[r]->(m)
DELETE r
WITH m WHERE NOT m:Node
DETACH DELETE m`,
);

export type VariantsRow = readonly [id: string, revision: number, origin: string, fact: string];

/**
 * What the origins of a node assert where they differ: more than is shown, and so more than it leads to.
 *
 * `cypher/store/variants.cypher`:
 * ```cypher
 * MATCH (v:Variant)<-[:ASSERTED_AS]-(n:Node)
 * RETURN n.id AS id, n.revision AS revision, v.origin AS origin, v.fact AS fact
 * ```
 */
export const variants: ReadStatement<[], VariantsRow> = reading(
  `MATCH (v:Variant)<-[:ASSERTED_AS]-(n:Node)
RETURN n.id AS id, n.revision AS revision, v.origin AS origin, v.fact AS fact`,
);
