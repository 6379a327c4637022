/** Joins small pieces of text to chunks that are large enough to send. */
import { setImmediate } from 'node:timers/promises';

/** In characters. */
const chunkSize = 65_536;

/** After each chunk, the other tasks of this process get their turn. */
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
