/** Joins predicates into one. */

/** All hold. */
export function every(parts: readonly string[]): string {
  return joined(parts, ' AND ') ?? 'true';
}

/** At least one holds. */
export function some(parts: readonly string[]): string {
  return joined(parts, ' OR ') ?? 'false';
}

function joined(parts: readonly string[], operator: string): string | undefined {
  return parts.length > 1 ? `(${parts.join(operator)})` : parts[0];
}
