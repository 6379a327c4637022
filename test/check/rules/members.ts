/** Who is a member of an alliance on a day, and how certain it is: docs/rules.md#certainty. */
import { isPossible } from '../dates.ts';
import type { Membership, Raw, Role } from '../raw.ts';
import { unique } from './lists.ts';
import { withObligations } from './obligations.ts';
import type { Obligations } from './obligations.ts';
import { positionsOver } from './positions.ts';
import type { Position, Positions, Used } from './positions.ts';

export interface Conclusion {
  readonly state: string;
  readonly role: Role;
  readonly certainty: string;
  readonly affirmedBy: readonly string[];
  readonly supposedBy: readonly string[];
  readonly presumedBy: readonly string[];
  readonly deniedBy: readonly string[];
  readonly presumedSince: string | null;
  readonly memberships: readonly Membership[];
}

export type Member = Conclusion & Obligations;

export interface Members {
  readonly positions: (alliance: string, used: Used) => Positions;
  readonly members: (alliance: string, day: string, used: Used) => readonly Member[];
}

/** What was concluded once is kept: most questions ask it again. */
export function membersOver(raw: Raw): Members {
  const positionsOf = positionsOver(raw);
  const known = new Map<string, Positions>();
  const concluded = new Map<string, readonly Member[]>();
  function kept<T>(in_: Map<string, T>, key: string, make: () => T): T {
    const value = in_.get(key) ?? make();
    in_.set(key, value);
    return value;
  }
  const keyOf = (alliance: string, used: Used) => [alliance, ...(used ?? ['all'])].join(' ');
  const positions = (alliance: string, used: Used) =>
    kept(known, keyOf(alliance, used), () => positionsOf(alliance, used));
  return {
    positions,
    members: (alliance, day, used) =>
      kept(concluded, `${day} ${keyOf(alliance, used)}`, () => {
        const here = positions(alliance, used);
        const conclusions = [...here.ofState.keys()].flatMap((state) => {
          const full = conclusion(here, state, 'FULL', day);
          return full ?? conclusion(here, state, 'SUSPENDED', day) ?? [];
        });
        return withObligations(here, conclusions, day);
      }),
  };
}

function conclusion(
  { sources, ofState, position, presumed, lastDay }: Positions,
  state: string,
  role: Role,
  day: string,
): Conclusion | undefined {
  const who = (what: Position) =>
    sources.filter((source) => position(source, state, role, day) === what);
  const [affirmedBy, supposedBy, deniedBy] = [who('AFFIRMS'), who('SUPPOSES'), who('DENIES')];
  const carried = sources.flatMap((source) => presumed(source, state, role, day));
  const presumedBy = unique(carried.map(({ source }) => source));
  if ([...affirmedBy, ...supposedBy, ...presumedBy].length === 0) return undefined;
  const undisputed =
    affirmedBy.length > 0 ? 'CERTAIN' : supposedBy.length > 0 ? 'POSSIBLE' : 'PRESUMED';
  const covering = [...affirmedBy, ...supposedBy];
  const now = (ofState.get(state) ?? []).filter(
    (m) => m.role === role && covering.includes(m.source) && isPossible(m, day),
  );
  return {
    ...{ state, role, certainty: deniedBy.length > 0 ? 'DISPUTED' : undisputed },
    ...{ affirmedBy, supposedBy, presumedBy, deniedBy },
    presumedSince: presumedBy.map(lastDay).sort().at(-1) ?? null,
    memberships: [...now, ...carried],
  };
}
