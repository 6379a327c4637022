/** A cursor gives back its key, to the field and the ordering that it came from and to no other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/plan/read/cursor.ts';
import type { Ordering } from '../../src/plan/compile/order.ts';

const field = 'Query.treaties';
const ordering: Ordering = [
  { property: 'termMonths', descending: true, nullable: true },
  { property: 'id', descending: false, nullable: false },
];
const decode = (cursor: string, coordinate = field, order = ordering) =>
  decodeCursor(coordinate, order, 'after', cursor);

test('a cursor gives back the key that it was made from', () => {
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null));
  fc.assert(
    fc.property(fc.tuple(value, value), (key) => {
      expect(decode(encodeCursor(field, ordering, key))).toEqual(key);
    }),
  );
});

test('a cursor is text that needs no escaping in a URL', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (id) => {
      expect(encodeCursor(field, ordering, [null, id])).toMatch(/^[\w-]+$/);
    }),
  );
});

const cursor = encodeCursor(field, ordering, [240, 'treaty:x']);

test('a cursor of another field is refused', () => {
  expect(() => decode(cursor, 'Alliance.treaties')).toThrow(
    'Alliance.treaties: the cursor in `after` belongs to Query.treaties ordered by termMonths DESC, id ASC; here the order is termMonths DESC, id ASC. Ask again for the first page, or keep the ordering.',
  );
});

test('a cursor of another ordering is refused', () => {
  expect(() => decode(cursor, field, ordering.slice(1))).toThrow(
    'Query.treaties: the cursor in `after` belongs to Query.treaties ordered by termMonths DESC, id ASC; here the order is id ASC. Ask again for the first page, or keep the ordering.',
  );
});

const forged = (content: unknown): string =>
  Buffer.from(JSON.stringify(content)).toString('base64url');
const text = 'termMonths DESC, id ASC';

test.each([
  ['nothing', ''],
  ['what is no JSON', Buffer.from('Query.treaties').toString('base64url')],
  ['what is no base64', '§ 5'],
  ['an offset', '25'],
  ['half a cursor', cursor.slice(0, -8)],
  ['an object', forged({ id: 'treaty:x' })],
  ['null', forged(null)],
  ['an empty list', forged([])],
  ['a coordinate that is no text', forged([1, text, 240, 'treaty:x'])],
  ['a key with a list', forged([field, text, 240, ['treaty:x']])],
  ['a key with a map', forged([field, text, 240, { id: 'treaty:x' }])],
])('%s is not a cursor', (_what, garbage) => {
  expect(() => decode(garbage)).toThrow(
    'Query.treaties: `after` is not a cursor. Take one from `pageInfo` or `edges` of this field.',
  );
});

test.each([
  ['too short', [field, text, 240]],
  ['too long', [field, text, 240, 'treaty:x', 'treaty:y']],
])('a key that is %s is refused', (_what, content) => {
  expect(() => decode(forged(content))).toThrow(
    'Query.treaties: `after` is not a cursor. Take one from `pageInfo` or `edges` of this field.',
  );
});
