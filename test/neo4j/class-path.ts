/** Fetches Neo4j's jars with Maven, and remembers their class path so that later runs need no Maven. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const folder = import.meta.dirname;
const cacheFolder = join(folder, '../../node_modules/.cache/entente');

/** A first run downloads some 130 MB. */
const timeout = 600_000;

/** The class path of an earlier run, if pom.xml is as it was and every jar is still there. */
export function cachedClassPath(): string | undefined {
  const file = cacheFile();
  if (!existsSync(file)) return undefined;
  const classPath = readFileSync(file, 'utf8').trim();
  return classPath.split(delimiter).every((jar) => existsSync(jar)) ? classPath : undefined;
}

/** Whoever starts several at once asks Maven once. */
let resolving: Promise<string> | undefined;

export async function neo4jClassPath(): Promise<string> {
  const cached = cachedClassPath();
  if (cached !== undefined) return cached;
  resolving ??= resolveClassPath().finally(() => {
    resolving = undefined;
  });
  return resolving;
}

/** A machine without a network lacks something too; a Neo4j that does not start is a failure. */
export async function downloadProblem(): Promise<string | undefined> {
  try {
    await neo4jClassPath();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function resolveClassPath(): Promise<string> {
  const file = cacheFile();
  // Renamed when whole: another run must not read half a class path.
  const draft = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  const goal = ['-q', '-B', 'dependency:build-classpath', `-Dmdep.outputFile=${draft}`];
  try {
    await promisify(execFile)('mvn', goal, { cwd: folder, timeout });
  } catch (cause) {
    throw new Error(
      `Maven could not fetch Neo4j for ${join(folder, 'pom.xml')}: ${complaint(cause)}\n` +
        'Check that Maven reaches Maven Central (a proxy or mirror belongs in ~/.m2/settings.xml), ' +
        'or set NEO4J_URI to a Neo4j 5.26 that the tests may write to.',
      { cause },
    );
  }
  await rename(draft, file);
  return readFileSync(file, 'utf8').trim();
}

/** Maven reports its errors on stdout; the first says what failed, the others where to read more. */
function complaint(cause: unknown): string {
  const stdout = cause instanceof Error && 'stdout' in cause ? String(cause.stdout) : '';
  return /\[ERROR\] (.+)/.exec(stdout)?.[1] ?? String(cause);
}

function cacheFile(): string {
  const pom = createHash('sha256').update(readFileSync(join(folder, 'pom.xml')));
  return join(cacheFolder, `neo4j-class-path-${pom.digest('hex').slice(0, 16)}.txt`);
}
