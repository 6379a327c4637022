import { expect, test } from 'vitest';
import { voicesInWords } from '../../dashboard/src/marks/voices.ts';
import type { Voices } from '../../dashboard/src/marks/voices.ts';

const nobody: Voices = { affirmedBy: [], supposedBy: [], presumedBy: [], deniedBy: [] };
const [cow, atop, igo] = [{ id: 'COW' }, { id: 'ATOP' }, { id: 'IGO' }];

test.each<readonly [Partial<Voices>, string]>([
  [{ affirmedBy: [cow, igo], deniedBy: [atop] }, 'in by COW, IGO; out by ATOP'],
  [{ affirmedBy: [cow, igo], supposedBy: [igo] }, 'in by COW, IGO'],
  [{ supposedBy: [igo], deniedBy: [atop] }, 'perhaps in by IGO; out by ATOP'],
  [{ presumedBy: [atop] }, 'last in by ATOP'],
  [
    { affirmedBy: [atop, cow], deniedBy: [atop, igo] },
    'in by COW; out by IGO; in for a part of it by ATOP',
  ],
  [
    { affirmedBy: [cow], supposedBy: [igo], deniedBy: [igo] },
    'in by COW; in for a part of it by IGO',
  ],
])('%o: %s', (voices, words) => {
  expect(voicesInWords({ ...nobody, ...voices }, (id) => id)).toBe(words);
});
