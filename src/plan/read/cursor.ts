/** Cursors: the place of a node in an ordering, bound to the field and the ordering that gave it. */
import { badUserInput } from '../../errors.ts';
import { orderingText } from '../compile/order.ts';
import type { Key, Ordering } from '../compile/order.ts';

export function encodeCursor(coordinate: string, ordering: Ordering, key: Key): string {
  const content = [coordinate, orderingText(ordering), ...key];
  return Buffer.from(JSON.stringify(content), 'utf8').toString('base64url');
}

export function decodeCursor(
  coordinate: string,
  ordering: Ordering,
  argument: string,
  cursor: string,
): Key {
  const content = contentOf(cursor);
  if (content === undefined) throw noCursor(coordinate, argument);
  const [origin, text, ...key] = content;
  if (origin !== coordinate || text !== orderingText(ordering)) {
    throw badUserInput(
      `${coordinate}: the cursor in \`${argument}\` belongs to ${String(origin)} ordered by ${String(text)}; here the order is ${orderingText(ordering)}. Ask again for the first page, or keep the ordering.`,
    );
  }
  if (key.length !== ordering.length) throw noCursor(coordinate, argument);
  return key as Key;
}

function noCursor(coordinate: string, argument: string): Error {
  return badUserInput(
    `${coordinate}: \`${argument}\` is not a cursor. Take one from \`pageInfo\` or \`edges\` of this field.`,
  );
}

function contentOf(cursor: string): readonly unknown[] | undefined {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(content)) return undefined;
  const [origin, text, ...key] = content as readonly unknown[];
  const isCursor =
    typeof origin === 'string' &&
    typeof text === 'string' &&
    key.every((value) => value === null || typeof value === 'string' || typeof value === 'number');
  return isCursor ? content : undefined;
}
