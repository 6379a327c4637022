/** Which properties the graph indexes: ids, and what the model says that lists are found and ordered by. */
import { typePlans } from '../generated/plans.ts';
import type { Graph, Index } from '../graph/graph.ts';
import { fieldsOf } from '../model/types.ts';

const indexes: readonly Index[] = [
  { label: 'Node', property: 'id', kind: 'unique' },
  { label: 'Node', property: 'lowerId', kind: 'range' },
  { label: 'Code', property: 'folded', kind: 'range' },
  { label: 'Store', property: 'id', kind: 'unique' },
  { label: 'Revision', property: 'number', kind: 'range' },
  { label: 'RevisionEntries', property: 'revision', kind: 'range' },
  { label: 'Searchable', property: 'searchText', kind: 'text' },
  ...Object.values(typePlans).flatMap((type): readonly Index[] => {
    if (type.name === 'Node' || (type.role !== 'node' && type.role !== 'part')) return [];
    const properties = fieldsOf(type).flatMap(([, plan]) =>
      plan.kind === 'property' && plan.indexed ? [plan.order] : [],
    );
    const ids: readonly Index[] =
      type.role === 'part' ? [{ label: type.name, property: 'id', kind: 'unique' }] : [];
    return [
      ...ids,
      ...[...new Set<string>(properties)].map((property) => ({
        label: type.name,
        property,
        kind: 'range' as const,
      })),
    ];
  }),
];

/** An index that is there stays there: a graph is asked for them once while it is open. */
const haveIndexes = new WeakSet<Graph>();

export async function setUpIndexes(graph: Graph): Promise<void> {
  if (haveIndexes.has(graph)) return;
  await graph.setup(indexes);
  haveIndexes.add(graph);
}
