/** The rules of docs/rules.md, word for word and without regard to speed; they share no code with src/. */
import { daysBetween, isDefinite, open } from './dates.ts';
import type { Membership, Raw } from './raw.ts';
import { by, byStrength, inOrder, unique, weaker } from './rules/lists.ts';
import { membersOver } from './rules/members.ts';
import type { Member } from './rules/members.ts';
import type { Used } from './rules/positions.ts';

export type { Member } from './rules/members.ts';
export type { Used } from './rules/positions.ts';

/** What narrows a question. */
export interface Filter {
  readonly obligations?: readonly string[] | undefined;
  readonly pledge?: 'EITHER' | 'BOTH';
  readonly certainty?: readonly string[] | undefined;
}

export interface Rules {
  members(alliance: string, day: string, used: Used, filter?: Filter): readonly Member[];
  alliances(state: string, day: string, used: Used, filter: Filter): readonly SharedAlliance[];
  allies(state: string, day: string, used: Used, filter: Filter): readonly Ally[];
  /** Members that hold none of the obligations, of which one is unknown. */
  withoutKnown(day: string, used: Used, filter: Filter): number;
  /** Each step: state, alliance, certainty. */
  path(ends: Ends, day: string, used: Used, filter: Filter): readonly (readonly string[])[];
  timeline(year: number, used: Used, filter: Filter): Readonly<Record<string, number>>;
  spells(alliance: string, used: Used, filter: Filter): readonly Spell[];
  disputes(alliance: string, used: Used): readonly Dispute[];
}

export interface Ends {
  readonly from: string;
  readonly to: string;
}

export interface SharedAlliance extends Member {
  readonly alliance: string;
}

export interface Ally {
  readonly state: string;
  readonly certainty: string;
  readonly obligations: readonly string[];
  readonly promises: readonly string[];
  readonly promised: readonly string[];
  readonly alliances: readonly string[];
}

export interface Spell extends Member {
  readonly alliance: string;
  readonly from: string;
  readonly until: string | null;
}

export interface Dispute {
  readonly alliance: string;
  readonly state: string;
  readonly affirmedBy: string;
  readonly deniedBy: string;
  readonly from: string;
  readonly until: string;
  readonly days: number;
  readonly affirming: readonly Membership[];
  readonly denying: readonly Membership[];
}

const holdsWanted = ({ obligations }: Member, wanted: Filter['obligations']) =>
  wanted === undefined || obligations.some((each) => wanted.includes(each));

const isCertain = (certainty: string, wanted: Filter['certainty']) =>
  wanted?.includes(certainty) ?? true;

const passes = (member: Member, { obligations, certainty }: Filter) =>
  holdsWanted(member, obligations) && isCertain(member.certainty, certainty);

/** Whether two members are a pair by what is asked. */
function isPair(a: Member, b: Member, { obligations, pledge, certainty }: Filter): boolean {
  if (a.role !== 'FULL' || b.role !== 'FULL') return false;
  if (!isCertain(weaker(a.certainty, b.certainty), certainty)) return false;
  const both = [holdsWanted(a, obligations), holdsWanted(b, obligations)];
  return pledge === 'BOTH' ? !both.includes(false) : both.includes(true);
}

