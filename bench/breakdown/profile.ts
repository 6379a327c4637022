/** Asks Neo4j what a statement costs: the operators of its plan, most database hits first. */
import type { Driver, ResultSummary } from 'neo4j-driver';

type Profile = Exclude<ResultSummary['queryProfile'], false>;

export interface Cost {
  readonly dbHits: number;
  readonly rows: number;
  readonly operators: readonly string[];
}

export async function costOf(
  driver: Driver,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<Cost> {
  const session = driver.session({ database: 'neo4j' });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, { ...parameters });
    if (summary.queryProfile === false) throw new Error('Neo4j gave no profile.');
    const all = flat(summary.queryProfile);
    const sum = (figure: 'dbHits' | 'rows') =>
      all.reduce((total, each) => total + (each[figure] ?? 0), 0);
    const costly = [...all].sort(
      (one, other) =>
        (other.dbHits ?? 0) - (one.dbHits ?? 0) || (other.rows ?? 0) - (one.rows ?? 0),
    );
    return {
      dbHits: sum('dbHits'),
      rows: sum('rows'),
      operators: costly.slice(0, 6).map(operatorText),
    };
  } finally {
    await session.close();
  }
}

function flat(plan: Profile): readonly Profile[] {
  return [plan, ...plan.children.flatMap(flat)];
}

function operatorText({ operatorType, dbHits, rows, arguments: details }: Profile): string {
  const detail = (details.Details ?? '').replace(/\s+/g, ' ').slice(0, 100);
  return `${operatorType.replace('@neo4j', '')} ${detail}: ${dbHits ?? 0} hits, ${rows ?? 0} rows`;
}
