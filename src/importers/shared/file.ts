/** What must be known of a file before its rows are read: that it is there, and its encoding. */
import { constants, createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { badUserInput } from '../../errors.ts';

export interface TextFile {
  readonly encoding: 'utf8' | 'latin1';
  readonly bytes: number;
  readonly lines: number;
  /** What whoever imports the file should know, such as that it is not UTF-8. */
  readonly notices: readonly string[];
}

/** Reads the file through once, since rows that were read in a wrong encoding are not taken back. */
export async function examine(path: string, expected: string): Promise<TextFile> {
  const bytes = await sizeOf(path);
  if (bytes === 0) {
    throw badUserInput(`${path} is empty: expected ${expected}.`, { file: path });
  }
  const { lines, notInUtf8 } = await scan(path);
  if (notInUtf8 === null) return { encoding: 'utf8', bytes, lines, notices: [] };
  const notice = `${path} is not UTF-8 (line ${notInUtf8}): it is read as Latin-1.`;
  return { encoding: 'latin1', bytes, lines, notices: [notice] };
}

async function sizeOf(path: string): Promise<number> {
  try {
    const file = await stat(path);
    if (file.isFile()) {
      await access(path, constants.R_OK);
      return file.size;
    }
  } catch (error) {
    const refused = error instanceof Error && 'code' in error && error.code === 'EACCES';
    throw badUserInput(
      refused ? `${path} may not be read: check its permissions.` : `There is no file ${path}.`,
      { file: path },
    );
  }
  throw badUserInput(`${path} is no file, but a folder or a device: name a file.`, { file: path });
}

/** How many lines there are, and which is the first with a byte that is not UTF-8, if one is. */
async function scan(path: string) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 0;
  let notInUtf8: number | null = null;
  let endsOpen = false;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (chunk.includes(0)) {
      throw badUserInput(
        `${path} is no text, or UTF-16: save it as a UTF-8 file with columns separated by commas.`,
        { file: path },
      );
    }
    if (notInUtf8 === null && !decodes(decoder, chunk)) {
      notInUtf8 = lines + linesBeforeBadByte(chunk) + 1;
    }
    lines += linesIn(chunk);
    endsOpen = chunk.at(-1) !== 10;
  }
  if (notInUtf8 === null && !decodes(decoder)) notInUtf8 = lines + 1;
  return { lines: lines + (endsOpen ? 1 : 0), notInUtf8 };
}

/** Without a chunk: whether the last one ended with a whole character. */
function decodes(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function linesBeforeBadByte(chunk: Buffer): number {
  const text = chunk.toString('utf8');
  const bad = text.indexOf('\uFFFD');
  return bad < 0 ? 0 : linesIn(Buffer.from(text.slice(0, bad)));
}

function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}
