/** What was measured, on what, and when. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const bench = join(import.meta.dirname, '..');
const entente = join(bench, '..');

export function versions(neo4j: string): string {
  const version = (folder: string, name: string) => {
    const file = join(folder, 'node_modules', name, 'package.json');
    return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
  };
  const [cpu] = cpus();
  return [
    `${new Date().toISOString().slice(0, 10)}. Entente ${commit()}, Node ${process.versions.node}, Neo4j ${neo4j},`,
    `neo4j-driver ${version(entente, 'neo4j-driver')} (Entente) and ${version(bench, 'neo4j-driver')} (the others),`,
    `@neo4j/graphql ${version(bench, '@neo4j/graphql')}, @grafeo-db/js ${version(entente, '@grafeo-db/js')}, graphql ${version(entente, 'graphql')};`,
    `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB.`,
  ].join('\n');
}

function commit(): string {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: entente,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  try {
    // What stands in bench/ is not what is measured.
    const changed = git('status', '--porcelain', '--', 'src', 'schema', 'cypher', 'data') !== '';
    return git('rev-parse', '--short', 'HEAD') + (changed ? ' with changes' : '');
  } catch {
    return 'of no commit';
  }
}
