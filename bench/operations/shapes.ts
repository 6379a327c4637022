/** Turns answers of @neo4j/graphql into the shape of Entente's. */

/** What a relationship to one node leads to; @neo4j/graphql 7 knows lists alone. */
export function one<T>(list: readonly T[]): T | null {
  return list[0] ?? null;
}

export function nodes<T>(list: readonly T[]): { readonly nodes: readonly T[] } {
  return { nodes: list };
}
