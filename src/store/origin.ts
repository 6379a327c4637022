/** Who asserts a fact: the bundled data, one importer, or people; and whose word counts where they differ. */

/** `data`, `people`, or `import:` and the name of an importer, such as `import:atop`. */
export type Origin = string;

export const bundledData: Origin = 'data';
export const people: Origin = 'people';

export function importOf(importer: string): Origin {
  return `import:${importer}`;
}

/**
 * The namePrecedence of each origin that the store knows, by which one takes the name of a node that several
 * sources share: the lowest. Bundled data is 0, since its names are the project's own.
 */
export type Precedence = Readonly<Record<Origin, number>>;

/** People correct everything; what has no precedence comes last. */
export function precedenceOf(precedence: Precedence, origin: Origin): number {
  if (origin === people) return -1;
  return origin === bundledData ? 0 : (precedence[origin] ?? Number.MAX_SAFE_INTEGER);
}

/**
 * The origins in the order in which the first that asserts a fact of one source says what is so: people,
 * then imports, since who imports a corrected file wants its rows, then the bundled data.
 */
export function compareAsAuthors(a: Origin, b: Origin): number {
  return authorRank(a) - authorRank(b) || compare(a, b);
}

function authorRank(origin: Origin): number {
  return origin === people ? 0 : origin === bundledData ? 2 : 1;
}

/** The origins in the order in which the first that asserts a shared node names it. */
export function compareAsNamers(precedence: Precedence): (a: Origin, b: Origin) => number {
  return (a, b) => precedenceOf(precedence, a) - precedenceOf(precedence, b) || compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
