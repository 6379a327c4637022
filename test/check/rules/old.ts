/** The rules of docs/rules.md, word for word and without regard to speed; they share no code with src/. */
import { coverage, next, open } from './raw.ts';
import type { Membership, Raw } from './raw.ts';

/** Which sources are heard; all, if undefined. */
export type Heard = readonly string[] | undefined;
export type Wanted = readonly string[] | undefined;

const strongestFirst = ['CERTAIN', 'POSSIBLE', 'PRESUMED', 'DISPUTED'];

export interface Member {
  readonly state: string;
  readonly certainty: string;
  readonly affirmedBy: readonly string[];
  readonly supposedBy: readonly string[];
  readonly presumedBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly memberships: readonly Membership[];
}

type Saying = 'AFFIRMS' | 'SUPPOSES' | 'DENIES';

export interface Rules {
  members(alliance: string, day: string, heard: Heard): readonly Member[];
  alliances(state: string, day: string, heard: Heard, wanted: Wanted): readonly SharedAlliance[];
  allies(state: string, day: string, heard: Heard, wanted: Wanted): readonly Ally[];
  /** Each step: state, alliance, certainty. */
  path(ends: Ends, day: string, heard: Heard, wanted: Wanted): readonly (readonly string[])[];
  timeline(year: number, heard: Heard, wanted: Wanted): Readonly<Record<string, number>>;
  spells(alliance: string, heard: Heard, wanted: Wanted): readonly Spell[];
  disputes(alliance: string, heard: Heard): readonly Dispute[];
}

export interface Ends {
  readonly from: string;
  readonly to: string;
}

export interface SharedAlliance {
  readonly alliance: string;
  readonly certainty: string;
  readonly obligations: readonly string[];
  readonly memberships: readonly Membership[];
}

export interface Ally {
  readonly state: string;
  readonly certainty: string;
  readonly obligations: readonly string[];
  readonly alliances: readonly string[];
}

