/** What the operations ask about: names and places that depend on the graph. */
import type { Graph } from '../../src/graph/graph.ts';
import type { Size } from '../sizes.ts';

export interface Subjects {
  readonly officialName: string;
  readonly pageSize: number;
  /** How many rows of the newest statements come before the far page. */
  readonly rowsBefore: number;
  /** Entente's cursor, and the order values, of the last of these rows. */
  readonly cursor: string;
  readonly last: { readonly dateMin: string; readonly id: string };
}

/** Asks Entente's API. */
export type AskApi = (
  text: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<unknown>;

const pagesBefore = 999;
const largestPage = 1000;

/** Where there is no page 1,000, the far page is near the end of those that there are. */
export async function findSubjects(
  graph: Graph,
  ask: AskApi,
  { pageSize, statements }: Size,
): Promise<Subjects> {
  const rowsBefore = Math.min(pagesBefore * pageSize, Math.floor(0.9 * statements));
  const { cursor, id } = await walk(ask, rowsBefore);
  const [official] = await graph.read({
    text: `MATCH (n:Node {id: 'official:bench-7'}) RETURN n.name`,
    parameters: {},
  });
  const [statement] = await graph.read({
    text: `MATCH (n:Node {id: $id}) RETURN n.dateMin`,
    parameters: { id },
  });
  return {
    officialName: official?.[0] as string,
    pageSize,
    rowsBefore,
    cursor,
    last: { id, dateMin: statement?.[0] as string },
  };
}

interface Walked {
  readonly statements: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly endCursor: string };
  };
}

/** The cursor and id of the row at this place, found as a client would: page after page. */
async function walk(ask: AskApi, rows: number) {
  let cursor: string | null = null;
  let id = '';
  for (let left = rows; left > 0; left -= largestPage) {
    const first = Math.min(largestPage, left);
    const { statements } = (await ask(
      `query ($first: Int!, $after: String) {
        statements(orderBy: [{ date: DESC }], first: $first, after: $after) {
          nodes { id }
          pageInfo { endCursor }
        }
      }`,
      { first, after: cursor },
    )) as Walked;
    if (statements.nodes.length < first)
      throw new Error(`There are fewer than ${rows} statements.`);
    cursor = statements.pageInfo.endCursor;
    id = statements.nodes.at(-1)?.id ?? '';
  }
  return { cursor: cursor ?? '', id };
}
