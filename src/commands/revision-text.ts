/** A revision in one line. */
import type { Revision } from '../store/log.ts';

export function revisionText(revision: Revision): string {
  return `revision ${revision.number}, ${changesText(revision)}.`;
}

/** Such as `12 added, 1 corrected`. */
export function changesText({ added, corrected, withdrawn, attributed }: Revision): string {
  // A node that sources share may have only gained something.
  const counts = { added, 'corrected or extended': corrected, withdrawn, attributed };
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`);
  return parts.length === 0 ? 'no facts changed' : parts.join(', ');
}
