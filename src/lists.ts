/** Cuts and groups lists. */

export function batches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** It has an item at least. */
export type Group<T> = readonly [T, ...T[]];

/** The items by their key, keys in the order of their first item. */
export function grouped<T>(
  items: readonly T[],
  key: (item: T) => string,
): ReadonlyMap<string, Group<T>> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
