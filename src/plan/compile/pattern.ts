/** Writes a relationship as a Cypher pattern. */

export interface Relationship {
  readonly type: string;
  readonly direction: 'IN' | 'OUT';
  readonly target: string;
}

/** `(n0)-[:OF_STATE]->(n1:State)` */
export function pattern(from: string, relationship: Relationship, to: string): string {
  return `(${from})${step(relationship, to)}`;
}

/** What goes on from a node: `-[:OF_STATE]->(n1:State)` */
export function step({ type, direction, target }: Relationship, to: string): string {
  return direction === 'OUT' ? `-[:${type}]->(${to}:${target})` : `<-[:${type}]-(${to}:${target})`;
}

/** ` WHERE a AND b`, or nothing. */
export function where(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '';
}
