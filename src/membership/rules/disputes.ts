/** Where two sources disagree about a membership, and on which days: docs/rules.md#disputes. */
import { grouped } from '../../lists.ts';
import type { Claim } from './certainty.ts';
import { dayAfter } from '../../dates/partial-date.ts';

/** Days from the first, up to and without the last. */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** One source has the state definitely in, the other covers the alliance and has it not even possibly in. */
export interface Dispute extends Stretch {
  readonly state: string;
  readonly affirmedBy: string;
  readonly deniedBy: string;
  readonly days: number;
  /** The affirming source's memberships that hold definitely in the stretch. */
  readonly affirming: readonly string[];
  /** The denying source's memberships of the state in the alliance, none of which holds then. */
  readonly denying: readonly string[];
}

/** All disputes in claims about one alliance, each a whole stretch of at least so many days. */
export function disputesAmong(claims: readonly Claim[], minDays: number): readonly Dispute[] {
  const bySource = grouped(claims, ({ source }) => source);
  const states = [...new Set(claims.map(({ state }) => state))];
  return states.flatMap((state) =>
    [...bySource.values()].flatMap((affirming) =>
      [...bySource.values()].flatMap((denying) =>
        affirming === denying
          ? []
          : disputesBetween(state, affirming, denying).filter(({ days }) => days >= minDays),
      ),
    ),
  );
}

function disputesBetween(
  state: string,
  affirming: readonly Claim[],
  denying: readonly Claim[],
): readonly Dispute[] {
  const of = (claims: readonly Claim[]) => claims.filter((claim) => claim.state === state);
  const held = of(affirming);
  const denied = of(denying);
  const covered = intersect(coverage(affirming), coverage(denying));
  const definitely = merged(held.flatMap(definiteStretch)).flatMap((stretch) =>
    covered === undefined ? [] : (intersect(stretch, covered) ?? []),
  );
  const possibly = merged(denied.map(possibleStretch));
  return definitely
    .flatMap((stretch) => without(stretch, possibly))
    .map((stretch) => ({
      ...stretch,
      state,
      affirmedBy: affirming[0]?.source ?? '',
      deniedBy: denying[0]?.source ?? '',
      days: daysIn(stretch),
      affirming: held
        .filter((claim) => definiteStretch(claim).some((own) => intersect(own, stretch)))
        .map(({ membership }) => membership)
        .sort(),
      denying: denied.map(({ membership }) => membership).sort(),
    }));
}

const beginning = '0001-01-01';
const never = '9999-12-31';

/** A source covers an alliance alike in all its claims about it. */
function coverage([first]: readonly Claim[]): Stretch {
  return { from: first?.coveredFrom ?? never, until: first ? dayAfter(first.coveredTo) : never };
}

function definiteStretch({ startMax, endMin }: Claim): readonly Stretch[] {
  const stretch = { from: startMax ?? never, until: endMin ?? never };
  return isEmpty(stretch) ? [] : [stretch];
}

function possibleStretch({ startMin, endMax }: Claim): Stretch {
  return { from: startMin ?? beginning, until: endMax ?? never };
}

function intersect(a: Stretch, b: Stretch): Stretch | undefined {
  const both = {
    from: a.from > b.from ? a.from : b.from,
    until: a.until < b.until ? a.until : b.until,
  };
  return isEmpty(both) ? undefined : both;
}

/** In order, with those that touch or overlap made one. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (last === undefined || stretch.from > last.until) result.push(stretch);
    else if (stretch.until > last.until)
      result[result.length - 1] = { ...last, until: stretch.until };
  }
  return result;
}

/** What is left of the stretch outside of the others, which are in order. */
function without(stretch: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let { from } = stretch;
  for (const other of others) {
    const before = { from, until: other.from < stretch.until ? other.from : stretch.until };
    if (!isEmpty(before)) left.push(before);
    if (other.until > from) from = other.until;
  }
  const rest = { from, until: stretch.until };
  return isEmpty(rest) ? left : [...left, rest];
}

function isEmpty({ from, until }: Stretch): boolean {
  return from >= until;
}

function daysIn({ from, until }: Stretch): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}
