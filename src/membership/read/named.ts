/** The states and alliances that arguments name by id: one that names none is refused, lest its silence be taken for an answer. */
import { badUserInput } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { typePlans } from '../../generated/plans.ts';
import { typesOf } from '../../generated/statements.ts';
import { isId, quoted } from '../../model/id.ts';

const examples = { State: 'state:kgz', Alliance: 'alliance:csto' } as const;

export interface Named {
  readonly argument: string;
  readonly type: keyof typeof examples;
  readonly id: string;
}

/** What is asked about, where an argument says so. */
export function namedBy(
  argument: string,
  type: Named['type'],
  id: string | null | undefined,
): readonly Named[] {
  return id == null ? [] : [{ argument, type, id }];
}

/** Refuses what cannot be an id; the graph is not asked. */
export function checkIds(coordinate: string, all: readonly Named[]): void {
  for (const named of all) {
    if (!isId(named.id)) throw refusal(coordinate, named, 'which is not an id');
  }
}

/** Refuses an id that no node of its type has. In one statement, so ask where nothing else has shown the nodes. */
export async function checkNamed(
  graph: Graph,
  coordinate: string,
  all: readonly Named[],
): Promise<void> {
  if (all.length === 0) return;
  const labels = new Map(await typesOf(graph, { ids: [...new Set(all.map(({ id }) => id))] }));
  for (const named of all) {
    const own = labels.get(named.id);
    if (own === undefined) throw refusal(coordinate, named, 'which names nothing');
    if (!own.includes(named.type)) {
      throw refusal(coordinate, named, `which is the id of ${typeAmong(own)}`);
    }
  }
}

function typeAmong(labels: readonly string[]): string {
  const type = labels.find((label) => typePlans[label]?.possible[0] === label);
  return type === undefined ? 'another type' : `the type ${type}`;
}

function refusal(coordinate: string, { argument, type, id }: Named, found: string): Error {
  const few = type.toLowerCase();
  return badUserInput(
    `${coordinate}: \`${argument}\` is ${quoted(id)}, ${found}. Expected the id of a node of type ${type}, such as "${examples[type]}"; \`search\` and \`${few}s\` find ids.`,
    { argument, expected: type },
  );
}
