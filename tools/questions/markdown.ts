/** Sets rows as a table of Markdown. */

export function markdown(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** Rows that differ in the first cell alone, as one. */
export function merged(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return groupedBy(rows, ([, ...others]) => others.join('|')).map((alike) => [
    alike.map(([first]) => first).join(', '),
    ...(alike[0]?.slice(1) ?? []),
  ]);
}

/** In the order in which each first comes. */
export function groupedBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
