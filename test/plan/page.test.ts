/** Which page `first`, `after`, `last` and `before` ask for, and which they cannot. */
import { expect, test } from 'vitest';
import { encodeCursor } from '../../src/plan/read/cursor.ts';
import type { Ordering } from '../../src/plan/compile/order.ts';
import { pageOf } from '../../src/plan/build/page.ts';

const ordering: Ordering = [{ property: 'id', descending: false, nullable: false }];
const page = (args: Readonly<Record<string, unknown>>) => pageOf('Query.states', ordering, args);
const cursorOf = (id: string) => encodeCursor('Query.states', ordering, [id]);

test.each([
  [{}, { size: 25, backward: false }],
  [
    { first: null, last: null, after: null, before: null },
    { size: 25, backward: false },
  ],
  [{ first: 0 }, { size: 0, backward: false }],
  [{ first: 1000 }, { size: 1000, backward: false }],
  [{ last: 3 }, { size: 3, backward: true }],
  [
    { last: 0, first: null },
    { size: 0, backward: true },
  ],
])('%j', (args, expected) => {
  expect(page(args)).toEqual({ ...expected, after: undefined, before: undefined });
});

test('cursors are read, both of them, whichever end is counted from', () => {
  const between = { after: cursorOf('state:a'), before: cursorOf('state:z') };
  const keys = { after: ['state:a'], before: ['state:z'] };
  expect(page({ first: 2, ...between })).toEqual({ size: 2, backward: false, ...keys });
  expect(page({ last: 2, ...between })).toEqual({ size: 2, backward: true, ...keys });
});

test.each([
  [{ first: 1, last: 1 }, '`first` and `last` exclude each other. Give one of them.'],
  [{ first: -1 }, '`first` must be from 0 to 1000, found -1. Ask for further pages with `after`.'],
  [
    { first: 1001 },
    '`first` must be from 0 to 1000, found 1001. Ask for further pages with `after`.',
  ],
  [{ last: -1 }, '`last` must be from 0 to 1000, found -1. Ask for further pages with `before`.'],
  [{ before: 'x' }, '`before` is not a cursor. Take one from `pageInfo` or `edges` of this field.'],
])('%j is refused', (args, message) => {
  expect(() => page(args)).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: `Query.states: ${message}` }),
  );
});
