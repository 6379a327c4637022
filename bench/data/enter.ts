/** Enters facts as every importer does: each batch is a change set, and becomes a revision. */
import type { Fact } from '../../src/generated/facts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Located, LooseFact } from '../../src/model/fact.ts';
import { importOf } from '../../src/store/origin.ts';
import { revise } from '../../src/store/revise.ts';

export async function enter(graph: Graph, facts: readonly Fact[]): Promise<void> {
  await revise(graph, {
    origin: importOf('bench'),
    namePrecedence: 1,
    occasion: { kind: 'IMPORT', who: 'import', note: 'synthetic' },
    asserted: loose(facts).map((fact): Located => ({ fact, place: fact.id })),
  });
}

/** A fact of a known type is one whose fields the store looks up by name. */
export function loose(facts: readonly Fact[]): readonly LooseFact[] {
  return facts as unknown as readonly LooseFact[];
}
