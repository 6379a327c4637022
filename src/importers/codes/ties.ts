/** Which nodes that datasets make are one in the world, each reviewed and with its reason: data/ties.csv. */
/** The id that stands for the node in the graph: of a tied one another, else its own. */
export type CanonicalOf = (id: string) => string;

/** Refuses a table in which a node is tied twice, or to one that is tied itself, or without a reason. */
export function canonicalIds(
  rows: readonly Readonly<Record<string, string | undefined>>[],
  name: string,
): CanonicalOf {
  const ties = new Map<string, string>();
  rows.forEach(({ canonical = '', same = '', reason = '' }, at) => {
    const fault = faultIn(canonical, same, reason, ties);
    if (fault !== undefined) throw new Error(`${name}, row ${at + 2}: ${fault}`);
    ties.set(same, canonical);
  });
  for (const [same, canonical] of ties) {
    if (ties.has(canonical)) {
      throw new Error(`${name}: ${same} is tied to ${canonical}, which is tied itself.`);
    }
  }
  return (id) => ties.get(id) ?? id;
}

function faultIn(
  canonical: string,
  same: string,
  reason: string,
  ties: ReadonlyMap<string, string>,
): string | undefined {
  if (typeOf(canonical) === '' || typeOf(canonical) !== typeOf(same)) {
    return `${same} and ${canonical} are not two ids of one type.`;
  }
  if (reason.trim() === '') return `the tie of ${same} has no reason.`;
  return ties.has(same) ? `${same} is tied twice.` : undefined;
}

function typeOf(id: string): string {
  return /^[a-z]+(?=:.)/.exec(id)?.[0] ?? '';
}