export function rulesOver(raw: Raw): Rules {
  const { memberships, formations } = raw;
  const over = membersOver(raw);
  const alliances = unique(memberships.map(({ alliance }) => alliance));
  const byState = by(memberships, ({ state }) => state);

  const about = (alliance: string, used: Used): readonly Membership[] =>
    over.positions(alliance, used).memberships;

  const members: Rules['members'] = (alliance, day, used, filter = {}) =>
    over.members(alliance, day, used).filter((each) => passes(each, filter));

  const alliancesEverOf = (state: string) =>
    unique((byState.get(state) ?? []).map(({ alliance }) => alliance));

  const full = (alliance: string, day: string, used: Used) =>
    over.members(alliance, day, used).filter(({ role }) => role === 'FULL');

  return {
    members,
    alliances: (state, day, used, filter) =>
      alliancesEverOf(state).flatMap((alliance) =>
        members(alliance, day, used, filter)
          .filter((each) => each.state === state)
          .map((each) => ({ ...each, alliance })),
      ),
    allies(state, day, used, filter) {
      const shared = alliancesEverOf(state).flatMap((alliance) => {
        const all = over.members(alliance, day, used);
        const own = all.find((each) => each.state === state);
        return own === undefined
          ? []
          : all
              .filter((other) => other !== own && isPair(own, other, filter))
              .map((other) => ({
                state: other.state,
                alliance,
                certainty: weaker(own.certainty, other.certainty),
                promises: own.obligations,
                promised: other.obligations,
              }));
      });
      return [...by(shared, (each) => each.state)].map(([ally, ways]) => {
        const [promises, promised] = [
          ways.flatMap((way) => way.promises),
          ways.flatMap((way) => way.promised),
        ];
        return {
          state: ally,
          certainty: ways.map(({ certainty }) => certainty).sort(byStrength)[0] ?? '',
          obligations: inOrder([...promises, ...promised]),
          promises: inOrder(promises),
          promised: inOrder(promised),
          alliances: unique(ways.map(({ alliance }) => alliance)),
        };
      });
    },
    withoutKnown: (day, used, { obligations }) =>
      obligations === undefined
        ? 0
        : alliances
            .flatMap((alliance) => full(alliance, day, used))
            .filter(
              (member) =>
                !holdsWanted(member, obligations) &&
                member.unknownObligations.some((each) => obligations.includes(each)),
            ).length,
    path({ from, to }, day, used, filter) {
      const all = alliances.map((id) => [id, over.members(id, day, used)] as const);
      const pairs = all.flatMap(([alliance, own]) =>
        own.flatMap((a) =>
          own.filter((b) => b !== a && isPair(a, b, filter)).map((b) => ({ alliance, a, b })),
        ),
      );
      // How many alliances each state is from the end, then always the first step that comes nearer.
      const distance = new Map([[to, 0]]);
      for (let far = 0; [...distance.values()].includes(far); far += 1) {
        for (const { a, b } of pairs) {
          if (distance.get(b.state) === far && !distance.has(a.state)) {
            distance.set(a.state, far + 1);
          }
        }
      }
      const steps: (readonly string[])[] = [[from, '', '']];
      for (let left = distance.get(from) ?? 0; left > 0; left -= 1) {
        const [here = ''] = steps.at(-1) ?? [];
        const way = pairs.find(
          ({ a, b }) => a.state === here && distance.get(b.state) === left - 1,
        );
        steps.push(
          way === undefined
            ? []
            : [way.b.state, way.alliance, weaker(way.a.certainty, way.b.certainty)],
        );
      }
      return distance.has(from) ? steps : [];
    },
    timeline(year, used, filter) {
      const day = `${year}-12-31`;
      const all = alliances.map((alliance) =>
        full(alliance, day, used).filter((each) => passes(each, filter)),
      );
      const { obligations } = filter;
      const promises = (alliance: string) =>
        obligations === undefined ||
        about(alliance, used).some((own) => own.obligations.some((o) => obligations.includes(o)));
      const firstYears = [...by(formations, ({ alliance }) => alliance)]
        .filter(([alliance]) => promises(alliance))
        .map(([, own]) => own.filter(({ source }) => used?.includes(source) ?? true))
        .map((own) => Math.min(...own.map((begin) => begin.year)));
      return {
        year,
        alliances: all.filter((each) => each.length > 0).length,
        memberships: all.flat().length,
        states: unique(all.flat().map(({ state }) => state)).length,
        formed: firstYears.filter((first) => first === year).length,
      };
    },
    spells(alliance, used, filter) {
      const { changes, ofState } = over.positions(alliance, used);
      const days = changes.map((from, at) => ({
        ...{ from, until: changes[at + 1] ?? null },
        members: members(alliance, from, used, filter),
      }));
      return [...ofState.keys()].flatMap((state) => {
        const spells: Spell[] = [];
        for (const { from, until, members: all } of days) {
          const member = all.find((each) => each.state === state);
          if (member === undefined) continue;
          const last = spells.at(-1);
          if (last?.until !== from || sortOf(last) !== sortOf(member)) {
            spells.push({ alliance, ...member, from, until });
            continue;
          }
          const since = [last.presumedSince, member.presumedSince].filter((each) => each !== null);
          spells[spells.length - 1] = {
            ...{ ...last, until, memberships: [...last.memberships, ...member.memberships] },
            affirmedBy: unique([...last.affirmedBy, ...member.affirmedBy]),
            supposedBy: unique([...last.supposedBy, ...member.supposedBy]),
            presumedBy: unique([...last.presumedBy, ...member.presumedBy]),
            deniedBy: unique([...last.deniedBy, ...member.deniedBy]),
            presumedSince: since.sort().at(-1) ?? null,
          };
        }
        return spells;
      });
    },
    disputes(alliance, used) {
      const { changes, sources, ofState, position } = over.positions(alliance, used);
      const pairs = sources.flatMap((one) => sources.map((other) => [one, other] as const));
      return [...ofState].flatMap(([state, own]) =>
        pairs.flatMap(([affirmedBy, deniedBy]) => {
          const disputed = changes.map(
            (day) =>
              position(affirmedBy, state, 'FULL', day) === 'AFFIRMS' &&
              position(deniedBy, state, 'FULL', day) === 'DENIES',
          );
          const begun = changes.filter((_, at) => disputed[at] && disputed[at - 1] !== true);
          return begun.map((from) => {
            const until = changes[disputed.indexOf(false, changes.indexOf(from))] ?? open;
            const days = changes.filter((day) => from <= day && day < until);
            return {
              ...{ alliance, state, affirmedBy, deniedBy, from, until },
              days: daysBetween(from, until),
              affirming: own.filter(
                (m) =>
                  m.source === affirmedBy &&
                  m.role === 'FULL' &&
                  days.some((day) => isDefinite(m, day)),
              ),
              denying: own.filter((m) => m.source === deniedBy),
            };
          });
        }),
      );
    },
  };
}

/** What does not change within a spell. */
const sortOf = (member: Member) =>
  [
    ...[member.role, member.certainty, member.obligations, member.disputedObligations],
    ...[member.presumedObligations, member.obligationsByAlliance, member.unknownObligations],
  ].join(';');
