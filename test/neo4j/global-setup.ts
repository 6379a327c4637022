/** Gives a vitest run its one Neo4j, as `inject('neo4j')`, or the reason why there is none. */
import type { TestProject } from 'vitest/node';

import { downloadProblem } from './class-path.ts';
import { neo4jProblem, startNeo4j, type Neo4jAddress } from './start.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jAddress | { readonly skipped: string };
  }
}

type Teardown = () => Promise<void>;

export default async function setup(project: TestProject): Promise<Teardown | undefined> {
  const problem = neo4jProblem() ?? (process.env.NEO4J_URI ? undefined : await downloadProblem());
  if (problem !== undefined) {
    if (process.env.CI) throw new Error(`The Neo4j half of the suite must run in CI. ${problem}`);
    console.warn(`\nThe Neo4j half of the suite is skipped. ${problem}\n`);
    project.provide('neo4j', { skipped: problem });
    return undefined;
  }
  const { uri, username, password, stop } = await startNeo4j();
  project.provide('neo4j', { uri, username, password });
  return stop;
}
