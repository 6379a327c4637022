/** What a resolver gives is of the type that the schema says: what is not, must not compile. Checked by tsc alone. */
import type {
  AllianceMembersResult,
  EvidenceContextResult,
  NetworkEdgeRow,
  PathStepRow,
  QueryAlliancePathResult,
  QueryRevisionResult,
  TypeCountRow,
} from '../../src/generated/results.ts';
import type { QueryNetworkResult } from '../../src/generated/results.ts';
import type { QueryNetworkArgs } from '../../src/generated/types.ts';
import type { FieldResolver, FieldResolvers } from '../../src/plan/field-resolver.ts';

const pair = {
  a: 'state:arm',
  b: 'state:blr',
  alliances: ['alliance:csto'],
  obligations: ['DEFENSE'],
  promises: ['DEFENSE'],
  promised: [],
  certainty: 'CERTAIN',
} as const;

export const edge: NetworkEdgeRow = { ...pair, weight: 1 };

// @ts-expect-error A field that is misspelt is missing.
export const misspelt: NetworkEdgeRow = { ...pair, weigth: 1 };

export const excess: NetworkEdgeRow = {
  a: pair.a,
  b: pair.b,
  alliances: pair.alliances,
  obligations: pair.obligations,
  promises: pair.promises,
  promised: pair.promised,
  certainty: pair.certainty,
  weight: 1,
  // @ts-expect-error The schema has no such field.
  heft: 1,
};

// @ts-expect-error A field that may not be null is not null.
export const empty: NetworkEdgeRow = { ...pair, weight: null };

// @ts-expect-error An enum has its values, and no others.
export const unsure: NetworkEdgeRow = { ...pair, weight: 1, certainty: 'LIKELY' };

// @ts-expect-error A node is given by its id.
export const whole: NetworkEdgeRow = { ...pair, weight: 1, a: { id: 'state:arm' } };

// @ts-expect-error A list is not one of its entries.
export const single: NetworkEdgeRow = { ...pair, weight: 1, alliances: 'alliance:csto' };

// @ts-expect-error A type of nodes is one of the model's.
export const unknownType: TypeCountRow = { type: 'Pact', count: 1 };

export const first: PathStepRow = { state: 'state:arm', alliance: null, certainty: null };

// @ts-expect-error What may be null must be given all the same: a name that is misspelt would be lost.
export const forgotten: PathStepRow = { state: 'state:arm', alliance: null };

export const noPath: QueryAlliancePathResult = null;
export const noRevision: QueryRevisionResult = null;
export const noContext: EvidenceContextResult = null;

// @ts-expect-error A list that may not be null is empty.
export const noMembers: AllianceMembersResult = null;

type Typed = FieldResolvers<{ 'Query.network': [QueryNetworkArgs, QueryNetworkResult] }>;

export const resolver: FieldResolver<QueryNetworkArgs, QueryNetworkResult> = () =>
  Promise.resolve([{ nodes: [], edges: [edge], withoutKnownObligations: 0 }]);
export const map: Typed = { 'Query.network': resolver };

export const outOfShape: Typed = {
  // @ts-expect-error It gives one value for each parent, not the value itself.
  'Query.network': () => Promise.resolve({ nodes: [], edges: [] }),
};
