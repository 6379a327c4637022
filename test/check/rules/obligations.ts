/** What a member promises: docs/rules.md#obligations, each obligation judged for itself. */
import { isPossible } from '../dates.ts';
import type { Membership } from '../raw.ts';
import { allObligations } from './lists.ts';
import type { Positions } from './positions.ts';
import type { Conclusion } from './members.ts';

/** Of one obligation. */
interface Judgement {
  readonly isKnown: boolean;
  readonly isHeld: boolean;
  readonly isDisputed: boolean;
  readonly isPresumed: boolean;
  readonly isOfAlliance: boolean;
}

export interface Obligations {
  readonly obligations: readonly string[];
  readonly obligationsKnown: boolean;
  readonly disputedObligations: readonly string[];
  readonly presumedObligations: readonly string[];
  readonly obligationsByAlliance: readonly string[];
  readonly unknownObligations: readonly string[];
}

const unknown: Judgement = {
  ...{ isKnown: false, isHeld: false, isDisputed: false, isPresumed: false, isOfAlliance: false },
};

/** By the sources that have the state in: those that cover the day, else those that ended last. */
function ofItself(
  { sources, ofState, covers, codes, lastDay }: Positions,
  { state, role }: Conclusion,
  day: string,
  obligation: string,
): Judgement {
  const inOn = (source: string, on: string): readonly Membership[] =>
    (ofState.get(state) ?? []).filter(
      (m) => m.source === source && m.role === role && isPossible(m, on),
    );
  const hasIt = (m: Membership) => m.obligations.includes(obligation);
  const coding = (on: (source: string) => string, asked: readonly string[]) =>
    asked
      .map((source) => ({ source, memberships: inOn(source, on(source)) }))
      .filter(
        ({ source, memberships }) =>
          memberships.length > 0 && (codes(source, obligation) || memberships.some(hasIt)),
      );

  const now = coding(
    () => day,
    sources.filter((source) => covers(source, day)),
  );
  if (now.length > 0) {
    const isHeld = now.some(({ memberships }) => memberships.some(hasIt));
    const isDisputed = isHeld && now.some(({ memberships }) => !memberships.some(hasIt));
    return { ...unknown, isKnown: true, isHeld, isDisputed };
  }
  const ended = coding(
    lastDay,
    sources.filter((source) => lastDay(source) < day),
  );
  const latest = ended
    .map(({ source }) => lastDay(source))
    .sort()
    .at(-1);
  if (latest === undefined) return unknown;
  const isHeld = ended.some(
    ({ source, memberships }) => lastDay(source) === latest && memberships.some(hasIt),
  );
  return { ...unknown, isKnown: true, isHeld, isPresumed: true };
}

/** Of every member, where nothing is known of itself by what all others promise. */
export function withObligations<T extends Conclusion>(
  positions: Positions,
  members: readonly T[],
  day: string,
): readonly (T & Obligations)[] {
  const judged = members.map((member) => ({
    member,
    own: new Map(allObligations.map((o) => [o, ofItself(positions, member, day, o)] as const)),
  }));
  return judged.map(({ member, own }) => {
    const judgement = (obligation: (typeof allObligations)[number]): Judgement => {
      const itself = own.get(obligation) ?? unknown;
      if (itself.isKnown) return itself;
      const others = judged
        .filter((each) => each.member !== member && each.member.role === 'FULL')
        .map((each) => each.own.get(obligation) ?? unknown)
        .filter(({ isKnown }) => isKnown);
      if (others.length === 0) return unknown;
      if (others.every(({ isHeld }) => isHeld)) {
        return { ...unknown, isKnown: true, isHeld: true, isPresumed: true, isOfAlliance: true };
      }
      return others.some(({ isHeld }) => isHeld) ? unknown : { ...unknown, isKnown: true };
    };
    const those = (is: (judgement: Judgement) => boolean) =>
      allObligations.filter((obligation) => is(judgement(obligation)));
    return {
      ...member,
      obligations: those(({ isHeld }) => isHeld),
      obligationsKnown: those(({ isKnown }) => isKnown).length > 0,
      disputedObligations: those(({ isDisputed }) => isDisputed),
      presumedObligations: those(({ isHeld, isPresumed }) => isHeld && isPresumed),
      obligationsByAlliance: those(({ isOfAlliance }) => isOfAlliance),
      unknownObligations: those(({ isKnown }) => !isKnown),
    };
  });
}
