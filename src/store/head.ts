/** Which revision a graph is of, and what the store knows beside its facts. */
import type { Graph } from '../graph/graph.ts';
import { emptyHash } from './hash.ts';
import type { Precedence } from './origin.ts';
import { storedModel } from './stored-model.ts';
import { head } from '../generated/statements.ts';

export interface Head {
  /** The number of the last revision; 0 where there is none. */
  readonly revision: number;
  /** Of the graph's canonical lines. */
  readonly hash: string;
  /** How facts are stored: the data model, as text; another one means that they must be stored anew. */
  readonly model: string;
  /** The hash of the bundled data that was loaded last; null where none was. */
  readonly data: string | null;
  readonly precedence: Precedence;
}

/** The form in which facts and revisions are stored; another one is not read. */
export const format = 2;

export const emptyHead: Head = {
  revision: 0,
  hash: emptyHash,
  model: storedModel,
  data: null,
  precedence: {},
};

/** Throws where a later version of Entente has written the store. */
export async function readHead(graph: Graph): Promise<Head> {
  const [row] = await head(graph);
  if (row === undefined) return emptyHead;
  const [found, model, revision, hash, data, precedence] = row;
  if (found > format) {
    throw new Error(
      `The graph is stored in format ${found}, and this version of Entente reads ${format}: a later version has written it. Use that version, or name another store with ENTENTE_STORE or NEO4J_DATABASE.`,
    );
  }
  return { revision, hash, model, data, precedence: JSON.parse(precedence) as Precedence };
}
