/** Everything that a user meets has a description: types, fields, arguments, values, inputs, settings. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaFile } from '../src/paths.ts';
import { settingTable } from '../src/settings.ts';
import { partsIn } from './support/described.ts';

test('everything in the schema has a description', () => {
  expect(undescribed(readFileSync(schemaFile, 'utf8'))).toEqual([]);
});

test('what has no description is told by its coordinate', () => {
  const sdl = `"." scalar Day type A { b(c: Int): Int "." d: Int } enum E { F "." G } input I { j: Int }
    "." interface K { "." l("." m: Int): Int } "" directive @n(o: Int) on FIELD`;
  expect([...undescribed(sdl)].sort()).toEqual([
    '@n',
    '@n(o:)',
    'A',
    'A.b',
    'A.b(c:)',
    'E',
    'E.F',
    'I',
    'I.j',
  ]);
});

test('every setting has help', () => {
  const bare = Object.values(settingTable).filter(({ help }) => help.trim() === '');
  expect(bare.map(({ name }) => name)).toEqual([]);
});

/** The schema coordinates of what has no description. */
function undescribed(sdl: string): readonly string[] {
  return partsIn(sdl).flatMap(([coordinate, { description }]) =>
    (description ?? '').trim() === '' ? [coordinate] : [],
  );
}
