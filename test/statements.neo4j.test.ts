/** Neo4j plans every statement of cypher/, with every value of its placeholders, and has nothing to say against it. */
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readModel } from '../src/codegen/read/read-model.ts';
import { trialsOf } from '../src/codegen/read/trials.ts';
import { grouped } from '../src/lists.ts';
import { explainedIn, inSession } from './support/explain.ts';

const model = readModel(process.cwd());
const trials = grouped(trialsOf(model), ({ file }) => file);

describe.skipIf('skipped' in inject('neo4j'))('statements on Neo4j', () => {
  // A database remembers every name that it has ever had, and warns of those that it has not.
  beforeAll(() =>
    inSession(async (session) => {
      const { labels, relationships, properties } = model.names;
      const values = [...properties].map((name) => `${name}: 'x'`).join(', ');
      const links = [...relationships].map((type) => `CREATE (n)-[:${type}]->(n)`).join(' ');
      await session.run(
        `CREATE (n:${[...labels].join(':')} {${values}}) ${links} WITH n DETACH DELETE n`,
      );
    }),
  );

  test.each([...trials])('%s', async (_file, all) => {
    await inSession(async (session) => {
      // Values are no part of a plan: each text once.
      for (const [text, [trial]] of grouped(all, (each) => each.text)) {
        const warnings = await explainedIn(session, trial);
        expect({ text, warnings }).toEqual({ text, warnings: [] });
      }
    });
  });
});
