/** The words of the synthetic articles: enough for texts that differ, none of them anybody's. */
import type { Random } from './random.ts';

const subjects = ['The alliance', 'Our ministry', 'The council', 'Every member', 'The secretariat'];
const verbs = [
  'will review',
  'has welcomed',
  'cannot accept',
  'is preparing',
  'continues to support',
];
const objects = [
  'the joint exercise planned for the autumn',
  'the protocol on collective forces',
  'a common position on border security',
  'the request for consultations',
  'the exchange of liaison officers',
  'the new rules for peacekeeping',
];
const reasons = [
  'because the situation demands it',
  'as the treaty provides',
  'once the parliaments have agreed',
  'together with its partners',
  'whatever others may say',
];
const givenNames = [
  'Aida',
  'Bek',
  'Clara',
  'Daniyar',
  'Elena',
  'Farid',
  'Greta',
  'Hovik',
  'Irina',
  'Jonas',
];
const familyNames = [
  'Abenov',
  'Brandt',
  'Cerny',
  'Dolan',
  'Egorova',
  'Ferri',
  'Grigoryan',
  'Hansen',
  'Isakov',
];
const titles = [
  'Minister of Defence',
  'Foreign Minister',
  'Secretary General',
  'Chief of Staff',
  'Envoy',
];

export function sentence({ pick, below }: Random): string {
  return `${pick(subjects)} ${pick(verbs)} ${pick(objects)}, ${pick(reasons)}, in ${2 + below(40)} weeks.`;
}

/** The number keeps names apart, as a middle name does. */
export function personName({ pick }: Random, number: number): string {
  return `${pick(givenNames)} ${number} ${pick(familyNames)}`;
}

export function officeTitle({ pick }: Random): string {
  return pick(titles);
}
