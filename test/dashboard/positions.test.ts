import { expect, test } from 'vitest';
import { positionsInWords } from '../../dashboard/src/marks/positions.ts';
import type { Positions } from '../../dashboard/src/marks/positions.ts';

const nobody: Positions = { affirmedBy: [], supposedBy: [], presumedBy: [], deniedBy: [] };
const [cow, atop, igo] = [{ id: 'COW' }, { id: 'ATOP' }, { id: 'IGO' }];

test.each<readonly [Partial<Positions>, string]>([
  [{ affirmedBy: [cow, igo], deniedBy: [atop] }, 'in by COW, IGO; out by ATOP'],
  [{ affirmedBy: [cow, igo], supposedBy: [igo] }, 'in by COW, IGO'],
  [{ supposedBy: [igo], deniedBy: [atop] }, 'possibly in by IGO; out by ATOP'],
  [{ presumedBy: [atop] }, 'presumed in by ATOP'],
  [
    { affirmedBy: [atop, cow], deniedBy: [atop, igo] },
    'in by COW; out by IGO; in for part of the time by ATOP',
  ],
  [
    { affirmedBy: [cow], supposedBy: [igo], deniedBy: [igo] },
    'in by COW; in for part of the time by IGO',
  ],
])('%o: %s', (positions, words) => {
  expect(positionsInWords({ ...nobody, ...positions }, (id) => id)).toBe(words);
});
