/** Writes a relationship as a Cypher pattern. */

export interface Relationship {
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  readonly target: string;
}

/** `(n0)-[:OF_STATE]->(n1:State)` */
export function pattern(
  from: string,
  { type, direction, target }: Relationship,
  to: string,
): string {
  return direction === 'OUT'
    ? `(${from})-[:${type}]->(${to}:${target})`
    : `(${from})<-[:${type}]-(${to}:${target})`;
}

/** ` WHERE a AND b`, or nothing. */
export function where(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}
