/** The page of a connection that `first`, `after`, `last` and `before` ask for. */
import { badUserInput } from '../../errors.ts';
import { decodeCursor } from '../read/cursor.ts';
import type { Key, Ordering } from '../compile/order.ts';

export const defaultPageSize = 25;
export const largestPageSize = 1000;

export interface Page {
  readonly size: number;
  /** Whether it is counted from the end. */
  readonly backward: boolean;
  readonly after: Key | undefined;
  readonly before: Key | undefined;
}

export function pageOf(
  coordinate: string,
  ordering: Ordering,
  args: Readonly<Record<string, unknown>>,
): Page {
  const { first, last } = args;
  if (isGiven(first) && isGiven(last)) {
    throw badUserInput(
      `${coordinate}: \`first\` and \`last\` exclude each other. Give one of them.`,
    );
  }
  const backward = isGiven(last);
  return {
    size: sizeOf(coordinate, backward ? 'last' : 'first', backward ? last : first),
    backward,
    after: keyOf(coordinate, ordering, 'after', args.after),
    before: keyOf(coordinate, ordering, 'before', args.before),
  };
}

function sizeOf(coordinate: string, argument: string, value: unknown): number {
  if (!isGiven(value)) return defaultPageSize;
  if (typeof value !== 'number' || value < 0 || value > largestPageSize) {
    throw badUserInput(
      `${coordinate}: \`${argument}\` must be from 0 to ${largestPageSize}, found ${String(value)}. Ask for further pages with \`${argument === 'first' ? 'after' : 'before'}\`.`,
    );
  }
  return value;
}

function keyOf(
  coordinate: string,
  ordering: Ordering,
  argument: 'after' | 'before',
  cursor: unknown,
): Key | undefined {
  return typeof cursor === 'string'
    ? decodeCursor(coordinate, ordering, argument, cursor)
    : undefined;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
