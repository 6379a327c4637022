/** Asks Neo4j what a statement costs: the operators of its plan, most database hits first. */
import type { Driver, ProfiledPlan } from 'neo4j-driver';

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
    if (summary.profile === false) throw new Error('Neo4j gave no profile.');
    const all = flat(summary.profile);
    const sum = (figure: 'dbHits' | 'rows') => all.reduce((total, each) => total + each[figure], 0);
    const costly = [...all].sort(
      (one, other) => other.dbHits - one.dbHits || other.rows - one.rows,
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

function flat(plan: ProfiledPlan): readonly ProfiledPlan[] {
  return [plan, ...plan.children.flatMap(flat)];
}

function operatorText({ operatorType, dbHits, rows, arguments: details }: ProfiledPlan): string {
  const detail = String(details.Details ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 100);
  return `${operatorType.replace('@neo4j', '')} ${detail}: ${dbHits} hits, ${rows} rows`;
}
