/** Requests that are mistaken, or mean harm: each has an answer with a code, and none changes what is executed. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { dump } from '../support/dump.ts';
import type { Engine } from '../support/engine.ts';
import { served } from '../support/served.ts';
import type { Served } from '../support/served.ts';
import { excess } from './hostile/excess.ts';
import { mistakes } from './hostile/mistakes.ts';
import { texts } from './hostile/texts.ts';

export function hostileOn(engine: Engine): void {
  // Some tests ask thousands of questions.
  const options = { skip: engine.skipped !== undefined, timeout: 180_000 };

  describe(`hostile requests on ${engine.name}`, options, () => {
    let graph: Graph;
    let server: Served;
    let before: readonly string[];

    beforeAll(async () => {
      graph = await engine.open();
      before = await dump(graph);
      server = await served(graph);
    });
    afterAll(async () => {
      await server.stop();
      await graph.close();
    });
    afterEach(async () => {
      const good = '{ alliance(id: "alliance:csto") { abbreviation } }';
      expect(await server.ask(good)).toMatchObject({
        status: 200,
        body: { data: { alliance: { abbreviation: 'CSTO' } } },
      });
    });

    mistakes(() => server);
    excess(() => server);
    texts(() => server, engine.name);

    test('nothing of all that has changed the graph', async () => {
      expect(await dump(graph)).toEqual(before);
    });

    test('nothing of all that went wrong inside the server', () => {
      expect(server.logged.filter((line) => line.includes('INTERNAL_SERVER_ERROR'))).toEqual([]);
    });
  });
}
