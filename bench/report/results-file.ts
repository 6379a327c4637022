/** RESULTS.md: one section a size, each from one run. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../RESULTS.md');

const heading = `# Entente against @neo4j/graphql and hand-written Cypher

Written by \`npm run bench -- --size 100k\` (or \`1m\`); README.md says how it is measured. Times are of
one machine on one day, so only ratios count.
`;

export function writeSection(size: string, section: string): void {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : heading;
  const [head = heading, ...others] = text.split(/^(?=## Size )/m);
  const kept = others.filter((other) => !other.startsWith(`## Size ${size}\n`));
  const sections = [...kept, `${section}\n`].sort();
  writeFileSync(
    file,
    [head.trimEnd(), ...sections.map((each) => each.trimEnd())].join('\n\n') + '\n',
  );
}
