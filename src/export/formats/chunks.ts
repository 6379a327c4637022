/** Gathers small pieces of text into chunks that are worth sending. */
import { setImmediate } from 'node:timers/promises';

/** In characters. */
const chunkSize = 65_536;

/** After each chunk everything else that this process does gets its turn. */
export async function* chunksOf(pieces: Iterable<string>): AsyncGenerator<string> {
  let gathered: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    gathered.push(piece);
    size += piece.length;
    if (size < chunkSize) continue;
    yield gathered.join('');
    gathered = [];
    size = 0;
    await setImmediate();
  }
  yield gathered.join('');
}
