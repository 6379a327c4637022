/** The schema's words as people read them. */
import type { Certainty } from './certainty.ts';
import type { AllianceKind } from './generated/alliances.ts';
import type { OperationStatus } from './generated/alliance-operations.ts';
import type { TermKind } from './generated/why-cited.ts';
import type { MembershipRole, Obligation } from './generated/why-membership.ts';

export type { AllianceKind, MembershipRole, Obligation, TermKind };

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  CERTAIN: 'certain',
  POSSIBLE: 'possible',
  PRESUMED: 'presumed',
  DISPUTED: 'disputed',
};

export const certaintyMeanings: Readonly<Record<Certainty, string>> = {
  CERTAIN:
    'At least one source records it for this day, and no source that covers the day contradicts it.',
  POSSIBLE: 'Dates that are only a year or a month make it possible, and no source contradicts it.',
  PRESUMED:
    'No source that covers this day tells of it. A source had it when its coverage ended, and no later one ends it.',
  DISPUTED:
    'At least one source records it for this day, and at least one other source contradicts it.',
};

export const obligationWords: Readonly<Record<Obligation, string>> = {
  DEFENSE: 'defense',
  OFFENSE: 'offense',
  NEUTRALITY: 'neutrality',
  NONAGGRESSION: 'non-aggression',
  CONSULTATION: 'consultation',
  ENTENTE: 'entente',
};

export const obligations = keysOf(obligationWords);

export const kindWords: Readonly<Record<AllianceKind, string>> = {
  ORGANIZATION: 'organization',
  PACT: 'pact',
};

export const allianceKinds = keysOf(kindWords);

/** For a term whose source gives no title. */
export const termWords: Readonly<Record<TermKind, string>> = {
  OFFICE: 'in office',
  POST: 'in a post',
  STUDY: 'studied',
};

export const statusWords: Readonly<Record<OperationStatus, string>> = {
  PLANNED: 'planned',
  UNDERWAY: 'under way',
  COMPLETED: 'completed',
};

export const roleWords: Readonly<Record<MembershipRole, string>> = {
  FULL: 'full member',
  ASSOCIATE: 'associate member',
  OBSERVER: 'observer',
  PARTNER: 'partner',
  SUSPENDED: 'suspended member',
};

/** For the beginning of a sentence. */
export function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

const numbers = new Intl.NumberFormat('en');

/** `1 alliance`, `2 alliances`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

/** A word that is missing does not compile, so that these are all values of the enum. */
function keysOf<Value extends string>(words: Readonly<Record<Value, string>>): readonly Value[] {
  return Object.keys(words) as Value[];
}
