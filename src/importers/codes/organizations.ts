/** Which organizations of COW IGO are imported, each reviewed: those with a mandate for security. */
import type { AllianceFact } from '../../generated/facts.ts';

/** Left out are those of the whole world, such as the United Nations, in which all are members. */
export interface SelectedOrganization {
  readonly ioname: string;
  readonly reason: string;
  /** The dataset's long name or its short one, whichever is whole and spelled as it is today. */
  readonly name?: string;
  /** Null where the dataset's own is not the usual one. */
  readonly abbreviation?: string | null;
}

export type NewOrganization = Required<SelectedOrganization>;

/** The names and abbreviations of these are those of data/alliances.csv. */
const wellKnown: readonly SelectedOrganization[] = [
  { ioname: 'ANZUS', reason: 'Its members meet an armed attack in the Pacific together.' },
  {
    ioname: 'ASEAN',
    reason:
      'Its members have renounced force among them, and it has a political-security community.',
  },
  {
    ioname: 'AU',
    reason: 'It has a Peace and Security Council, and may intervene in a member state.',
  },
  { ioname: 'CENTO', reason: 'Its members co-operate for their security and defence.' },
  { ioname: 'CIS', reason: 'Its charter provides for a common policy of collective security.' },
  { ioname: 'CSTO', reason: 'An attack on one member is an attack on all.' },
  {
    ioname: 'ECOWAS',
    reason: 'Its protocols provide for mutual defence; its forces have intervened.',
  },
  { ioname: 'GCC', reason: 'Its members have a joint defence agreement and joint forces.' },
  { ioname: 'LOAS', reason: 'Its council meets aggression against a member state.' },
  { ioname: 'NATO', reason: 'An attack on one member is an attack on all.' },
  { ioname: 'OAS', reason: 'Its charter has a chapter on collective security.' },
  {
    ioname: 'OAU',
    reason: 'Its charter guards the territory of its members and sets up a Defence Commission.',
  },
  {
    ioname: 'OSCE',
    reason: 'Its mandate is security in Europe, from arms control to field missions.',
  },
  { ioname: 'SCO', reason: 'It fights terrorism jointly; it grew from pacts on border forces.' },
  { ioname: 'SEATO', reason: 'Its members meet an armed attack in the treaty area together.' },
  { ioname: 'WEU', reason: 'Its members owe each other all the military aid in their power.' },
  {
    ioname: 'WPact',
    reason: 'Its members owed each other armed assistance under a joint command.',
  },
];

/** These have no row in data/alliances.csv, and are imported where all alliances are. */
const further: readonly NewOrganization[] = [
  {
    ioname: 'AMU',
    name: 'Arab Maghreb Union',
    abbreviation: 'AMU',
    reason: 'Its treaty (article 14) makes aggression against one member aggression against all.',
  },
  {
    ioname: 'BALTBAT',
    name: 'Baltic Peacekeeping Battalion',
    abbreviation: 'BALTBAT',
    reason: 'A military unit that its members raised together.',
  },
  {
    ioname: 'CEPGL',
    name: 'Economic Community of the Great Lakes Countries',
    abbreviation: 'CEPGL',
    reason: 'The first aim of its convention is the security of its members.',
  },
  {
    ioname: 'CICA',
    name: 'Conference on Interaction and Confidence-Building Measures in Asia',
    abbreviation: 'CICA',
    reason: 'Its mandate is confidence-building in military and political matters.',
  },
  {
    ioname: 'EAC',
    name: 'East African Community',
    abbreviation: 'EAC',
    reason: 'Its treaty (articles 123 to 125) provides for co-operation in security and defence.',
  },
  {
    ioname: 'EAPC',
    name: 'Euro-Atlantic Partnership Council',
    abbreviation: 'EAPC',
    reason: 'In it the members and partners of NATO consult on security.',
  },
  {
    ioname: 'ECCAS',
    name: 'Economic Community of Central African States',
    abbreviation: 'ECCAS',
    reason: 'It has a Council for Peace and Security, and a pact of mutual assistance.',
  },
  {
    ioname: 'EU',
    name: 'European Union',
    abbreviation: 'EU',
    reason: 'It has a common security and defence policy, since 2009 with a clause of mutual aid.',
  },
  {
    ioname: 'IADefB',
    name: 'Inter-American Defense Board',
    abbreviation: null,
    reason: 'In it the armed forces of its members plan the defence of the hemisphere.',
  },
  {
    ioname: 'IDC',
    name: 'Imperial Defense Committee',
    abbreviation: null,
    reason: 'It planned the defence of the British Empire.',
  },
  {
    ioname: 'IGAD',
    name: 'Intergovernmental Authority on Development',
    abbreviation: 'IGAD',
    reason: 'Its mandate since 1996 has peace and security; it mediates and warns of conflicts.',
  },
  {
    ioname: 'LCBC',
    name: 'Lake Chad Basin Commission',
    abbreviation: 'LCBC',
    reason: 'Its Multinational Joint Task Force fights armed groups around the lake.',
  },
  {
    ioname: 'MFO',
    name: 'Multinational Force and Observers',
    abbreviation: 'MFO',
    reason: 'It keeps the peace between Egypt and Israel in the Sinai.',
  },
  {
    ioname: 'MRU',
    name: 'Mano River Union',
    abbreviation: 'MRU',
    reason: 'Its members have a treaty of non-aggression and a protocol on defence and security.',
  },
  {
    ioname: 'OCAS',
    name: 'Organization of Central American States',
    abbreviation: null,
    reason: 'Its charter of 1962 has a Defence Council.',
  },
  {
    ioname: 'OECS',
    name: 'Organization of Eastern Caribbean States',
    abbreviation: 'OECS',
    reason: 'Its treaty of 1981 has a Defence and Security Committee; it intervened in Grenada.',
  },
  {
    ioname: 'SADC',
    name: 'Southern African Development Community',
    abbreviation: 'SADC',
    reason:
      'It has an Organ on Politics, Defence and Security; its members have a mutual defence pact.',
  },
  {
    ioname: 'SICA',
    name: 'Central American Integration System',
    abbreviation: 'SICA',
    reason: 'Its members have a treaty on democratic security (1995), with limits on arms.',
  },
];

export const selection: readonly SelectedOrganization[] = [...wellKnown, ...further];

export function organizationId(ioname: string): string {
  return `alliance:igo-${ioname.toLowerCase()}`;
}

/** Of such an id the node, for the importers of other datasets that have the organization too. */
export function organizationOf(id: string): AllianceFact | undefined {
  const found = further.find(({ ioname }) => organizationId(ioname) === id);
  if (found === undefined) return undefined;
  const { name, abbreviation } = found;
  return { type: 'Alliance', id, name, abbreviation, kind: 'ORGANIZATION' };
}

/** An organization that has no row in data/alliances.csv, if it is selected. */
export function furtherOrganization(ioname: string): NewOrganization | undefined {
  return further.find((organization) => organization.ioname === ioname);
}
