/** The project's own tables, read anew: which code is which state or alliance, and which alliances are one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { open } from './dates.ts';

export const datasets = fileURLToPath(new URL('../../../shared/data', import.meta.url));
export const own = fileURLToPath(new URL('../../data', import.meta.url));

export type Cells = Readonly<Record<string, string>>;

export function csv(path: string): readonly Cells[] {
  return parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
}

export const datasetCsv = (name: string) => csv(join(datasets, name));

export interface Tables {
  /** The state that the code means on the day. */
  stateOf(scheme: string, code: string, day: string): string | undefined;
  /** The days on which the code passes to another state. */
  changesOf(scheme: string, code: string): readonly string[];
  stateNamed(name: string): string | undefined;
  /** The alliance of data/alliances.csv that has the code. */
  wellKnown(code: string): string | undefined;
  /** The codes of a scheme that an alliance of data/alliances.csv has. */
  codesOf(scheme: string): readonly string[];
  /** The one of several ids of one alliance that answers use. */
  canonical(alliance: string): string;
}

export function readTables(): Tables {
  const states = csv(join(own, 'states.csv'));
  const codes = new Map<string, { id: string; from: string; until: string }[]>();
  for (const { id = '', identifiers = '' } of states) {
    for (const identifier of identifiers.split(' | ')) {
      const [, scheme, value, , from = '', , until = open] =
        /^(\w+) (\S+)( from (\S+))?( until (\S+))?$/.exec(identifier) ?? [];
      const code = `${scheme ?? ''} ${value ?? ''}`;
      codes.set(code, [...(codes.get(code) ?? []), { id, from, until }]);
    }
  }
  const alliances = new Map(
    csv(join(own, 'alliances.csv')).flatMap(({ id = '', identifiers = '' }) =>
      identifiers.split(' | ').map((identifier) => [identifier, id] as const),
    ),
  );
  const tiesPath = join(own, 'ties.csv');
  const ties = new Map(
    existsSync(tiesPath)
      ? csv(tiesPath).map(({ canonical = '', same = '' }) => [same, canonical] as const)
      : [],
  );
  return {
    stateOf: (scheme, code, day) =>
      codes.get(`${scheme} ${code}`)?.find(({ from, until }) => from <= day && day < until)?.id,
    changesOf: (scheme, code) =>
      (codes.get(`${scheme} ${code}`) ?? []).flatMap(({ from }) => (from === '' ? [] : [from])),
    stateNamed: (name) => states.find((row) => row.name === name)?.id,
    wellKnown: (code) => alliances.get(code),
    codesOf: (scheme) =>
      [...alliances.keys()].flatMap((code) =>
        code.startsWith(`${scheme} `) ? [code.slice(scheme.length + 1)] : [],
      ),
    canonical: (alliance) => ties.get(alliance) ?? alliance,
  };
}
