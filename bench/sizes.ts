/** How large the graph is that a run measures, and how long the run may take. */

export interface Size {
  readonly name: string;
  /** Whether the full datasets of ../shared/data are loaded beside the bundled data. */
  readonly full: boolean;
  /** Synthetic statements. */
  readonly statements: number;
  /** Rows of a page of the long list, so that there is a page 1,000. */
  readonly pageSize: number;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  /** Before each phase that follows. */
  readonly warmUpSeconds: number;
  /** For all contenders on Neo4j; the two further comparisons take a quarter each. */
  readonly latencySeconds: number;
  /** Of one contender's window at 16 in flight; each operation and contender has `windows` of them. */
  readonly windowMs: number;
  readonly windows: number;
  /** Longest that the embedded engine may take to load it; 0 leaves it out. */
  readonly embeddedLoadSeconds: number;
}

const sizes: readonly Size[] = [
  {
    name: 'smoke',
    full: false,
    statements: 2_000,
    pageSize: 1,
    heapMb: 512,
    pageCacheMb: 64,
    warmUpSeconds: 1,
    latencySeconds: 2,
    windowMs: 40,
    windows: 1,
    embeddedLoadSeconds: 30,
  },
  {
    name: '100k',
    full: true,
    statements: 100_000,
    pageSize: 25,
    heapMb: 2_048,
    pageCacheMb: 1_024,
    warmUpSeconds: 45,
    latencySeconds: 180,
    windowMs: 1_000,
    windows: 3,
    embeddedLoadSeconds: 300,
  },
  {
    name: '1m',
    full: true,
    statements: 1_000_000,
    pageSize: 25,
    heapMb: 3_072,
    pageCacheMb: 3_072,
    warmUpSeconds: 60,
    latencySeconds: 240,
    windowMs: 1_000,
    windows: 3,
    embeddedLoadSeconds: 0,
  },
];

/** The size of the graph that is ten times smaller; half the memory is plenty for it. */
export function tenthOf(size: Size): Size {
  return {
    ...size,
    name: `a tenth of ${size.name}`,
    statements: size.statements / 10,
    heapMb: size.heapMb / 2,
    pageCacheMb: size.pageCacheMb / 2,
  };
}

export function sizeNamed(name: string): Size {
  const size = sizes.find((each) => each.name === name);
  if (size !== undefined) return size;
  throw new Error(`There is no size ${name}. Use ${sizes.map((each) => each.name).join(', ')}.`);
}
