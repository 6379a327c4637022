/** The memberships that the Factbook's editions list: consecutive ones that list a state in one role are one. */
import type { MembershipFact } from '../../generated/facts.ts';
import type { MembershipRole } from '../../generated/types.ts';
import type { ImportContext } from '../codes/context.ts';
import type { Row } from '../formats/row.ts';
import { cell } from '../rows/cells.ts';
import { passedOver, readPart } from '../rows/outcome.ts';
import type { Outcome } from '../rows/outcome.ts';
import { editionAt, runsOf } from './editions.ts';
import type { Edition, Entry, Run } from './editions.ts';
import { evidenceOf } from './evidence.ts';
import { lifeOf } from './lifespans.ts';
import { mentionsIn } from './participation.ts';
import type { Mention } from './participation.ts';
import { endOf, startOf } from './periods.ts';
import { lackedBy } from './series.ts';
import type { Series, StateSeries } from './series.ts';
import { source } from './source.ts';

const field = 'internationalOrganizationParticipation';

interface Listing {
  readonly row: Row;
  readonly role: MembershipRole;
}

/** The organizations that each row names, and what became of it. */
interface Read {
  readonly mentions: ReadonlyMap<Row, readonly Mention[]>;
  readonly outcomes: ReadonlyMap<Row, Outcome[]>;
}

/** What became of each row: the memberships that begin with it, what is left out of it, or nothing. */
export function membershipsOf(
  { editions, states }: Series,
  context: ImportContext,
): ReadonlyMap<Row, readonly Outcome[]> {
  const read = readAll([...states.values()], context);
  const firstEditions = firstNaming([...states.values()], read);
  for (const [state, own] of states) {
    const lacked = lackedBy(own, editions);
    for (const [alliance, first] of firstEditions) {
      const entries = editions.map((_, at) => entryAt(own, alliance, at, lacked, read));
      for (const run of runsOf(entries, ({ role }) => role)) {
        const outcomes = membershipOf(run, run.first === first, state, alliance, own, editions);
        read.outcomes.get(run.value.row)?.push(...outcomes);
      }
    }
  }
  return read.outcomes;
}

function readAll(states: readonly StateSeries[], context: ImportContext): Read {
  const mentions = new Map<Row, readonly Mention[]>();
  const outcomes = new Map<Row, Outcome[]>();
  for (const row of states.flatMap((own) => [...own[field].values()].flat())) {
    if (outcomes.has(row)) continue;
    const lost = readPart(row, () => {
      const all = mentionsIn(row, 'text', cell(row, 'text'), context);
      mentions.set(row, all);
      return all.flatMap(({ role, written, reason }) =>
        role === 'NONE' ? [passedOver(row, `${written}: ${reason ?? ''}`)] : [],
      );
    });
    outcomes.set(row, [...lost]);
  }
  return { mentions, outcomes };
}

/** Of each organization that any edition names: the first that does. */
function firstNaming(
  states: readonly StateSeries[],
  { mentions }: Read,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const own of states) {
    for (const [at, rows] of own[field]) {
      for (const { alliance } of rows.flatMap((row) => mentions.get(row) ?? [])) {
        first.set(alliance, Math.min(at, first.get(alliance) ?? at));
      }
    }
  }
  return first;
}

function entryAt(
  own: StateSeries,
  alliance: string,
  at: number,
  lacked: ReadonlySet<number>,
  { mentions }: Read,
): Entry<Listing> {
  if (lacked.has(at)) return 'silent';
  for (const row of own[field].get(at) ?? []) {
    const mention = mentions.get(row)?.find((each) => each.alliance === alliance);
    if (mention !== undefined && mention.role !== 'NONE')
      return { value: { row, role: mention.role } };
  }
  return 'none';
}

function membershipOf(
  run: Run<Listing>,
  leftCensored: boolean,
  state: string,
  alliance: string,
  own: StateSeries,
  editions: readonly Edition[],
): readonly Outcome[] {
  const { first, last, after, value } = run;
  const life = lifeOf(state, alliance);
  const start = startOf({ first, before: leftCensored ? null : run.before }, editions, life);
  const end = after === null ? null : endOf(last, after, editions, life);
  const sighting = (edition: number) => ({ edition, rows: own[field].get(edition) ?? [] });
  const id = [alliance, state].map((node) => node.slice(node.indexOf(':') + 1)).join('/');
  const fact: MembershipFact = {
    type: 'Membership',
    id: `membership:factbook/${id}/${editionAt(editions, first).name}`,
    source,
    evidence: evidenceOf(
      editions,
      { edition: first, rows: [value.row] },
      sighting(last),
      after === null ? null : sighting(after),
    ),
    start: start.date,
    end: end === null ? null : end.date,
    endMeans: end === null ? null : 'FIRST_DAY_OUT',
    leftCensored,
    role: value.role,
    obligations: [],
    state,
    alliance,
  };
  const outside = [
    ...(start.isOutside ? [`the start ${start.date}`] : []),
    ...(end?.isOutside === true ? [`the end ${end.date}`] : []),
  ];
  return [
    fact,
    ...outside.map((date) =>
      passedOver(
        value.row,
        `${alliance}: no day of ${date} lies in its life or the state's, so it stays as it is.`,
      ),
    ),
  ];
}
