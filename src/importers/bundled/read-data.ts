/** Reads a folder of facts: `memberships/*.csv` and `memberships.csv` hold memberships, `states.names.csv` the names of states, a YAML file names what it holds. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { FactError } from '../../model/fact.ts';
import type { Located } from '../../model/fact.ts';
import { typeOfConnection } from '../../model/types.ts';
import { readCsv } from './read-csv.ts';
import { partsNamed, readParts, withParts } from './read-parts.ts';
import type { Parts } from './read-parts.ts';
import { readYaml } from './read-yaml.ts';

export interface Data {
  readonly facts: readonly Located[];
  /** Of the files that the facts come from: another hash, other facts. */
  readonly hash: string;
}

/** What importers read beside their rows; of these no facts are made here. */
const reviewTables: ReadonlySet<string> = new Set([
  'ties.csv',
  'officials.aliases.csv',
  'replaced-alliances.csv',
  'treaty-names.csv',
]);

export function readData(folder: string): Data {
  const facts: Located[] = [];
  const parts: Parts[] = [];
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .sort();
  for (const name of files) {
    if (!/\.(?:csv|yaml|txt)$/.test(name) || reviewTables.has(name)) continue;
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    hash.update(`${name}\0${text}\0`);
    const place = `data/${name}`;
    if (name.endsWith('.yaml')) facts.push(...readYaml(text, place, path));
    if (!name.endsWith('.csv')) continue;
    const ofParts = partsNamed(name);
    if (ofParts !== undefined) {
      parts.push(readParts(ofParts.field, ofParts.type, text, place));
      continue;
    }
    const connection = name.split('/')[0]?.replace(/\.csv$/, '') ?? '';
    const type = typeOfConnection(connection);
    if (type === undefined) {
      throw new FactError([
        `${place}: no connection of the API is called \`${connection}\`. Name the file or its folder after one, such as \`memberships\`.`,
      ]);
    }
    facts.push(...readCsv(type, text, place));
  }
  return { facts: withParts(facts, parts), hash: hash.digest('hex') };
}
