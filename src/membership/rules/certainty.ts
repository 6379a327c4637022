/** Who belongs to an alliance on a day, and with how much certainty: the one place that decides it, by docs/rules.md#certainty. */
import type { enums } from '../../generated/plans.ts';
import { grouped } from '../../lists.ts';

/** What one source says of one state's full membership in an alliance, and what the source covers. */
export interface Claim {
  readonly membership: string;
  readonly state: string;
  readonly source: string;
  /** The day from which the source covers the alliance: the earliest of its memberships there. */
  readonly coveredFrom: string;
  /** The last day of which it does. */
  readonly coveredTo: string;
  /** The days between which the membership began; null where the source gives no begin. */
  readonly startMin: string | null;
  readonly startMax: string | null;
  /** The days between which it ceased to hold; null where the end is open. */
  readonly endMin: string | null;
  readonly endMax: string | null;
  /** Whether the source only says that it held on one day: of what came later it says nothing. */
  readonly observed: boolean;
}

/** Strongest first: in the order of the schema, or it does not compile. */
export const certainties = [
  'CERTAIN',
  'POSSIBLE',
  'PRESUMED',
  'DISPUTED',
] as const satisfies typeof enums.Certainty;
export type Certainty = (typeof certainties)[number];

/** That a state is a member on the day, by whom, and against whom. */
export interface Conclusion {
  readonly state: string;
  readonly certainty: Certainty;
  readonly affirmedBy: readonly string[];
  readonly supposedBy: readonly string[];
  readonly presumedBy: readonly string[];
  readonly deniedBy: readonly string[];
  /** The memberships on which it rests. */
  readonly memberships: readonly string[];
}

export function holdsDefinitely(claim: Claim, day: string): boolean {
  return claim.startMax !== null && claim.startMax <= day && isBefore(day, claim.endMin);
}

export function holdsPossibly(claim: Claim, day: string): boolean {
  return (claim.startMin === null || claim.startMin <= day) && isBefore(day, claim.endMax);
}

/** The members on the day, by state id, from all claims about one alliance that are to be used. */
export function conclusionsOn(claims: readonly Claim[], day: string): readonly Conclusion[] {
  const covering = new Set(
    claims.filter((claim) => covers(claim, day)).map(({ source }) => source),
  );
  const byState = grouped(claims, ({ state }) => state);
  const judged = covering.size > 0 ? judgeCovered : judgePresumed(claims, day);
  return [...byState]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([state, own]) => judged(state, own, covering, day));
}

type Judge = (
  state: string,
  own: readonly Claim[],
  covering: ReadonlySet<string>,
  day: string,
) => readonly Conclusion[];

const judgeCovered: Judge = (state, own, covering, day) => {
  const heard = own.filter(({ source }) => covering.has(source));
  const definite = heard.filter((claim) => holdsDefinitely(claim, day));
  const possible = heard.filter((claim) => holdsPossibly(claim, day));
  if (possible.length === 0) return [];
  const affirmedBy = sourcesOf(definite);
  const supposedBy = sourcesOf(possible).filter((source) => !affirmedBy.includes(source));
  const deniedBy = [...covering]
    .filter((source) => !affirmedBy.includes(source) && !supposedBy.includes(source))
    .sort();
  return [
    {
      state,
      certainty: deniedBy.length > 0 ? 'DISPUTED' : affirmedBy.length > 0 ? 'CERTAIN' : 'POSSIBLE',
      affirmedBy,
      supposedBy,
      presumedBy: [],
      deniedBy,
      memberships: membershipsOf(possible),
    },
  ];
};

/** Where no source covers the day, those whose coverage ended last are taken to be right still. */
function judgePresumed(claims: readonly Claim[], day: string): Judge {
  const ended = claims.filter(({ coveredTo }) => coveredTo < day);
  const last = ended.reduce(
    (latest, { coveredTo }) => (coveredTo > latest ? coveredTo : latest),
    '',
  );
  return (state, own) => {
    const open = own.filter((claim) => claim.coveredTo === last && isOpen(claim));
    if (open.length === 0) return [];
    return [
      {
        state,
        certainty: 'PRESUMED',
        affirmedBy: [],
        supposedBy: [],
        presumedBy: sourcesOf(open),
        deniedBy: [],
        memberships: membershipsOf(open),
      },
    ];
  };
}

export function covers({ coveredFrom, coveredTo }: Claim, day: string): boolean {
  return coveredFrom <= day && day <= coveredTo;
}

/** The weaker of two: of a pair in one alliance. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return certainties.indexOf(a) >= certainties.indexOf(b) ? a : b;
}

/** The stronger of two: of a pair through one alliance or another. */
export function stronger(a: Certainty, b: Certainty): Certainty {
  return certainties.indexOf(a) <= certainties.indexOf(b) ? a : b;
}

/** The strongest of several: of a pair over all its alliances, of a year over its days. */
export function strongest(all: readonly Certainty[]): Certainty | undefined {
  return certainties.find((certainty) => all.includes(certainty));
}

function isBefore(day: string, end: string | null): boolean {
  return end === null || day < end;
}

function isOpen({ endMax, observed }: Claim): boolean {
  return endMax === null || observed;
}

function sourcesOf(claims: readonly Claim[]): readonly string[] {
  return [...new Set(claims.map(({ source }) => source))].sort();
}

function membershipsOf(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ membership }) => membership).sort();
}
