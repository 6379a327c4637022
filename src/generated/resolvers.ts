/** The resolvers written by hand: from schema/ and src/resolvers/, by src/codegen/write/resolvers.ts. */
import type { FieldResolvers } from '../plan/field-resolver.ts';
import type { AllianceCoverageResult, AllianceMembersResult, EvidenceContextResult, QueryAlliancePathResult, QueryChangesResult, QueryDisputesResult, QueryGraphResult, QueryNetworkResult, QueryRevisionResult, QueryRevisionsResult, QuerySearchResult, QuerySpellsResult, QueryTimelineResult, StateAlliancesResult, StateAlliesResult, StateCoverageResult } from './results.ts';
import type { AllianceCoverageArgs, AllianceMembersArgs, EvidenceContextArgs, QueryAlliancePathArgs, QueryChangesArgs, QueryDisputesArgs, NoArguments, QueryNetworkArgs, QueryRevisionArgs, QueryRevisionsArgs, QuerySearchArgs, QuerySpellsArgs, QueryTimelineArgs, StateAlliancesArgs, StateAlliesArgs, StateCoverageArgs } from './types.ts';
import allianceCoverage from '../resolvers/Alliance.coverage.ts';
import allianceMembers from '../resolvers/Alliance.members.ts';
import evidenceContext from '../resolvers/Evidence.context.ts';
import queryAlliancePath from '../resolvers/Query.alliancePath.ts';
import queryChanges from '../resolvers/Query.changes.ts';
import queryDisputes from '../resolvers/Query.disputes.ts';
import queryGraph from '../resolvers/Query.graph.ts';
import queryNetwork from '../resolvers/Query.network.ts';
import queryRevision from '../resolvers/Query.revision.ts';
import queryRevisions from '../resolvers/Query.revisions.ts';
import querySearch from '../resolvers/Query.search.ts';
import querySpells from '../resolvers/Query.spells.ts';
import queryTimeline from '../resolvers/Query.timeline.ts';
import stateAlliances from '../resolvers/State.alliances.ts';
import stateAllies from '../resolvers/State.allies.ts';
import stateCoverage from '../resolvers/State.coverage.ts';

/** By the coordinate of their field. */
export const fieldResolvers = {
  'Alliance.coverage': allianceCoverage,
  'Alliance.members': allianceMembers,
  'Evidence.context': evidenceContext,
  'Query.alliancePath': queryAlliancePath,
  'Query.changes': queryChanges,
  'Query.disputes': queryDisputes,
  'Query.graph': queryGraph,
  'Query.network': queryNetwork,
  'Query.revision': queryRevision,
  'Query.revisions': queryRevisions,
  'Query.search': querySearch,
  'Query.spells': querySpells,
  'Query.timeline': queryTimeline,
  'State.alliances': stateAlliances,
  'State.allies': stateAllies,
  'State.coverage': stateCoverage,
} satisfies FieldResolvers<{
  'Alliance.coverage': [AllianceCoverageArgs, AllianceCoverageResult];
  'Alliance.members': [AllianceMembersArgs, AllianceMembersResult];
  'Evidence.context': [EvidenceContextArgs, EvidenceContextResult];
  'Query.alliancePath': [QueryAlliancePathArgs, QueryAlliancePathResult];
  'Query.changes': [QueryChangesArgs, QueryChangesResult];
  'Query.disputes': [QueryDisputesArgs, QueryDisputesResult];
  'Query.graph': [NoArguments, QueryGraphResult];
  'Query.network': [QueryNetworkArgs, QueryNetworkResult];
  'Query.revision': [QueryRevisionArgs, QueryRevisionResult];
  'Query.revisions': [QueryRevisionsArgs, QueryRevisionsResult];
  'Query.search': [QuerySearchArgs, QuerySearchResult];
  'Query.spells': [QuerySpellsArgs, QuerySpellsResult];
  'Query.timeline': [QueryTimelineArgs, QueryTimelineResult];
  'State.alliances': [StateAlliancesArgs, StateAlliancesResult];
  'State.allies': [StateAlliesArgs, StateAlliesResult];
  'State.coverage': [StateCoverageArgs, StateCoverageResult];
}>;
