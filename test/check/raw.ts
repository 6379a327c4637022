/**
 * What the raw files say, read anew: this folder shares no code with src/, so that a mistake there is not
 * repeated here. Of the project's own tables it reads those that say which code is which state and alliance.
 */
import type { Bounds } from './dates.ts';
import { articlesOf } from './articles.ts';
import { datasetsOf, kinds } from './datasets.ts';
import { seriesOf } from './series.ts';
import { readTables } from './tables.ts';

export type Role = 'FULL' | 'SUSPENDED';

/** One membership, as one source gives it. */
export interface Membership extends Bounds {
  readonly alliance: string;
  readonly state: string;
  readonly source: string;
  readonly role: Role;
  readonly isObservation: boolean;
  /** As the API writes it: source, start, end or the day of the observation. */
  readonly text: string;
  readonly obligations: readonly string[];
}

/** How long a state or an alliance lasted, by one source. */
export interface Lifespan extends Bounds {
  readonly subject: string;
  readonly source: string;
  readonly isObservation: boolean;
}

/** Says that an alliance began, in a year. */
export interface Formation {
  readonly alliance: string;
  readonly source: string;
  readonly year: number;
}

/** What one source is like. */
export interface SourceKind {
  readonly coverageStart: string;
  readonly coverageEnd: string;
  /** Whether it names all members of an alliance, and not some alone. */
  readonly lists: (alliance: string) => boolean;
  /** The obligations of which it says of every membership whether it has them. */
  readonly codes: readonly string[];
}

export interface Facts {
  readonly memberships: readonly Membership[];
  readonly lifespans: readonly Lifespan[];
  readonly formations: readonly Formation[];
}

export interface Raw extends Facts {
  readonly sources: ReadonlyMap<string, SourceKind>;
  /** The alliances and states that have a full membership. */
  readonly alliances: readonly string[];
  readonly states: readonly string[];
}

/**
 * `bundled`: what ships. `all`: every alliance of COW and ATOP as well, the states of COW, and these further
 * organizations of COW IGO.
 */
export type Scope = 'bundled' | { readonly furtherOrganizations: readonly string[] };

export function readRaw(scope: Scope): Raw {
  const tables = readTables();
  const articles = articlesOf(tables);
  const parts: readonly Facts[] = [datasetsOf(tables, scope), seriesOf(tables), articles];
  const canonical = (alliance: string) => tables.canonical(alliance);
  return rawOf(
    {
      memberships: parts
        .flatMap(({ memberships }) => memberships)
        .map((m) => ({ ...m, alliance: canonical(m.alliance) })),
      lifespans: parts
        .flatMap(({ lifespans }) => lifespans)
        .map((l) => ({ ...l, subject: canonical(l.subject) })),
      formations: parts
        .flatMap(({ formations }) => formations)
        .map((f) => ({ ...f, alliance: canonical(f.alliance) })),
    },
    new Map([...Object.entries(kinds), ...articles.sources]),
  );
}

export function rawOf(facts: Facts, sources: Raw['sources']): Raw {
  const full = facts.memberships.filter(({ role }) => role === 'FULL');
  const idsOf = (key: 'alliance' | 'state') => [...new Set(full.map((m) => m[key]))].sort();
  return { ...facts, sources, alliances: idsOf('alliance'), states: idsOf('state') };
}
