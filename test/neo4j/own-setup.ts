/** Tells the files of a project that start a Neo4j each, as `inject('ownNeo4j')`, whether they can. */
import type { TestProject } from 'vitest/node';
import { downloadProblem } from './class-path.ts';
import { ownNeo4jProblem } from './prerequisites.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Why they cannot, if so. */
    ownNeo4j: { readonly skipped?: string };
  }
}

export default async function setup(project: TestProject): Promise<void> {
  const problem = ownNeo4jProblem() ?? (await downloadProblem());
  if (problem !== undefined && process.env.CI) {
    throw new Error(`The Neo4j half of the suite must run in CI. ${problem}`);
  }
  project.provide('ownNeo4j', problem === undefined ? {} : { skipped: problem });
}
