/** Who speaks for a membership, and who against it, in words. */

type Sources = readonly { readonly id: string }[];

export interface Voices {
  readonly affirmedBy: Sources;
  readonly supposedBy: Sources;
  readonly presumedBy: Sources;
  readonly deniedBy: Sources;
}

/** The ids of all who speak, for it or against it. */
export function speakersOf({
  affirmedBy,
  supposedBy,
  presumedBy,
  deniedBy,
}: Voices): readonly string[] {
  return [affirmedBy, supposedBy, presumedBy, deniedBy].flatMap((all) => all.map(({ id }) => id));
}

/** Over several days a source can have been of both minds. */
export function voicesInWords(
  { affirmedBy, supposedBy, presumedBy, deniedBy }: Voices,
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
    said('in by', affirming),
    said('perhaps in by', supposing),
    said('last in by', presuming),
    said('out by', denying),
    said('in for a part of it by', changing),
  ]
    .filter((each) => each !== '')
    .join('; ');

  function said(what: string, sources: Sources): string {
    return sources.length === 0 ? '' : `${what} ${sources.map(({ id }) => label(id)).join(', ')}`;
  }
}

/** Of two stretches taken together. */
export function voicesOfBoth(one: Voices, other: Voices): Voices {
  const both = (voice: keyof Voices) => [...one[voice], ...without(other[voice], one[voice])];
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
