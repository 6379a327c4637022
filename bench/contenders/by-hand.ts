/** Cypher by hand through the bare driver: one round trip, in a READ session. The limit. */
import neo4j from 'neo4j-driver';
import { names } from '../names.ts';
import type { Contender } from './contender.ts';

export function byHand(uri: string): Contender {
  const driver = neo4j.driver(uri, undefined, {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  const run = async (text: string, parameters: Record<string, unknown>): Promise<unknown> => {
    const session = driver.session({
      database: 'neo4j',
      defaultAccessMode: neo4j.session.READ,
      fetchSize: -1,
    });
    try {
      const { records } = await session.run(text, parameters);
      return records[0]?.get('answer');
    } finally {
      await session.close();
    }
  };
  return {
    name: names.byHand,
    prepare: ({ cypher }) => {
      if (cypher === undefined) return undefined;
      const parameters = Object.fromEntries(
        Object.entries(cypher.variables).map(([key, value]) => [
          key,
          typeof value === 'number' ? neo4j.int(value) : value,
        ]),
      );
      return () => run(cypher.text, parameters);
    },
    answerOf: (_operation, given) => given,
    close: () => driver.close(),
  };
}
