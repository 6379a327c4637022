/** The sources that record memberships, of those that were chosen. */
import { useMemo } from 'react';
import { useSources } from '../../api/use-sources.ts';
import type { SourceInfo } from '../../api/use-sources.ts';

/** The answer for a day can be based on each of them that begins before it: a source that ended earlier may be what is presumed. */
export function useMembershipSources(chosen: readonly string[]): readonly SourceInfo[] {
  const { all } = useSources();
  return useMemo(
    () =>
      all.filter(
        ({ id, memberships }) => memberships > 0 && (chosen.length === 0 || chosen.includes(id)),
      ),
    [all, chosen],
  );
}
