/** What is asked of the API, with the answer that the rules give: days at random, and days on which something changes. */
import { coverage, next, open } from './raw.ts';
import type { Membership, Raw } from './raw.ts';
import type { Ally, Dispute, Ends, Heard, Member, Rules, SharedAlliance, Wanted } from './rules.ts';

/** A field, and the answer that the rules give. */
export interface Question {
  /** The root's field that it is asked of; undefined of one of the root itself. */
  readonly node?: string;
  /** With its arguments and its selection. */
  readonly field: string;
  readonly expected: () => readonly unknown[];
  /** The API's list as the rules write theirs. */
  readonly shaped: (answer: never) => readonly unknown[];
}

export interface Pair {
  readonly id: string;
  readonly day: string;
}

export const sources = Object.keys(coverage);
/** All sources, and each alone. */
export const everyHeard: readonly Heard[] = [undefined, ...sources.map((source) => [source])];

export const wantedObligations: readonly Wanted[] = [
  undefined,
  ['DEFENSE'],
  ['NONAGGRESSION', 'CONSULTATION'],
];

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const changesOf = (m: Membership) =>
  [m.startMin, m.startMax, m.endMin, m.endMax].filter((day) => day !== open);

const around = (day: string) => [next(day, -1), day, next(day)];

/** So many alliances or states, each on a day: half of the days at random, half beside a change of its memberships. */
export function randomPairs(
  raw: Raw,
  of: 'alliance' | 'state',
  count: number,
  seed: number,
): readonly Pair[] {
  const number = random(seed);
  const one = <T>(items: readonly T[]): T => items[Math.floor(number() * items.length)] as T;
  const ids = of === 'state' ? raw.states : raw.alliances;
  const days = randomDays('1812-01-01', '2030-12-31', count, seed);
  return days.map((day, index) => {
    const id = one(ids);
    if (index % 2 === 0) return { id, day };
    const own = raw.memberships.filter((m) => m[of] === id);
    return { id, day: one(around(one(changesOf(one(own))))) };
  });
}

export function randomDays(
  from: string,
  to: string,
  count: number,
  seed: number,
): readonly string[] {
  const number = random(seed);
  const span = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Array.from({ length: count }, () => next(from, Math.floor(number() * span)));
}

/** The day before, on and after every entry and exit, partial ones from their first day to their last. */
export function entriesAndExits(raw: Raw, alliances: readonly string[]): readonly Pair[] {
  return alliances.flatMap((id) => {
    const own = raw.memberships.filter((m) => m.alliance === id);
    return [...new Set(own.flatMap(changesOf).flatMap(around))].map((day) => ({ id, day }));
  });
}

/** The first and the last day of each source's coverage, the day before and the day after. */
export function coverageEnds(ids: readonly string[]): readonly Pair[] {
  const days = Object.values(coverage).flatMap(([first, last]) => [
    ...[next(first, -1), first],
    ...[last, next(last)],
  ]);
  return ids.flatMap((id) => [...new Set(days)].map((day) => ({ id, day })));
}

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

