/** Names of types as descriptions use them. */
import { expect, test } from 'vitest';
import { rootNames } from '../../../src/codegen/read/entities.ts';
import { words } from '../../../src/codegen/write/words.ts';

test.each([
  ['Alliance', 'alliance'],
  ['AllianceTreaty', 'alliance treaty'],
])('%s is %s in words', (name, expected) => expect(words(name)).toBe(expected));

test.each([
  ['Treaty', { one: 'treaty', many: 'treaties' }],
  ['StateAlliance', { one: 'stateAlliance', many: 'stateAlliances' }],
])('the root fields of %s', (name, expected) => expect(rootNames(name)).toEqual(expected));