export interface Spell extends Member {
  readonly alliance: string;
  readonly obligations: readonly string[];
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

const isDefinite = (m: Membership, day: string) => m.startMax <= day && day < m.endMin;
const isPossible = (m: Membership, day: string) => m.startMin <= day && day < m.endMax;
const lastDay = (source: string) => coverage[source]?.[1] ?? '';

/** Of all memberships in an alliance. */
function covers(all: readonly Membership[], source: string, day: string): boolean {
  const begin = all.filter((m) => m.source === source).map(({ startMin }) => startMin);
  const [first = ''] = coverage[source] ?? [];
  return first <= day && day <= lastDay(source) && begin.some((start) => start <= day);
}

/** What a source that covers the alliance says of a state with these memberships in it. */
function saying(own: readonly Membership[], source: string, day: string): Saying {
  const said = own.filter((m) => m.source === source);
  if (said.some((m) => isDefinite(m, day))) return 'AFFIRMS';
  return said.some((m) => isPossible(m, day)) ? 'SUPPOSES' : 'DENIES';
}

/** Where none of the sources covers the alliance on the day. */
function presumed(
  state: string,
  own: readonly Membership[],
  sources: readonly string[],
  day: string,
): readonly Member[] {
  const ends = sources.map(lastDay).filter((end) => end < day);
  const memberships = own.filter((m) => m.isOpen && lastDay(m.source) === ends.sort().at(-1));
  if (memberships.length === 0) return [];
  const presumedBy = unique(memberships.map(({ source }) => source));
  return [
    {
      ...{ state, certainty: 'PRESUMED', affirmedBy: [], supposedBy: [], deniedBy: [] },
      ...{ presumedBy, memberships },
    },
  ];
}

export function rulesOver({ memberships, formations }: Raw): Rules {
  const byAlliance = by(memberships, ({ alliance }) => alliance);
  const byState = by(memberships, ({ state }) => state);

  const about = (alliance: string, heard: Heard): readonly Membership[] =>
    (byAlliance.get(alliance) ?? []).filter(({ source }) => heard?.includes(source) ?? true);

  function members(alliance: string, day: string, heard: Heard): readonly Member[] {
    const all = about(alliance, heard);
    const sources = unique(all.map(({ source }) => source));
    const covering = sources.filter((source) => covers(all, source, day));
    return [...by(all, ({ state }) => state)].flatMap(([state, own]): readonly Member[] => {
      if (covering.length === 0) return presumed(state, own, sources, day);
      const who = (what: Saying) => covering.filter((source) => saying(own, source, day) === what);
      const [affirmedBy, supposedBy, deniedBy] = [who('AFFIRMS'), who('SUPPOSES'), who('DENIES')];
      if (affirmedBy.length + supposedBy.length === 0) return [];
      const undisputed = affirmedBy.length > 0 ? 'CERTAIN' : 'POSSIBLE';
      const heardNow = own.filter((m) => covering.includes(m.source) && isPossible(m, day));
      return [
        {
          ...{ state, certainty: deniedBy.length > 0 ? 'DISPUTED' : undisputed },
          ...{ affirmedBy, supposedBy, presumedBy: [], deniedBy, memberships: heardNow },
        },
      ];
    });
  }

  function carrying(alliance: string, day: string, heard: Heard, wanted: Wanted) {
    return members(alliance, day, heard)
      .map((each) => ({ ...each, obligations: promised(each.memberships) }))
      .filter((each) => wanted === undefined || each.obligations.some((o) => wanted.includes(o)));
  }

  /** What is said of an alliance can change on these days only. */
  function changesIn(all: readonly Membership[]): readonly string[] {
    return unique([
      ...all.flatMap((m) => [m.startMin, m.startMax, m.endMin, m.endMax]),
      ...all.flatMap(({ source }) => [coverage[source]?.[0], next(lastDay(source))]),
    ]).filter((day) => day < open);
  }

  const alliancesEverOf = (state: string) =>
    unique((byState.get(state) ?? []).map(({ alliance }) => alliance));

  return {
    members,
    alliances: (state, day, heard, wanted) =>
      alliancesEverOf(state).flatMap((alliance) =>
        carrying(alliance, day, heard, wanted)
          .filter((each) => each.state === state)
          .map((each) => ({ ...each, alliance })),
      ),
    allies(state, day, heard, wanted) {
      const shared = alliancesEverOf(state).flatMap((alliance) => {
        const all = carrying(alliance, day, heard, wanted);
        const own = all.find((each) => each.state === state);
        return own === undefined
          ? []
          : all
              .filter((each) => each !== own)
              .map((other) => ({
                state: other.state,
                alliance,
                certainty: weaker(own.certainty, other.certainty),
                obligations: [...own.obligations, ...other.obligations],
              }));
      });
      return [...by(shared, (each) => each.state)].map(([ally, ways]) => ({
        state: ally,
        certainty: ways.map(({ certainty }) => certainty).sort(byStrength)[0] ?? '',
        obligations: inOrder(ways.flatMap(({ obligations }) => obligations)),
        alliances: unique(ways.map(({ alliance }) => alliance)),
      }));
    },
    path({ from, to }, day, heard, wanted) {
      const members = new Map(
        [...byAlliance.keys()].map((id) => [id, carrying(id, day, heard, wanted)] as const),
      );
      // How many alliances each state is from the end, then always the first step that comes nearer.
      const distance = new Map([[to, 0]]);
      for (let far = 0; [...distance.values()].includes(far); far += 1) {
        for (const all of members.values()) {
          if (!all.some(({ state }) => distance.get(state) === far)) continue;
          for (const { state } of all) if (!distance.has(state)) distance.set(state, far + 1);
        }
      }
      const steps: (readonly string[])[] = [[from, '', '']];
      for (let left = distance.get(from) ?? 0; left > 0; left -= 1) {
        const [here = ''] = steps.at(-1) ?? [];
        const ways = [...members].flatMap(([alliance, all]) => {
          const own = all.find(({ state }) => state === here);
          const nearer = all.filter(({ state }) => distance.get(state) === left - 1);
          return nearer.flatMap(({ state, certainty }) =>
            own === undefined ? [] : [[state, alliance, weaker(own.certainty, certainty)]],
          );
        });
        steps.push(ways[0] ?? []);
      }
      return distance.has(from) ? steps : [];
    },
    timeline(year, heard, wanted) {
      const day = `${year}-12-31`;
      const all = [...byAlliance.keys()].map((alliance) => carrying(alliance, day, heard, wanted));
      const promises = (alliance: string) =>
        wanted === undefined ||
        about(alliance, heard).some(({ obligations }) =>
          obligations.some((o) => wanted.includes(o)),
        );
      const firstYears = [...by(formations, ({ alliance }) => alliance)]
        .filter(([alliance]) => promises(alliance))
        .map(([, own]) => own.filter(({ source }) => heard?.includes(source) ?? true))
        .map((own) => Math.min(...own.map((begin) => begin.year)));
      return {
        year,
        alliances: all.filter((each) => each.length > 0).length,
        memberships: all.flat().length,
        states: unique(all.flat().map(({ state }) => state)).length,
        formed: firstYears.filter((first) => first === year).length,
      };
    },
    spells(alliance, heard, wanted) {
      const all = about(alliance, heard);
      const days = changesIn(all).map((from, at, changes) => ({
        ...{ from, until: changes[at + 1] ?? null },
        members: carrying(alliance, from, heard, wanted),
      }));
      return unique(all.map(({ state }) => state)).flatMap((state) => {
        const spells: Spell[] = [];
        for (const { from, until, members } of days) {
          const member = members.find((each) => each.state === state);
          if (member === undefined) continue;
          const last = spells.at(-1);
          const sort = ({ certainty, obligations }: Omit<Spell, 'from' | 'until' | 'alliance'>) =>
            [certainty, ...obligations].join();
          if (last?.until !== from || sort(last) !== sort(member)) {
            spells.push({ alliance, ...member, from, until });
            continue;
          }
          spells[spells.length - 1] = {
            ...{ ...last, until, memberships: [...last.memberships, ...member.memberships] },
            affirmedBy: unique([...last.affirmedBy, ...member.affirmedBy]),
            supposedBy: unique([...last.supposedBy, ...member.supposedBy]),
            presumedBy: unique([...last.presumedBy, ...member.presumedBy]),
            deniedBy: unique([...last.deniedBy, ...member.deniedBy]),
          };
        }
        return spells;
      });
    },
    disputes(alliance, heard) {
      const all = about(alliance, heard);
      const sources = unique(all.map(({ source }) => source));
      const changes = changesIn(all);
      const covered = new Map(
        sources.map((source) => [source, changes.map((day) => covers(all, source, day))]),
      );
      const pairs = sources.flatMap((one) => sources.map((other) => [one, other] as const));
      return [...by(all, (m) => m.state)].flatMap(([state, own]) =>
        pairs.flatMap(([affirmedBy, deniedBy]) => {
          const disputed = changes.map(
            (day, index) =>
              covered.get(affirmedBy)?.[index] === true &&
              covered.get(deniedBy)?.[index] === true &&
              saying(own, affirmedBy, day) === 'AFFIRMS' &&
              saying(own, deniedBy, day) === 'DENIES',
          );
          const begun = changes.filter((_, at) => disputed[at] && disputed[at - 1] !== true);
          return begun.map((from) => {
            const until = changes[disputed.indexOf(false, changes.indexOf(from))] ?? '';
            const days = changes.filter((day) => from <= day && day < until);
            return {
              ...{ alliance, state, affirmedBy, deniedBy, from, until },
              days: (Date.parse(until) - Date.parse(from)) / 86_400_000,
              affirming: own.filter(
                (m) => m.source === affirmedBy && days.some((day) => isDefinite(m, day)),
              ),
              denying: own.filter((m) => m.source === deniedBy),
            };
          });
        }),
      );
    },
  };
}

function weaker(a: string, b: string): string {
  return byStrength(a, b) > 0 ? a : b;
}

function byStrength(a: string, b: string): number {
  return strongestFirst.indexOf(a) - strongestFirst.indexOf(b);
}

const promised = (memberships: readonly Membership[]) =>
  inOrder(memberships.flatMap(({ obligations }) => obligations));

/** As the schema lists them. */
function inOrder(obligations: readonly string[]): readonly string[] {
  return ['DEFENSE', 'OFFENSE', 'NEUTRALITY', 'NONAGGRESSION', 'CONSULTATION', 'ENTENTE'].filter(
    (obligation) => obligations.includes(obligation),
  );
}

function unique<T>(items: readonly (T | undefined)[]): readonly T[] {
  return [...new Set(items.filter((item) => item !== undefined))].sort();
}

/** Groups, in the order of their keys. */
function by<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
