/** Restores a graph from its text into an empty store, on either engine: a backup, a move, the replay of a citation. */
import { badUserInput } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { FactError } from '../model/fact.ts';
import type { Located } from '../model/fact.ts';
import { normalFact } from '../model/given.ts';
import { checkFacts, faultText } from './check.ts';
import { hashAfter, moved, revisionStatements } from './commit.ts';
import { emptyHead, readHead } from './head.ts';
import { setUpIndexes } from './indexes.ts';
import { lineOf } from './line.ts';
import { entryStatements } from './log.ts';
import type { Revision } from './log.ts';
import { progressOfWriting } from './progress.ts';
import type { OnProgress } from './progress.ts';
import { readText } from './read-text.ts';
import type { LocatedRecord } from './read-text.ts';
import { readRecordsAfter } from './read-records.ts';
import { entriesOf, seen } from './transition.ts';
import type { Transition } from './transition.ts';
import type { Heading } from './text.ts';
import { writeStatements } from './write.ts';

/** Throws, and writes nothing, where the store is not empty or a line of the text is at fault. */
export async function restore(
  graph: Graph,
  lines: AsyncIterable<string>,
  name: string,
  onProgress: OnProgress = () => undefined,
): Promise<Revision> {
  await refuseFull(graph);
  const { heading, revisions, records } = await readText(lines, name);
  const { precedence, data } = heading;
  checkRecords(records, heading, name);
  const transitions = records.map(({ id, record }): Transition => ({
    id,
    before: undefined,
    after: record,
  }));
  const changes = seen(transitions, { before: {}, after: precedence });
  const hash = hashAfter(emptyHead.hash, changes);
  if (hash !== heading.hash) {
    throw badUserInput(
      `${name} has been changed or cut off: its first line says that the hash is ${heading.hash}, and its facts have ${hash}. Export the graph again.`,
      { file: name },
    );
  }
  const restored: Revision = {
    number: heading.revision + 1,
    time: new Date().toISOString(),
    who: 'store',
    kind: 'RESTORE',
    note: `restores revision ${heading.revision} from ${name}`,
    hashBefore: emptyHead.hash,
    hashAfter: hash,
    added: changes.length,
    corrected: 0,
    withdrawn: 0,
    attributed: 0,
    undoes: null,
  };
  await setUpIndexes(graph);
  await graph.write(
    [
      ...moved(emptyHead, { revision: restored.number, hash }, { data, precedence }),
      ...writeStatements(changes, restored.number),
      ...[...revisions, restored].flatMap(revisionStatements),
      ...entryStatements(restored.number, changes.flatMap(entriesOf)),
    ],
    progressOfWriting(onProgress, changes.length),
  );
  onProgress({ done: changes.length, total: changes.length });
  return restored;
}

async function refuseFull(graph: Graph): Promise<void> {
  const { revision } = await readHead(graph);
  const [first] = await readRecordsAfter(graph, '', 1);
  if (revision === 0 && first === undefined) return;
  throw badUserInput(
    'A text is restored into an empty store, and this one is not: it has facts or revisions. Name another with ENTENTE_STORE, or an empty database with NEO4J_URI.',
  );
}

/** The same check as of every change set, of what is shown and of what each origin asserts. */
function checkRecords(
  records: readonly LocatedRecord[],
  { precedence }: Heading,
  name: string,
): void {
  const types = new Map<string, string>();
  const located = records.flatMap(({ id, record, place }): readonly Located[] => {
    const [fact] = record.values();
    if (fact === undefined) return [];
    types.set(id, fact.type);
    return [{ fact, place }];
  });
  const others = records.flatMap(({ record, place }) =>
    [...record.values()].slice(1).map((fact): Located => ({ fact, place })),
  );
  const faults = [
    ...checkFacts(located),
    ...others.flatMap((each) => checkFacts([each], (id) => types.get(id))),
  ].map(faultText);
  if (faults.length > 0) {
    const more = faults.length > 20 ? [`… and ${faults.length - 20} more.`] : [];
    throw new FactError([...faults.slice(0, 20), ...more]);
  }
  for (const { record, place } of records) {
    // What is not in its normal form was not written by Entente, and would not be found again.
    if (
      [...record.values()].every(
        (fact) => JSON.stringify(fact) === JSON.stringify(normalFact(fact)),
      )
    ) {
      continue;
    }
    throw badUserInput(
      `${place}: the line is not in the canonical form: ${lineOf(record, precedence)}`,
      {
        file: name,
      },
    );
  }
}
