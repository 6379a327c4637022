/** Commits transitions as the next revision: the facts, the log and the hash in one transaction. */
import type { Graph, OnStatement, Write } from '../graph/graph.ts';
import { replaced, sumOf, sumText } from './hash.ts';
import { format } from './head.ts';
import type { Head } from './head.ts';
import { setUpIndexes } from './indexes.ts';
import { entryStatements } from './log.ts';
import type { Revision, RevisionKind } from './log.ts';
import { storedModel } from './stored-model.ts';
import { advance, begin, createRevision } from '../generated/statements.ts';
import { entriesOf, seen } from './transition.ts';
import type { Seen, Transition } from './transition.ts';
import { writeStatements } from './write.ts';

/** What is written down of a revision beside its changes. */
export interface Occasion {
  readonly kind: RevisionKind;
  /** Who makes it: `data`, `import`, `store`, or the name of a person. */
  readonly who: string;
  /** In one line: which files, which version, why. */
  readonly note: string;
  readonly undoes?: number;
}

/** What the store knows beside its facts, as it is to be from the revision on. */
export type Known = Pick<Head, 'data' | 'precedence'>;

/** The revision as it was written; null where the transitions change nothing, so that there is none. */
export async function commit(
  graph: Graph,
  head: Head,
  transitions: readonly Transition[],
  occasion: Occasion,
  known: Known,
  onStatement?: OnStatement,
): Promise<Revision | null> {
  refuseRepeated(transitions);
  const changes = seen(transitions, { before: head.precedence, after: known.precedence });
  await setUpIndexes(graph);
  if (changes.length === 0) {
    if (known.data !== head.data) await graph.write(moved(head, head, known));
    return null;
  }
  const revision = revisionOf(head, changes, occasion);
  await graph.write(
    [
      ...moved(head, { revision: revision.number, hash: revision.hashAfter }, known),
      ...writeStatements(changes, revision.number),
      ...revisionStatements(revision),
      ...entryStatements(revision.number, changes.flatMap(entriesOf)),
    ],
    onStatement,
  );
  return revision;
}

/** Two transitions of one node would count its line twice in the hash. */
function refuseRepeated(transitions: readonly Transition[]): void {
  const ids = new Set<string>();
  for (const { id } of transitions) {
    if (ids.has(id)) throw new Error(`A revision changes ${id} in two ways.`);
    ids.add(id);
  }
}

/** The first statements of each write: none of it happens if another writer has come in between. */
export function moved(
  head: Head,
  to: Pick<Head, 'revision' | 'hash'>,
  { data, precedence }: Known,
): readonly Write[] {
  const otherwise = `Another process has changed the graph since revision ${head.revision}, on which this change is based. Nothing was written: run the command again.`;
  return [
    begin.statement({ format, model: head.model, hash: head.hash }),
    {
      ...advance.statement({
        before: head.revision,
        after: to.revision,
        hash: to.hash,
        format,
        model: storedModel,
        data,
        precedence: JSON.stringify(precedence),
      }),
      expect: { rows: 1, what: 'stores', otherwise },
    },
  ];
}

export function revisionStatements(revision: Revision): readonly Write[] {
  const values = Object.entries(revision).filter(([, value]) => value !== null);
  return [createRevision.statement({ revision: Object.fromEntries(values) })];
}

function revisionOf(head: Head, changes: readonly Seen[], occasion: Occasion): Revision {
  const count = (kind: Seen['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    number: head.revision + 1,
    time: new Date().toISOString(),
    who: occasion.who,
    kind: occasion.kind,
    note: occasion.note,
    hashBefore: head.hash,
    hashAfter: hashAfter(head.hash, changes),
    added: count('ADDED'),
    corrected: count('CORRECTED'),
    withdrawn: count('WITHDRAWN'),
    attributed: count('ATTRIBUTED'),
    undoes: occasion.undoes ?? null,
  };
}

/** The hash of the graph with these changes: nothing but their own lines is hashed. */
export function hashAfter(hash: string, changes: readonly Seen[]): string {
  let sum = sumOf(hash);
  for (const { hashBefore = 0n, hashAfter = 0n } of changes) {
    sum = replaced(sum, hashBefore, hashAfter);
  }
  return sumText(sum);
}