/** Year by year. */
export function ofTimeline(rules: Rules, from: number, to: number, heard: Heard): Question {
  return {
    field: `timeline(from: ${from}, to: ${to}${heardText(heard)}) { year alliances memberships states formed }`,
    expected: () =>
      Array.from({ length: to - from + 1 }, (_, index) => rules.timeline(from + index, heard)),
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

/** How many there are of these alliances, and the first thousand. */
export function ofDisputes(
  rules: Rules,
  alliances: readonly string[],
  asked: DisputesAsked,
  page: { readonly first: number; readonly after?: string } = { first: 1000 },
): Question {
  const { heard, minDays, ...about } = asked;
  const args = Object.entries({ ...about, ...page }).map(
    ([name, value]) => `, ${name}: ${JSON.stringify(value)}`,
  );
  return {
    field: `disputes(minDays: ${minDays}${heardText(heard)}${args.join('')}) {
      totalCount
      nodes {
        alliance { id } state { id } affirmedBy { id } deniedBy { id } from until days
        affirmingMemberships { ...Row } denyingMemberships { ...Row }
      }
      pageInfo { endCursor }
    }`,
    expected: () => {
      const all = disputesOf(rules, alliances, asked);
      return [{ totalCount: all.length }, ...all.slice(0, page.first)];
    },
    shaped: ({ totalCount, nodes }: DisputesAnswer) => [
      { totalCount },
      ...nodes.map((each) => ({
        ...{ alliance: each.alliance.id, state: each.state.id },
        ...{ affirmedBy: each.affirmedBy.id, deniedBy: each.deniedBy.id },
        ...{ from: each.from, until: each.until, days: each.days },
        affirming: rows(each.affirmingMemberships),
        denying: rows(each.denyingMemberships),
      })),
    ],
  };
}

/** In the order in which they are told. */
function disputesOf(
  rules: Rules,
  alliances: readonly string[],
  { alliance, state, heard, minDays }: DisputesAsked,
) {
  return (alliance === undefined ? alliances : [alliance])
    .flatMap((id) => rules.disputes(id, heard))
    .filter((each) => each.days >= minDays && each.state === (state ?? each.state))
    .sort((a, b) => b.days - a.days || compare(orderOf(a), orderOf(b)))
    .map(({ affirming, denying, ...each }) => ({
      ...{ ...each, affirming: texts(affirming), denying: texts(denying) },
    }));
}

/** All disputes, a page at a time: what each page has, and where the next begins. */
export async function walkDisputes(
  ask: (operation: string) => Promise<unknown>,
  rules: Rules,
  alliances: readonly string[],
  first: number,
): Promise<readonly string[]> {
  const asked = { heard: undefined, minDays: 1 };
  const walked: string[] = [];
  let after: string | undefined;
  do {
    const page = after === undefined ? { first } : { first, after };
    const { field, shaped } = ofDisputes(rules, alliances, asked, page);
    const data = (await ask(`{ page: ${field} } ${fragment}`)) as { page: DisputesAnswer };
    walked.push(
      ...shaped(data.page as never)
        .slice(1)
        .map(asText),
    );
    after = data.page.pageInfo.endCursor ?? undefined;
  } while (after !== undefined);
  const expected = disputesOf(rules, alliances, asked).map(asText);
  return walked.join() === expected.join() ? [] : ['the pages are not those of the rules'];
}

export interface DisputesAsked {
  readonly alliance?: string;
  readonly state?: string;
  readonly heard: Heard;
  readonly minDays: number;
}

/** How many fields are asked for in one operation. */
const batchSize = 60;

/** Asks them all, and tells those whose answer is not the rules'. */
export async function differences(
  ask: (operation: string) => Promise<unknown>,
  questions: readonly Question[],
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let start = 0; start < questions.length; start += batchSize) {
    const batch = questions.slice(start, start + batchSize);
    const nodes = [...new Set(batch.map(({ node }) => node))];
    const parts = nodes.map((node, at) => {
      const own = batch.flatMap((each, index) =>
        each.node === node ? [`q${index}: ${each.field}`] : [],
      );
      return node === undefined ? own.join('\n') : `n${at}: ${node} { ${own.join('\n')} }`;
    });
    const row = batch.some(({ field }) => field.includes('...Row')) ? fragment : '';
    const data = (await ask(`{ ${parts.join('\n')} } ${row}`)) as Readonly<Record<string, unknown>>;
    batch.forEach(({ node, field, expected, shaped }, index) => {
      const parent = node === undefined ? data : data[`n${nodes.indexOf(node)}`];
      const answer = (parent as typeof data)[`q${index}`];
      const [is, should] = [shaped(answer as never), expected()].map((all) => all.map(asText));
      if (is === undefined || should === undefined || is.join() === should.join()) return;
      const more = is.filter((each) => !should.includes(each));
      const less = should.filter((each) => !is.includes(each));
      found.push(
        [`${node ?? ''} ${field}`, 'answered:', ...more, 'by the rules:', ...less].join('\n  '),
      );
    });
  }
  return found;
}

const fragment = 'fragment Row on Membership { source { id } start end observedOn }';

type Named = Readonly<Record<'id' | 'name', string>>;
/** What is a list of ids or memberships to the rules is one of nodes in an answer. */
type Answer<T> = {
  readonly [Key in keyof T]: Key extends 'obligations'
    ? readonly string[]
    : Key extends 'certainty'
      ? string
      : T[Key] extends readonly unknown[]
        ? readonly Node[]
        : Named;
};
interface NetworkAnswer {
  readonly nodes: readonly { readonly state: Named; readonly degree: number }[];
  readonly edges: readonly (Readonly<Record<'a' | 'b', Named>> & {
    readonly alliances: readonly Named[];
  })[];
}
interface StepAnswer {
  readonly state: Named;
  readonly alliance: Named | null;
  readonly certainty: string | null;
}
interface DisputesAnswer {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly nodes: readonly (Readonly<
    Record<'alliance' | 'state' | 'affirmedBy' | 'deniedBy', Named>
  > &
    Readonly<Record<'from' | 'until', string>> &
    Readonly<Record<'affirmingMemberships' | 'denyingMemberships', readonly Node[]>> & {
      readonly days: number;
    })[];
}
interface Node {
  readonly id: string;
  readonly source: { readonly id: string };
  readonly start: string | null;
  readonly end: string | null;
  readonly observedOn: string | null;
}

function args(day: string, heard: Heard, obligations?: Wanted): string {
  const all = [`asOf: "${day}"`];
  if (heard !== undefined) all.push(`sources: ${JSON.stringify(heard)}`);
  if (obligations !== undefined) all.push(`obligations: [${obligations.join(', ')}]`);
  return `(${all.join(', ')})`;
}

const heardText = (heard: Heard) =>
  heard === undefined ? '' : `, sources: ${JSON.stringify(heard)}`;

const orderOf = ({ alliance, state, from, affirmedBy, deniedBy }: Dispute) =>
  [alliance, state, from, affirmedBy, deniedBy].join('\0');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** With its fields in one order. */
const asText = (each: unknown) =>
  JSON.stringify(Object.entries(each as object).sort(([a], [b]) => compare(a, b)));

const texts = (memberships: readonly Membership[]) => memberships.map(({ text }) => text).sort();

/** The memberships of an answer as the rules write them. */
const rows = (nodes: readonly Node[]) =>
  nodes
    .map(({ source, start, end, observedOn }) =>
      observedOn === null
        ? [source.id, start ?? '', end ?? ''].join(' ')
        : `${source.id} ${observedOn}`,
    )
    .sort();

const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

/** By id; refuses an answer that is not by name, then id. */
function inNameOrder<T extends Readonly<Record<Key, Named>>, Key extends string>(
  answer: readonly T[],
  key: Key,
): readonly T[] {
  const place = (item: T) => `${item[key].name}\0${item[key].id}`;
  answer.forEach((item, index) => {
    const before = answer[index - 1];
    if (before !== undefined && place(before) >= place(item)) throw new Error('not by name');
  });
  return [...answer].sort((a, b) => (a[key].id < b[key].id ? -1 : 1));
}
