/** What is asked of the API about members, allies and years, with the answer that the rules give. */
import { ids, inNameOrder, rows, texts } from './answers.ts';
import type { Answer, NetworkAnswer, SpellAnswer, StepAnswer } from './answers.ts';
import type { Question } from './differences.ts';
import { args, heardText, wantedObligations, wantedText } from './heard.ts';
import type { Pair } from './pairs.ts';
import type { Ally, Ends, Heard, Member, Rules, SharedAlliance, Wanted } from './rules.ts';

export function ofMembers(rules: Rules, { id, day }: Pair, heard: Heard): Question {
  return {
    node: `alliance(id: "${id}")`,
    field: `members${args(day, heard)} {
      state { id name } certainty affirmedBy { id } supposedBy { id } presumedBy { id } deniedBy { id }
      memberships { ...Row }
    }`,
    expected: () =>
      rules.members(id, day, heard).map(({ memberships, ...member }) => ({
        ...member,
        memberships: texts(memberships),
      })),
    shaped: (answer: readonly Answer<Member>[]) =>
      inNameOrder(answer, 'state').map(({ state, certainty, memberships, ...by }) => ({
        ...{ state: state.id, certainty, affirmedBy: ids(by.affirmedBy) },
        ...{ supposedBy: ids(by.supposedBy), presumedBy: ids(by.presumedBy) },
        ...{ deniedBy: ids(by.deniedBy), memberships: rows(memberships) },
      })),
  };
}

/** Of the state's alliances and of its allies. */
export function ofState(rules: Rules, { id, day }: Pair, heard: Heard): readonly Question[] {
  const node = `state(id: "${id}")`;
  // What is promised is asked of all sources alone: it is told apart by membership, not by source.
  return wantedObligations.slice(0, heard === undefined ? undefined : 1).flatMap((wanted) => [
    {
      node,
      field: `alliances${args(day, heard, wanted)} {
        alliance { id name } certainty obligations memberships { ...Row }
      }`,
      expected: () =>
        rules
          .alliances(id, day, heard, wanted)
          .map(({ alliance, certainty, obligations, memberships }) => ({
            ...{ alliance, certainty, obligations, memberships: texts(memberships) },
          })),
      shaped: (answer: readonly Answer<SharedAlliance>[]) =>
        inNameOrder(answer, 'alliance').map(
          ({ alliance, certainty, obligations, memberships }) => ({
            ...{ alliance: alliance.id, certainty, obligations, memberships: rows(memberships) },
          }),
        ),
    },
    {
      node,
      field: `allies${args(day, heard, wanted)} {
        state { id name } certainty obligations alliances { id }
      }`,
      expected: () => rules.allies(id, day, heard, wanted),
      shaped: (answer: readonly Answer<Ally>[]) =>
        inNameOrder(answer, 'state').map(({ state, certainty, obligations, alliances }) => ({
          ...{ state: state.id, certainty, obligations, alliances: ids(alliances) },
        })),
    },
  ]);
}

/** All of an alliance's history. */
export function ofSpells(rules: Rules, alliance: string, heard: Heard, wanted: Wanted): Question {
  return {
    field: `spells(alliance: "${alliance}"${heardText(heard)}${wantedText(wanted)}) {
      alliance { id } state { id } certainty obligations from until
      affirmedBy { id } supposedBy { id } presumedBy { id } deniedBy { id } memberships { ...Row }
    }`,
    expected: () =>
      rules.spells(alliance, heard, wanted).map(({ memberships, ...spell }) => ({
        ...spell,
        memberships: texts([...new Set(memberships)]),
      })),
    shaped: (answer: readonly SpellAnswer[]) =>
      answer.map(({ alliance, state, memberships, ...spell }) => ({
        ...{ ...spell, alliance: alliance.id, state: state.id },
        ...{ affirmedBy: ids(spell.affirmedBy), supposedBy: ids(spell.supposedBy) },
        ...{ presumedBy: ids(spell.presumedBy), deniedBy: ids(spell.deniedBy) },
        memberships: rows(memberships),
      })),
  };
}

/** Year by year. */
export function ofTimeline(
  rules: Rules,
  from: number,
  to: number,
  heard: Heard,
  wanted: Wanted,
): Question {
  return {
    field: `timeline(from: ${from}, to: ${to}${heardText(heard)}${wantedText(wanted)}) { year alliances memberships states formed }`,
    expected: () =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        rules.timeline(from + index, heard, wanted),
      ),
    shaped: (answer: readonly unknown[]) => answer,
  };
}

/** Every two states that are allies. */
export function ofNetwork(
  rules: Rules,
  states: readonly string[],
  day: string,
  heard: Heard,
  wanted: Wanted,
): Question {
  return {
    field: `network${args(day, heard, wanted)} {
      nodes { state { id } degree }
      edges { a { id } b { id } alliances { id } obligations certainty weight }
    }`,
    expected: () => {
      const allies = states.map((a) => ({ a, all: rules.allies(a, day, heard, wanted) }));
      return [
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
    shaped: ({ nodes, edges }: NetworkAnswer) => [
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
  heard: Heard,
  wanted: Wanted,
): Question {
  const ends = `from: "${from}", to: "${to}", maxAlliances: 20, asOf`;
  return {
    field: `alliancePath${args(day, heard, wanted).replace('asOf', ends)} {
      state { id } alliance { id } certainty
    }`,
    expected: () => rules.path({ from, to }, day, heard, wanted),
    shaped: (steps: readonly StepAnswer[] | null) =>
      (steps ?? []).map(({ state, alliance, certainty }) => [
        ...[state.id, alliance?.id ?? '', certainty ?? ''],
      ]),
  };
}
