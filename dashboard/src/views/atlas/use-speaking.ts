/** The sources that speak of members, of those that are heard. */
import { useMemo } from 'react';
import { useSources } from '../../api/use-sources.ts';
import type { SourceInfo } from '../../api/use-sources.ts';

/** A day's answer can rest on each of them that begins no later: one that ended before may be what is presumed. */
export function useSpeaking(heard: readonly string[]): readonly SourceInfo[] {
  const { all } = useSources();
  return useMemo(
    () =>
      all.filter(
        ({ id, memberships }) => memberships > 0 && (heard.length === 0 || heard.includes(id)),
      ),
    [all, heard],
  );
}
