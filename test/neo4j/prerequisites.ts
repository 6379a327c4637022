/** Says what this machine lacks to run a Neo4j of its own for the tests, and what to install. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { cachedClassPath } from './class-path.ts';

const oldestJava = 17;

/** Maven obeys JAVA_HOME as well, so that both run on one Java. */
export const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

const install =
  `Install a JDK, ${oldestJava} or later, and Maven ` +
  `(Debian: apt install openjdk-${oldestJava}-jdk-headless maven; macOS: brew install openjdk@${oldestJava} maven), ` +
  'or set NEO4J_URI to a Neo4j 5.26 that the tests may write to.';

/** The reason why there is no Neo4j for the tests, with its repair; undefined if there is one. */
export function neo4jProblem(): string | undefined {
  return process.env.NEO4J_URI ? undefined : ownNeo4jProblem();
}

/** The same for tests that need a Neo4j of their own, to kill it, whatever NEO4J_URI says. */
export function ownNeo4jProblem(): string | undefined {
  const problem = javaProblem() ?? mavenProblem();
  return problem === undefined ? undefined : `${problem}. ${install}`;
}

function javaProblem(): string | undefined {
  const modules = run(java, '--list-modules');
  const version = /^java\.base@(\d+)/m.exec(modules.output)?.[1];
  if (version === undefined) {
    return `Java ${oldestJava} or later is not installed: ${modules.complaint}`;
  }
  if (Number(version) < oldestJava) {
    return `Java ${oldestJava} or later is not installed: ${java} is Java ${version}`;
  }
  if (!/^jdk\.compiler@/m.test(modules.output)) {
    // Debian's Maven brings such a Java along.
    return `Java ${version} is installed as a JRE; to run Launcher.java it must be a JDK`;
  }
  return undefined;
}

function mavenProblem(): string | undefined {
  if (cachedClassPath() !== undefined) return undefined;
  const version = run('mvn', '--version');
  return version.output.includes('Apache Maven')
    ? undefined
    : `Maven is not installed: ${version.complaint}`;
}

function run(command: string, argument: string): { output: string; complaint: string } {
  const { stdout, stderr, error } = spawnSync(command, [argument], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  // Where the command itself is missing there is no output, only the error.
  const complaint =
    error?.message ?? `"${command} ${argument}" answers: ${firstLine(stderr || stdout)}`;
  return { output: error === undefined ? stdout : '', complaint };
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}
