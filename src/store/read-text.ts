/** Reads the text of a graph, as an export has written it, and checks all but the facts themselves. */
import { badUserInput } from '../errors.ts';
import { enumValues } from '../generated/plans.ts';
import { emptyHash } from './hash.ts';
import { format } from './head.ts';
import { recordOf } from './line.ts';
import type { Revision } from './log.ts';
import type { NodeRecord } from './record.ts';
import type { Heading } from './text.ts';

export interface Text {
  readonly heading: Heading;
  readonly revisions: readonly Revision[];
  readonly records: readonly LocatedRecord[];
}

export interface LocatedRecord {
  readonly id: string;
  readonly record: NodeRecord;
  readonly place: string;
}

/** Throws where the text is not one that an export has written: its hash is of the records alone. */
export async function readText(lines: AsyncIterable<string>, name: string): Promise<Text> {
  let heading: Heading | undefined;
  const revisions: Revision[] = [];
  const records: LocatedRecord[] = [];
  let number = 0;
  for await (const each of lines) {
    number += 1;
    // Some editors begin a file with a mark of its byte order.
    const line = number === 1 ? each.replace(/^\uFEFF/, '') : each;
    if (line === '') continue;
    const place = `${name}:${number}`;
    if (heading === undefined) heading = headingIn(line, place);
    else if (line.startsWith('{"revision":')) revisions.push(revisionIn(line, place));
    else records.push({ ...recordIn(line, place), place });
  }
  if (heading === undefined) {
    throw badUserInput(
      `${name} is empty: expected the text that \`npm run export -- graph\` writes.`,
    );
  }
  checkSequence(heading, revisions, name);
  return { heading, revisions, records };
}

function headingIn(line: string, place: string): Heading {
  const found = parsed(line, place) as Readonly<Record<keyof Heading, unknown>> | null;
  if (found?.entente !== 'graph') {
    throw badUserInput(
      `${place}: the file does not begin as the text of a graph does. Write one with \`npm run export -- graph --output FILE\`.`,
    );
  }
  if (found.format !== format) {
    throw badUserInput(
      `${place}: the text is in format ${String(found.format)}, and this version of Entente reads ${format}: use the version that wrote it.`,
    );
  }
  const { revision, hash, data, precedence } = found;
  if (!isCount(revision)) throw changed(place, 'revision', revision);
  if (!isHash(hash)) throw changed(place, 'hash', hash);
  if (data !== null && !isHash(data)) throw changed(place, 'data', data);
  if (
    typeof precedence !== 'object' ||
    precedence === null ||
    !Object.values(precedence).every((value) => Number.isFinite(value))
  ) {
    throw changed(place, 'precedence', precedence);
  }
  return found as unknown as Heading;
}

function revisionIn(line: string, place: string): Revision {
  const { revision } = parsed(line, place) as { readonly revision: Partial<Revision> | null };
  for (const [field, isRight] of Object.entries(revisionFields)) {
    const value = revision?.[field as keyof Revision];
    if (!isRight(value)) throw changed(place, field, value);
  }
  return revision as Revision;
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
/** As GraphQL gives it. */
const isCount: Check = (value) =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31 - 1;
const isHash: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

const revisionFields: Readonly<Record<keyof Revision, Check>> = {
  number: isCount,
  time: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  who: isText,
  kind: (value) => enumValues.RevisionKind?.includes(value as string) === true,
  note: isText,
  hashBefore: isHash,
  hashAfter: isHash,
  added: isCount,
  corrected: isCount,
  withdrawn: isCount,
  attributed: isCount,
  undoes: (value) => value === null || isCount(value),
};

/** Each revision follows the one before, from 1 to that of the heading. */
function checkSequence({ revision, hash }: Heading, revisions: readonly Revision[], name: string) {
  const numbers = revisions.map(({ number }) => number);
  const isWhole = numbers.length === revision && numbers.every((each, index) => each === index + 1);
  const isLinked = revisions.every(
    ({ kind, hashBefore }, index) =>
      hashBefore ===
      (kind === 'RESTORE' ? emptyHash : (revisions[index - 1]?.hashAfter ?? emptyHash)),
  );
  if (isWhole && isLinked && (revisions.at(-1)?.hashAfter ?? emptyHash) === hash) return;
  throw badUserInput(
    `${name} has been changed or cut off: its first line is of revision ${revision}, and the lines of revisions do not lead from 1 to it. Export the graph again.`,
    { file: name },
  );
}

function changed(place: string, field: string, value: unknown): Error {
  return badUserInput(
    `${place}: \`${field}\` is ${value === undefined ? 'missing' : JSON.stringify(value)}, which no export writes: the file has been changed. Export the graph again.`,
  );
}

function recordIn(line: string, place: string) {
  try {
    return recordOf(line);
  } catch (error) {
    throw unreadable(place, error);
  }
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw unreadable(place, error);
  }
}

function unreadable(place: string, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return badUserInput(
    `${place}: the line cannot be read (${reason}): is the file cut off? Export the graph again.`,
  );
}
