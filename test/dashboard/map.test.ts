import { expect, test } from 'vitest';
import { gazetteer } from '../../dashboard/src/map/gazetteer.ts';
import type { MappedState } from '../../dashboard/src/map/gazetteer.ts';
import { neighbour } from '../../dashboard/src/views/atlas/model/neighbour.ts';

const state = (
  id: string,
  code: string | undefined,
  successors: readonly string[] = [],
  from?: string,
  until?: string,
): MappedState => ({
  id,
  name: id,
  code,
  successors,
  lifespans: from === undefined ? [] : [{ from, until: until ?? null }],
});

const states = new Map(
  [
    state('austria', '040', [], '1919-09-10'),
    state('czechia', '203', [], '1993-01-01'),
    state('slovakia', '703', [], '1993-01-01'),
    state('czechoslovakia', undefined, ['czechia', 'slovakia'], '1918-10-28', '1993-01-01'),
    state('austria-hungary', undefined, ['austria', 'czechoslovakia'], '1816-01-01', '1918-11-12'),
    state('unrecorded', undefined, ['unknown-lifespan'], '1900-01-01'),
    state('unknown-lifespan', '100'),
    state('atlantis', undefined),
  ].map((one) => [one.id, one]),
);

const world = {
  paths: new Map([
    ['040', 'M0'],
    ['203', 'M1'],
    ['703', 'M2'],
    ['100', 'M3'],
  ]),
  places: new Map([
    ['040', [14, 47] as const],
    ['203', [15, 50] as const],
    ['703', [19, 48] as const],
    ['100', [25, 43] as const],
  ]),
  project: ([longitude, latitude]: readonly [number, number]) => [longitude, latitude] as const,
};

const { placeOf, shapesOn } = gazetteer(states, world);

test('a state of the past is drawn on the land of successors that did not exist yet', () => {
  expect(shapesOn('austria-hungary', '1914-07-28')).toEqual(['040', '203', '703']);
  expect(shapesOn('czechoslovakia', '1955-05-14')).toEqual(['203', '703']);
  expect(shapesOn('czechoslovakia', '1995-01-01')).toEqual([]);
});

test('land is not given to another state where it is not known that its own did not exist', () => {
  expect(shapesOn('unrecorded', '1950-01-01')).toEqual([]);
});

test('a state without a shape is in the midst of its successors, one of which nothing is known nowhere', () => {
  const [longitude = 0, latitude = 0] = placeOf('czechoslovakia') ?? [];
  expect(longitude).toBeGreaterThan(15);
  expect(longitude).toBeLessThan(19);
  expect(latitude).toBeGreaterThan(48);
  expect(placeOf('atlantis')).toBeUndefined();
});

test('an arrow goes to the nearest mark in its direction', () => {
  const marks = [
    ['middle', 0, 0],
    ['right', 10, 1],
    ['far right', 30, 0],
    ['above', 2, -10],
  ] as const;
  expect(neighbour(marks, 'middle', 'ArrowRight')).toBe('right');
  expect(neighbour(marks, 'middle', 'ArrowUp')).toBe('above');
  expect(neighbour(marks, 'middle', 'ArrowLeft')).toBeUndefined();
  expect(neighbour(marks, 'middle', 'a')).toBeUndefined();
});
