/** What a plan looks up of the graph: records and types by id, as they are or as they will be. */
import type { Graph } from '../graph/graph.ts';
import { readRecords, readTypes } from './read-records.ts';
import type { Records } from './read-records.ts';
import type { NodeRecord } from './record.ts';
import type { Transition } from './transition.ts';

export interface Lookup {
  readonly records: (ids: readonly string[]) => Promise<Records>;
  /** The types of the nodes that are there, by id. */
  readonly types: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

export function lookupIn(graph: Graph): Lookup {
  return {
    records: (ids) => readRecords(graph, ids),
    types: (ids) => readTypes(graph, ids),
  };
}

/** The same, where nothing is read twice: for a plan that is made in several steps on one revision. */
export function remembering(lookup: Lookup): Lookup {
  return {
    records: remembered(lookup.records),
    types: remembered(lookup.types),
  };
}

function remembered<T>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (ids: readonly string[]) => Promise<ReadonlyMap<string, T>> {
  const known = new Map<string, T | undefined>();
  return async (ids) => {
    const unknown = ids.filter((id) => !known.has(id));
    const found = unknown.length === 0 ? new Map<string, T>() : await read(unknown);
    for (const id of unknown) known.set(id, found.get(id));
    return new Map(
      ids.flatMap((id) => {
        const value = known.get(id);
        return value === undefined ? [] : [[id, value] as const];
      }),
    );
  };
}

/** The graph as it will be once these transitions are committed. */
export function lookupAfter(graph: Graph, transitions: readonly Transition[]): Lookup {
  const after = new Map(transitions.map((transition) => [transition.id, transition.after]));
  const others = (ids: readonly string[]) => ids.filter((id) => !after.has(id));
  const planned = (ids: readonly string[]): readonly (readonly [string, NodeRecord])[] =>
    ids.flatMap((id) => {
      const record = after.get(id);
      return record === undefined ? [] : [[id, record] as const];
    });
  return {
    records: async (ids) => new Map([...(await readRecords(graph, others(ids))), ...planned(ids)]),
    types: async (ids) =>
      new Map([
        ...(await readTypes(graph, others(ids))),
        ...planned(ids).map(([id, record]) => [id, typeIn(record)] as const),
      ]),
  };
}

function typeIn(record: NodeRecord): string {
  return record.values().next().value?.type ?? '';
}
