/** Entente on the embedded engine, loaded with the same facts, if it can be in time. */
import { openEmbedded } from '../../src/graph/embedded.ts';
import { load } from '../data/load.ts';
import type { Source } from '../data/load.ts';
import { names } from '../names.ts';
import type { Size } from '../sizes.ts';
import type { Contender } from './contender.ts';
import { entente } from './entente.ts';

export async function embedded(
  size: Size,
  source: Source,
  say: (line: string) => void,
): Promise<Contender | undefined> {
  const graph = openEmbedded();
  const loaded = await load(graph, size, source, { say, seconds: size.embeddedLoadSeconds });
  if (loaded === undefined) {
    await graph.close();
    say(`The embedded engine did not load it in ${size.embeddedLoadSeconds} s.`);
    return undefined;
  }
  const contender = await entente(names.embedded, graph);
  return {
    ...contender,
    close: async () => {
      await contender.close();
      await graph.close();
    },
  };
}
