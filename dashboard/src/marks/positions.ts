/** The positions of the sources on a membership: which have the state in, which have it out, in words. */

type Sources = readonly { readonly id: string }[];

export interface Positions {
  readonly affirmedBy: Sources;
  readonly supposedBy: Sources;
  readonly presumedBy: Sources;
  readonly deniedBy: Sources;
}

/** The ids of all sources that have a position. */
export function sourcesOfPositions({
  affirmedBy,
  supposedBy,
  presumedBy,
  deniedBy,
}: Positions): readonly string[] {
  return [affirmedBy, supposedBy, presumedBy, deniedBy].flatMap((all) => all.map(({ id }) => id));
}

/** Over several days a source can have both positions. */
export function positionsInWords(
  { affirmedBy, supposedBy, presumedBy, deniedBy }: Positions,
  label: (source: string) => string,
): string {
  const affirming = without(affirmedBy, deniedBy);
  const supposing = without(supposedBy, [...affirmedBy, ...deniedBy]);
  const presuming = without(presumedBy, [...affirmedBy, ...supposedBy]);
  const denying = without(deniedBy, [...affirmedBy, ...supposedBy]);
  const changing = [...affirmedBy, ...without(supposedBy, affirmedBy)].filter((source) =>
    isIn(deniedBy, source),
  );
  return [
    by('in by', affirming),
    by('possibly in by', supposing),
    by('presumed in by', presuming),
    by('out by', denying),
    by('in for part of the time by', changing),
  ]
    .filter((each) => each !== '')
    .join('; ');

  function by(what: string, sources: Sources): string {
    return sources.length === 0 ? '' : `${what} ${sources.map(({ id }) => label(id)).join(', ')}`;
  }
}

/** Of two stretches taken together. */
export function positionsOfBoth(one: Positions, other: Positions): Positions {
  const both = (position: keyof Positions) => [
    ...one[position],
    ...without(other[position], one[position]),
  ];
  return {
    affirmedBy: both('affirmedBy'),
    supposedBy: both('supposedBy'),
    presumedBy: both('presumedBy'),
    deniedBy: both('deniedBy'),
  };
}

function without(sources: Sources, others: Sources): Sources {
  return sources.filter((source) => !isIn(others, source));
}

function isIn(sources: Sources, { id }: Sources[number]): boolean {
  return sources.some((other) => other.id === id);
}
