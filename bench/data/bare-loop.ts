/** Writes rows as a script would: one UNWIND a kind of row, nothing checked, compared, logged or hashed. */
import type { Driver } from 'neo4j-driver';
import { batches, grouped } from '../../src/lists.ts';
import { stored } from '../../src/store/stored.ts';
import type { LooseFact } from '../../src/model/fact.ts';

interface Rows {
  readonly text: string;
  readonly rows: readonly unknown[];
}

/** What Entente would store of the facts, cut as Entente cuts it. */
export function rowsOf(facts: readonly LooseFact[]): readonly Rows[] {
  const all = facts.map(stored);
  const nodes = grouped(
    all.flatMap((each) => each.nodes),
    ({ labels }) => labels.join(':'),
  );
  const relationships = grouped(
    all.flatMap((each) => each.relationships),
    ({ type, label }) => `${type} ${label}`,
  );
  return [
    ...[...nodes].flatMap(([labels, group]) =>
      batches(
        group.map(({ id, properties }) => ({ id, properties })),
        1000,
      ).map((rows) => ({
        text: `UNWIND $rows AS row CREATE (n:${labels} {id: row.id}) SET n += row.properties`,
        rows,
      })),
    ),
    ...[...relationships].flatMap(([kind, group]) => {
      const [type = '', label = ''] = kind.split(' ');
      return batches(
        group.map(({ from, to }) => ({ from, to })),
        1000,
      ).map((rows) => ({
        text: `UNWIND $rows AS row MATCH (a:Node {id: row.from}) MATCH (b:${label} {id: row.to}) CREATE (a)-[:${type}]->(b)`,
        rows,
      }));
    }),
  ];
}

/** One transaction, as one revision of Entente's is one. */
export async function writeBare(driver: Driver, batch: readonly Rows[]): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.executeWrite(async (transaction) => {
      for (const { text, rows } of batch) await transaction.run(text, { rows });
    });
  } finally {
    await session.close();
  }
}
