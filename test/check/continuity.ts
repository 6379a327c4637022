/** Nobody drops out of an answer, and nobody comes into it, on the day after a source's coverage ends. */
import { next } from './dates.ts';
import type { Raw } from './raw.ts';
import { unique } from './rules/lists.ts';
import type { Member, Members } from './rules/members.ts';
import type { Used } from './rules/positions.ts';

/** What is asked of a member; the program's answers have it as the rules do. */
export type Asked = Pick<
  Member,
  'state' | 'role' | 'certainty' | 'obligations' | 'disputedObligations' | 'obligationsByAlliance'
>;

export interface End {
  readonly alliance: string;
  /** The last day that a source covers. */
  readonly day: string;
}

/** Of every alliance, the ends of the sources that tell of it. */
export function endsIn(raw: Raw, members: Members, used: Used): readonly End[] {
  return unique(raw.memberships.map(({ alliance }) => alliance)).flatMap((alliance) => {
    const { sources, lastDay } = members.positions(alliance, used);
    return unique(sources.map(lastDay)).map((day) => ({ alliance, day }));
  });
}

/** What breaks the rule there. `members` answers as the rules do, or as the program does. */
export function breaksAt(
  { alliance, day }: End,
  rules: Members,
  used: Used,
  members: (day: string) => readonly Asked[] = (on) => rules.members(alliance, on, used),
): readonly string[] {
  const after = next(day);
  const positions = rules.positions(alliance, used);
  const begins = positions.sources.some(
    (source) => positions.covers(source, after) && !positions.covers(source, day),
  );
  // A source whose records of the alliance begin may deny whom the others have in.
  if (begins) return [];
  const [before, now] = [members(day), members(after)];
  const others = (state: string, all: readonly Asked[]) => all.filter((m) => m.state !== state);
  const ends = (state: string) => positions.endsOf(state).includes(after);
  const starts = (state: string) => positions.startsOf(state).includes(after);
  /** One whose promises are those of all others has them as long as these are the same, and undisputed. */
  const isAsBefore = (state: string) =>
    others(state, before).every(
      (m) => m.disputedObligations.length === 0 && now.some((n) => n.state === m.state),
    ) && others(state, now).every((n) => before.some((m) => m.state === n.state));
  const told = (state: string, what: string) => `${alliance} ${state} ${day}: ${what}`;
  return [
    ...before.flatMap((was) => {
      if (ends(was.state) || was.certainty === 'DISPUTED') return [];
      const is = now.find(({ state }) => state === was.state);
      if (is === undefined || (is.role !== was.role && !starts(was.state))) {
        return [told(was.state, `was ${was.role} ${was.certainty}`)];
      }
      if (starts(was.state)) return [];
      if (is.certainty === 'DISPUTED') return [told(was.state, 'is disputed')];
      const lost = was.obligations.filter(
        (o) =>
          !is.obligations.includes(o) &&
          !was.disputedObligations.includes(o) &&
          (!was.obligationsByAlliance.includes(o) || isAsBefore(was.state)),
      );
      return lost.length > 0 ? [told(was.state, `promised ${lost.join(', ')}`)] : [];
    }),
    ...now.flatMap(({ state, certainty }) =>
      before.some((was) => was.state === state) || starts(state)
        ? []
        : [told(state, `has become ${certainty}`)],
    ),
  ];
}
