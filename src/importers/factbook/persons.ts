/** Which names in the Factbook's editions are one person's: a name is spelled in several ways over the years. */
import { grouped } from '../../lists.ts';
import type { CanonicalOf } from '../codes/ties.ts';
import { slug } from './person-names.ts';

/** One mention of a holder. */
export interface Named {
  readonly state: string;
  readonly office: string;
  readonly name: string;
  readonly since: string | null;
  /** The place of the edition. */
  readonly edition: number;
}

export interface FactbookPerson {
  readonly id: string;
  /** The spelling of the last edition that has the person. */
  readonly name: string;
  /** The other spellings. */
  readonly aliases: readonly string[];
}

/** Persons of one name in several states, each reviewed; all others of one name are one person. */
const namesakes: ReadonlySet<string> = new Set(['albert-ii', 'aleksander-gabriel-meksi']);

/** A spelling, in a state where namesakes are. */
export function keyOf({ state, name }: Pick<Named, 'state' | 'name'>): string {
  const own = slug(name);
  return namesakes.has(own) ? `${own}-${state.replace('state:', '')}` : own;
}

/**
 * By the key of each spelling. Two spellings are one person's if they have the same words in another order
 * (`SADDAM Husayn`), or hold one office of one state since one day or month and share a word, letter by letter or
 * but for two letters, or are tied by data/ties.csv.
 */
export function personsOf(
  all: readonly Named[],
  canonicalOf: CanonicalOf,
): ReadonlyMap<string, FactbookPerson> {
  const groups = new Groups();
  const bySharing = new Map<string, string>();
  const byStart = new Map<string, string[]>();
  for (const named of all) {
    const key = keyOf(named);
    groups.add(key);
    const canonical = keyIn(canonicalOf(idOf(key)));
    if (canonical !== key) {
      groups.add(canonical);
      groups.join(canonical, key);
    }
    const words = `${named.state} ${wordsOf(named.name).toSorted().join(' ')}`;
    groups.join(key, bySharing.get(words) ?? key);
    bySharing.set(words, key);
    if (named.since === null || named.since.length < 7) continue;
    const start = [named.state, named.office, named.since].join(' ');
    const others = byStart.get(start) ?? [];
    byStart.set(start, others);
    if (others.includes(key)) continue;
    for (const other of others) if (shareWord(key, other)) groups.join(key, other);
    others.push(key);
  }
  const mentions = grouped(all, keyOf);
  return new Map(
    groups.all().flatMap((keys) => {
      const person = personOf(
        [...keys].flatMap((key) => mentions.get(key) ?? []),
        canonicalOf,
      );
      return [...keys].map((key) => [key, person] as const);
    }),
  );
}

function personOf(mentions: readonly Named[], canonicalOf: CanonicalOf): FactbookPerson {
  const last = mentions.reduce((one, other) => (other.edition > one.edition ? other : one));
  const names = [...new Set(mentions.map(({ name }) => name))];
  return {
    id: canonicalOf(idOf(keyOf(last))),
    name: last.name,
    aliases: names.filter((name) => name !== last.name).sort(),
  };
}

function idOf(key: string): string {
  return `official:factbook-${key}`;
}

function keyIn(id: string): string {
  return id.slice(idOf('').length);
}

function wordsOf(name: string): readonly string[] {
  return slug(name).split('-');
}

/** A word of four letters or more, or as long a beginning of one. */
function shareWord(one: string, other: string): boolean {
  const others = other.split('-').filter((word) => word.length > 2);
  return one
    .split('-')
    .filter((word) => word.length > 2)
    .some((word) => others.some((each) => isNear(word, each)));
}

function isNear(one: string, other: string): boolean {
  if (one === other) return true;
  if (Math.min(one.length, other.length) < 5) return false;
  return distance(one, other) <= 2;
}

/** The letters that must be changed, left out or put in to make one word the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const change = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(change, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Sets that grow together. */
class Groups {
  readonly #of = new Map<string, Set<string>>();

  add(key: string): void {
    if (!this.#of.has(key)) this.#of.set(key, new Set([key]));
  }

  join(one: string, other: string): void {
    const into = this.#of.get(one);
    const from = this.#of.get(other);
    if (into === undefined || from === undefined || into === from) return;
    for (const key of from) {
      into.add(key);
      this.#of.set(key, into);
    }
  }

  all(): readonly ReadonlySet<string>[] {
    return [...new Set(this.#of.values())];
  }
}
