/** Reads a file of a dataset through before its rows are: its encoding, its SHA-256, its lines, and its bytes. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { badUserInput } from '../../errors.ts';

export interface ExaminedFile {
  readonly path: string;
  readonly encoding: 'utf8' | 'latin1';
  readonly bytes: number;
  readonly sha256: string;
  readonly lines: number;
  /** What whoever imports the file should know, such as that it is not UTF-8. */
  readonly notices: readonly string[];
  /** Its bytes as they were read, from the first on; of a large file only so many as are kept. */
  readonly head: () => Readable;
  /** All of its bytes; a large file is opened a second time for them. */
  readonly content: () => Readable;
}

/** A larger file must not fill the memory. All that is published of the datasets is far smaller. */
export const mostKept = 32_000_000;

/** Rows that were read in a wrong encoding are not taken back, so all of the file is looked at first. */
export async function examine(path: string, expected: string): Promise<ExaminedFile> {
  const { handle, isPipe } = await opened(path);
  const { kept, bytes, lines, notInUtf8, sha256 } = await scan(path, handle);
  if (bytes === 0) {
    throw badUserInput(`${path} is empty: expected ${expected}.`, { file: path });
  }
  const whole = bytes <= mostKept;
  if (isPipe && !whole) {
    const reason = `it has ${bytes} bytes, and more than ${mostKept} are read twice`;
    throw badUserInput(`${path} is a pipe, and ${reason}: write it to a file first.`, {
      file: path,
    });
  }
  const notices =
    notInUtf8 === null ? [] : [`${path} is not UTF-8 (line ${notInUtf8}): it is read as Latin-1.`];
  return {
    ...{ path, encoding: notInUtf8 === null ? 'utf8' : 'latin1' },
    ...{ bytes, sha256, lines, notices },
    head: () => Readable.from(kept),
    content: () => (whole ? Readable.from(kept) : createReadStream(path)),
  };
}

/** A file, or a pipe such as that of `<(unzip -p dataset.zip)`. */
async function opened(path: string): Promise<{ handle: FileHandle; isPipe: boolean }> {
  let handle: FileHandle;
  try {
    handle = await open(path);
  } catch (error) {
    const refused = error instanceof Error && 'code' in error && error.code === 'EACCES';
    throw badUserInput(
      refused ? `${path} may not be read: check its permissions.` : `There is no file ${path}.`,
      { file: path },
    );
  }
  const stats = await handle.stat();
  if (stats.isFile() || stats.isFIFO()) return { handle, isPipe: stats.isFIFO() };
  await handle.close();
  throw badUserInput(`${path} is not a file, but a folder or a device: name a file.`, {
    file: path,
  });
}

/** Reads to the end and closes. The line is the first with a byte that is not UTF-8, if one has it. */
async function scan(path: string, handle: FileHandle) {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const kept: Buffer[] = [];
  let bytes = 0;
  let lines = 0;
  let notInUtf8: number | null = null;
  let endsOpen = false;
  for await (const chunk of handle.createReadStream() as AsyncIterable<Buffer>) {
    if (chunk.includes(0)) {
      throw badUserInput(
        `${path} is not text, or is UTF-16: save it as a UTF-8 file with columns separated by commas.`,
        { file: path },
      );
    }
    hash.update(chunk);
    if (bytes < mostKept) kept.push(chunk);
    bytes += chunk.length;
    if (notInUtf8 === null && !decodes(decoder, chunk)) {
      notInUtf8 = lines + linesBeforeBadByte(chunk) + 1;
    }
    lines += linesIn(chunk);
    endsOpen = chunk.at(-1) !== 10;
  }
  if (notInUtf8 === null && !decodes(decoder)) notInUtf8 = lines + 1;
  lines += endsOpen ? 1 : 0;
  return { kept, bytes, lines, notInUtf8, sha256: hash.digest('hex') };
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
