/** Lists as the rules need them. */

export function unique<T>(items: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(items.filter((item) => item !== undefined))].sort();
}

/** Groups, in the order of their keys. */
export function by<T>(
  items: readonly T[],
  key: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** As the schema lists them. */
export const allObligations = [
  ...['DEFENSE', 'OFFENSE', 'NEUTRALITY', 'NONAGGRESSION', 'CONSULTATION', 'ENTENTE'],
] as const;

export function inOrder(obligations: readonly string[]): readonly string[] {
  return allObligations.filter((obligation) => obligations.includes(obligation));
}

const strongestFirst = ['CERTAIN', 'POSSIBLE', 'PRESUMED', 'DISPUTED'];

export function byStrength(a: string, b: string): number {
  return strongestFirst.indexOf(a) - strongestFirst.indexOf(b);
}

export function weaker(a: string, b: string): string {
  return byStrength(a, b) > 0 ? a : b;
}
