/** What is asked of the API about members, allies and years, with the answer that the rules give. */
import { ids, inNameOrder, rows, texts } from './answers.ts';
import type { Answer, NetworkAnswer, SpellAnswer, StepAnswer } from './answers.ts';
import { filters, narrowed, pairFilters } from './asked.ts';
import type { Question } from './differences.ts';
import type { Pair } from './pairs.ts';
import type { Ally, Ends, Filter, Member, Rules, SharedAlliance, Used } from './rules.ts';

const judged = `role certainty presumedSince obligations obligationsKnown disputedObligations
  presumedObligations obligationsByAlliance unknownObligations`;
const positions = 'affirmedBy { id } supposedBy { id } presumedBy { id } deniedBy { id }';

/** As the rules write what is concluded of a member. */
function concluded<T extends Answer<Member>>({ state, memberships, ...member }: T) {
  return {
    ...{ ...member, state: state.id, memberships: rows(memberships) },
    ...{ affirmedBy: ids(member.affirmedBy), supposedBy: ids(member.supposedBy) },
    ...{ presumedBy: ids(member.presumedBy), deniedBy: ids(member.deniedBy) },
  };
}

const withTexts = <T extends Pick<Member, 'memberships'>>({ memberships, ...member }: T) => ({
  ...member,
  memberships: texts([...new Set(memberships)]),
});

export function ofMembers(rules: Rules, { id, day }: Pair, used: Used): Question {
  return {
    node: `alliance(id: "${id}")`,
    field: `members(asOf: "${day}"${narrowed(used)}) {
      state { id name } ${judged} ${positions} memberships { ...Row }
    }`,
    expected: () => rules.members(id, day, used).map(withTexts),
    shaped: (answer: readonly Answer<Member>[]) => inNameOrder(answer, 'state').map(concluded),
  };
}

/** Of the state's alliances and of its allies. */
export function ofState(rules: Rules, { id, day }: Pair, used: Used): readonly Question[] {
  const node = `state(id: "${id}")`;
  // What narrows a question is asked of all sources alone.
  const asked = <T>(all: readonly T[]) => all.slice(0, used === undefined ? undefined : 1);
  return [
    ...asked(filters).map((filter) => ({
      node,
      field: `alliances(asOf: "${day}"${narrowed(used, filter)}) {
        alliance { id name } ${judged} ${positions} memberships { ...Row }
      }`,
      expected: () =>
        rules.alliances(id, day, used, filter).map((each) => withTexts({ ...each, state: '' })),
      shaped: (answer: readonly Answer<SharedAlliance>[]) =>
        inNameOrder(answer, 'alliance').map(({ alliance, ...each }) => {
          const own = concluded({ ...each, state: { id: '', name: '' } });
          return { ...own, alliance: alliance.id };
        }),
    })),
    ...asked(pairFilters).map((filter) => ({
      node,
      field: `allies(asOf: "${day}"${narrowed(used, filter)}) {
        state { id name } certainty obligations promises promised alliances { id }
      }`,
      expected: () => rules.allies(id, day, used, filter),
      shaped: (answer: readonly Answer<Ally>[]) =>
        inNameOrder(answer, 'state').map(({ state, alliances, ...ally }) => ({
          ...{ ...ally, state: state.id, alliances: ids(alliances) },
        })),
    })),
  ];
}

/** All of an alliance's history. */
export function ofSpells(rules: Rules, alliance: string, used: Used, filter: Filter): Question {
  return {
    field: `spells(alliance: "${alliance}"${narrowed(used, filter)}) {
      alliance { id } state { id } from until ${judged} ${positions} memberships { ...Row }
    }`,
    expected: () => rules.spells(alliance, used, filter).map(withTexts),
    shaped: (answer: readonly SpellAnswer[]) =>
      answer.map(({ alliance: { id }, ...spell }) => ({ ...concluded(spell), alliance: id })),
  };
}

/** Year by year. */
export function ofTimeline(
  rules: Rules,
  from: number,
  to: number,
  used: Used,
  filter: Filter,
): Question {
  return {
    field: `timeline(from: ${from}, to: ${to}${narrowed(used, filter)}) { year alliances memberships states formed }`,
    expected: () =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        rules.timeline(from + index, used, filter),
      ),
    shaped: (answer: readonly unknown[]) => answer,
  };
}

/** Every two states that are allies. */
export function ofNetwork(
  rules: Rules,
  states: readonly string[],
  day: string,
  used: Used,
  filter: Filter,
): Question {
  return {
    field: `network(asOf: "${day}"${narrowed(used, filter)}) {
      nodes { state { id } degree }
      edges { a { id } b { id } alliances { id } obligations promises promised certainty weight }
      withoutKnownObligations
    }`,
    expected: () => {
      const allies = states.map((a) => ({ a, all: rules.allies(a, day, used, filter) }));
      return [
        { withoutKnownObligations: rules.withoutKnown(day, used, filter) },
        ...allies.flatMap(({ a, all }) =>
          all.length === 0 ? [] : [{ state: a, degree: all.length }],
        ),
        ...allies.flatMap(({ a, all }) =>
          all
            .filter(({ state }) => a < state)
            .map(({ state, ...ally }) => ({ a, b: state, ...ally, weight: ally.alliances.length })),
        ),
      ];
    },
    shaped: ({ nodes, edges, withoutKnownObligations }: NetworkAnswer) => [
      { withoutKnownObligations },
      ...nodes.map(({ state, degree }) => ({ state: state.id, degree })),
      ...edges.map(({ a, b, alliances, ...edge }) => ({
        ...{ a: a.id, b: b.id, alliances: ids(alliances), ...edge },
      })),
    ],
  };
}

/** The first of the shortest, with no limit that it could meet. */
export function ofPath(
  rules: Rules,
  { from, to }: Ends,
  day: string,
  used: Used,
  filter: Filter,
): Question {
  return {
    field: `alliancePath(from: "${from}", to: "${to}", maxAlliances: 20, asOf: "${day}"${narrowed(used, filter)}) {
      state { id } alliance { id } certainty
    }`,
    expected: () => rules.path({ from, to }, day, used, filter),
    shaped: (steps: readonly StepAnswer[] | null) =>
      (steps ?? []).map(({ state, alliance, certainty }) => [
        ...[state.id, alliance?.id ?? '', certainty ?? ''],
      ]),
  };
}
