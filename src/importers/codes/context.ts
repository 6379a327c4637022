/** What importers need beside their rows: the reviewed tables of data/, and how much to import. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { AllianceFact, StateFact, TreatyFact } from '../../generated/facts.ts';
import { grouped } from '../../lists.ts';
import { typeNamed } from '../../model/types.ts';
import { readCsv } from '../bundled/read-csv.ts';
import { alliancesByCode } from './alliances.ts';
import type { AllianceOf } from './alliances.ts';
import { stateNamesOn, treatiesNamed } from './names.ts';
import type { NamedOnce, StateNameOn, TreatyNamed } from './names.ts';
import { replacedAlliances } from './replaced.ts';
import type { ReplacedBy, Replacing } from './replaced.ts';
import { canonicalIds } from './ties.ts';
import type { CanonicalOf } from './ties.ts';
import { codePeriods, statesByCode } from './states.ts';
import type { CodePeriodsOf, StateOf } from './states.ts';

export interface ImportContext {
  readonly stateOf: StateOf;
  readonly codePeriodsOf: CodePeriodsOf;
  /** The usual name of a state, by its id. */
  readonly stateName: (id: string) => string;
  readonly stateNameOn: StateNameOn;
  readonly treatyNamed: TreatyNamed;
  readonly replacedBy: ReplacedBy;
  readonly allianceOf: AllianceOf;
  readonly canonicalOf: CanonicalOf;
  /** Further names of an official, by its id: data/officials.aliases.csv. */
  readonly aliasesOf: (id: string) => readonly string[];
  /** The alliances of data/alliances.csv, or also those of which a source gives no name. */
  readonly scope: 'well-known' | 'all';
}

export function readContext(dataFolder: string, scope: ImportContext['scope']): ImportContext {
  const states = readTable(dataFolder, 'states.csv', 'State') as readonly StateFact[];
  const alliances = readTable(dataFolder, 'alliances.csv', 'Alliance') as readonly AllianceFact[];
  const stateNames = readTable(dataFolder, 'states.names.csv', 'StateName') as readonly NamedOnce[];
  const treaties = readTable(dataFolder, 'treaty-names.csv', 'Treaty') as readonly TreatyFact[];
  const replacing = readTable(
    dataFolder,
    'replaced-alliances.csv',
    'Alliance',
  ) as readonly Replacing[];
  const codePeriodsOf = codePeriods(states);
  const aliases = grouped(readRows(dataFolder, 'officials.aliases.csv'), ({ id = '' }) => id);
  const names = new Map(states.map(({ id, name }) => [id, name]));
  const stateName = (id: string) => names.get(id) ?? id;
  return {
    stateOf: statesByCode(codePeriodsOf),
    codePeriodsOf,
    stateName,
    stateNameOn: stateNamesOn(stateNames, stateName),
    treatyNamed: treatiesNamed(treaties),
    replacedBy: replacedAlliances(replacing),
    allianceOf: alliancesByCode(alliances),
    canonicalOf: canonicalIds(readRows(dataFolder, 'ties.csv'), 'data/ties.csv'),
    aliasesOf: (id) => (aliases.get(id) ?? []).map(({ alias = '' }) => alias),
    scope,
  };
}

function readRows(
  dataFolder: string,
  name: string,
): readonly Readonly<Record<string, string | undefined>>[] {
  return parse(readFileSync(join(dataFolder, name), 'utf8'), { columns: true });
}

/** Its facts are not checked here: bundled data is checked when it is loaded, and by a test. */
function readTable(dataFolder: string, name: string, typeName: string): readonly unknown[] {
  const type = typeNamed(typeName);
  if (type === undefined) throw new Error(`The data model has no type ${typeName}.`);
  const text = readFileSync(join(dataFolder, name), 'utf8');
  return readCsv(type, text, `data/${name}`).map(({ fact }) => fact);
}
