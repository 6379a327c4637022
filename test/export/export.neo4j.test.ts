import { describe, expect, test } from 'vitest';
import { embedded, neo4jOfTheRun } from '../support/engine.ts';
import { exported } from './exported.ts';
import type { Asked } from './exported.ts';
import { exportsOn } from './suite.ts';

const engine = neo4jOfTheRun();

exportsOn(engine);

describe.skipIf(engine.skipped !== undefined)('on both engines', () => {
  test.each<Asked>([
    ['dyads', 'csv', { from: '1989', to: '1992' }],
    ['members', 'json', { from: '1816', to: '2020' }],
    ['network', 'gexf', { asOf: '2001-01-01' }],
    ['disputes', 'csv', {}],
  ])('%s as %s, %o, is the same, hash and all', async (...asked) => {
    const [one, other] = [await engine.open(), await embedded.open()];
    try {
      expect((await exported(one, ...asked)).text).toBe((await exported(other, ...asked)).text);
    } finally {
      await one.close();
      await other.close();
    }
  });
});
