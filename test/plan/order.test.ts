/** ORDER BY, and the predicates that continue after a cursor or before it: null comes last in both directions. */
import { describe, expect, test } from 'vitest';
import {
  beyond,
  orderBy,
  orderingOf,
  orderingOfKept,
  orderingText,
} from '../../src/plan/compile/order.ts';
import type { Key, OrderTerm } from '../../src/plan/compile/order.ts';
import { emptyPlanning } from './planned.ts';

const id: OrderTerm = { property: 'id', descending: false, nullable: false };
const idDown: OrderTerm = { ...id, descending: true };
const name: OrderTerm = { property: 'name', descending: false, nullable: false };
const nameDown: OrderTerm = { ...name, descending: true };
/** The one that can be null. */
const end: OrderTerm = { property: 'end', descending: false, nullable: true };
const endDown: OrderTerm = { ...end, descending: true };

describe('ORDER BY', () => {
  const orders: readonly [OrderTerm[], forward: string, backward: string][] = [
    [[id], 'n.id', 'n.id DESC'],
    [[idDown], 'n.id DESC', 'n.id'],
    [[name, id], 'n.name, n.id', 'n.name DESC, n.id DESC'],
    [[nameDown, id], 'n.name DESC, n.id', 'n.name, n.id DESC'],
    [[end, id], 'n.end, n.id', 'n.end DESC, n.id DESC'],
    [[endDown, id], 'n.end IS NULL, n.end DESC, n.id', 'n.end IS NOT NULL, n.end, n.id DESC'],
  ];
  for (const [ordering, forward, backward] of orders) {
    test(orderingText(ordering), () => {
      expect(orderBy(ordering, 'n', false)).toBe(forward);
      expect(orderBy(ordering, 'n', true)).toBe(backward);
    });
  }
});

describe('what lies beyond a cursor', () => {
  const pages: readonly [OrderTerm[], Key, after: string, before: string][] = [
    [[id], ['x'], 'n.id > $p0', 'n.id < $p0'],
    [[idDown], ['x'], 'n.id < $p0', 'n.id > $p0'],
    [
      [name, id],
      ['a', 'x'],
      'n.name >= $p0 AND (n.name > $p0 OR n.id > $p1)',
      'n.name <= $p0 AND (n.name < $p0 OR n.id < $p1)',
    ],
    [
      [nameDown, id],
      ['a', 'x'],
      'n.name <= $p0 AND (n.name < $p0 OR n.id > $p1)',
      'n.name >= $p0 AND (n.name > $p0 OR n.id < $p1)',
    ],
    // After a value come those further on and null; before it, no null.
    [
      [end, id],
      ['1999', 'x'],
      '((n.end > $p0 OR n.end IS NULL) OR (n.end = $p0 AND n.id > $p1))',
      'n.end <= $p0 AND (n.end < $p0 OR n.id < $p1)',
    ],
    [
      [endDown, id],
      ['1999', 'x'],
      '((n.end < $p0 OR n.end IS NULL) OR (n.end = $p0 AND n.id > $p1))',
      'n.end >= $p0 AND (n.end > $p0 OR n.id < $p1)',
    ],
    // After null comes only null; before it, also all that is not.
    [
      [end, id],
      [null, 'x'],
      '(n.end IS NULL AND n.id > $p0)',
      '(n.end IS NOT NULL OR (n.end IS NULL AND n.id < $p0))',
    ],
    [
      [endDown, id],
      [null, 'x'],
      '(n.end IS NULL AND n.id > $p0)',
      '(n.end IS NOT NULL OR (n.end IS NULL AND n.id < $p0))',
    ],
    [
      [name, endDown, idDown],
      ['a', null, 'x'],
      'n.name >= $p0 AND (n.name > $p0 OR (n.end IS NULL AND n.id < $p1))',
      'n.name <= $p0 AND (n.name < $p0 OR (n.end IS NOT NULL OR (n.end IS NULL AND n.id > $p1)))',
    ],
  ];
  for (const [ordering, key, after, before] of pages) {
    test(`${orderingText(ordering)}: ${JSON.stringify(key)}`, () => {
      expect(beyond(emptyPlanning(), ordering, key, 'n', false)).toBe(after);
      const planning = emptyPlanning();
      expect(beyond(planning, ordering, key, 'n', true)).toBe(before);
      expect(Object.values(planning.parameters)).toEqual(key.filter((value) => value !== null));
    });
  }
});

describe('the ordering that orderBy asks for', () => {
  test.each<[type: string, orderBy: unknown, text: string]>([
    ['Alliance', undefined, 'id ASC'],
    ['Alliance', [], 'id ASC'],
    ['Alliance', [{ name: 'DESC' }], 'name DESC, id ASC'],
    ['Membership', [{ start: 'ASC' }, { end: 'DESC' }], 'startMin ASC, endMin DESC, id ASC'],
    ['Membership', [{ start: 'ASC' }, { startMin: 'DESC' }], 'startMin ASC, id ASC'],
    ['Alliance', [{ name: 'ASC' }, { id: 'DESC' }, { kind: 'ASC' }], 'name ASC, id DESC'],
  ])('%s %j', (type, asked, text) => {
    expect(orderingText(orderingOf(emptyPlanning(), type, asked))).toBe(text);
  });

  test('it knows which terms can be null', () => {
    const ordering = orderingOf(emptyPlanning(), 'Alliance', [{ kind: 'ASC' }, { name: 'ASC' }]);
    expect(ordering.map(({ nullable }) => nullable)).toEqual([true, false, false]);
  });
});

/** A date that is there has no earliest day if it is a set that is open to the past. */
test.each([
  [{ signed: { gte: '1999' } }, false],
  [{ signed: { eq: '[..1999]' } }, true],
  [{ signed: { isNull: false } }, true],
])('where %j the earliest day can lack: %s', (where, nullable) => {
  const ordering = orderingOf(emptyPlanning(), 'Treaty', [{ signed: 'ASC' }]);
  const [term] = orderingOfKept(emptyPlanning(), 'Treaty', where, ordering);
  expect(term).toEqual({ property: 'signedMin', descending: false, nullable });
});
