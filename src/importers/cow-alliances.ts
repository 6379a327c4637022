/** Correlates of War, Formal Alliances 4.1: one row a spell of one member in one alliance. */
import type { LifespanFact, MembershipFact } from '../generated/facts.ts';
import type { Obligation } from '../generated/types.ts';
import {
  dateIn,
  endAfter,
  flag,
  flagged,
  key,
  knownDateIn,
  oneOf,
  stateIn,
  text,
} from './shared/cells.ts';
import type { ImportContext } from './shared/context.ts';
import { allianceFact, readNames } from './shared/described.ts';
import type { Importer } from './shared/importer.ts';
import { RejectedCell, passedOver, readPart, readRows } from './shared/outcome.ts';
import type { Row, Rows } from './shared/table.ts';

const source = 'source:cow-alliances-4.1';

const obligations: Readonly<Record<string, Obligation>> = {
  defense: 'DEFENSE',
  neutrality: 'NEUTRALITY',
  nonaggression: 'NONAGGRESSION',
  entente: 'ENTENTE',
};

/** What names call alliances, the strongest first. */
const pledges = ['Defense pact', 'Neutrality pact', 'Nonaggression pact', 'Entente'] as const;

/**
 * The release notes of version 4 call neutrality pacts IIa and nonaggression pacts IIb; the file has
 * the words of IIb for both.
 */
const types: Readonly<Record<string, (typeof pledges)[number]>> = {
  'Type I: Defense Pact': 'Defense pact',
  'Type II: Neutrality': 'Neutrality pact',
  'Type IIa: Non-Aggression Pact': 'Neutrality pact',
  'Type IIb: Non-Aggression Pact': 'Nonaggression pact',
  'Type III: Entente': 'Entente',
};

const dates = {
  memberStart: ['mem_st_year', 'mem_st_month', 'mem_st_day'],
  memberEnd: ['mem_end_year', 'mem_end_month', 'mem_end_day'],
  allianceStart: ['all_st_year', 'all_st_month', 'all_st_day'],
  allianceEnd: ['all_end_year', 'all_end_month', 'all_end_day'],
} as const;

export const importer: Importer = {
  name: 'cow-alliances',
  source,
  standing: 1,
  files: [
    {
      name: 'alliance_v4.1_by_member.csv',
      format: 'csv',
      columns: [
        'version4id',
        'ccode',
        'ss_type',
        ...Object.values(dates).flat(),
        'left_censor',
        ...Object.keys(obligations),
      ],
      version: '4.1',
    },
  ],
  async *facts(context, members) {
    const names = await namesOf(members, context);
    const firsts = new Map<string, Spoken>();
    yield* readRows(members, (row) => {
      const code = key(row, 'version4id');
      const wellKnown = context.allianceOf('COW', code);
      if (wellKnown === undefined && context.scope === 'well-known') {
        return [passedOver(row, `COW ${code} is no well-known alliance.`)];
      }
      const id = wellKnown ?? `alliance:cow-${code}`;
      const { membership, lifespan } = spellOf(row, id, context);
      const first = firsts.get(code);
      if (first !== undefined) {
        return [membership, ...readPart(row, () => agreeing(row, lifespan, first))];
      }
      firsts.set(code, { line: row.line, lifespan });
      const name = names.get(code);
      return name === undefined
        ? [lifespan, membership]
        : [allianceFact(id, name, [{ scheme: 'COW', value: code }]), lifespan, membership];
    });
  },
};

/** What the first row of an alliance says of it. */
interface Spoken {
  readonly line: number;
  readonly lifespan: LifespanFact;
}

/** The first row gives the lifespan; one that gives another must not be lost in silence. */
function agreeing(row: Row, { start, end }: LifespanFact, { line, lifespan }: Spoken): readonly [] {
  if (start === lifespan.start && end === lifespan.end) return [];
  throw new RejectedCell(
    [...dates.allianceStart, ...dates.allianceEnd].join(', '),
    `${start ?? ''} to ${end ?? 'no end'}`,
    `Line ${line} gives the alliance ${lifespan.start ?? ''} to ${lifespan.end ?? 'no end'}, which counts: make its rows agree.`,
  );
}

/** The names of alliances that have none in data/alliances.csv. */
async function namesOf(
  members: Rows,
  context: ImportContext,
): Promise<ReadonlyMap<string, string>> {
  if (context.scope === 'well-known') return new Map();
  const read = (row: Row) => {
    const code = key(row, 'version4id');
    if (context.allianceOf('COW', code) !== undefined) return undefined;
    const { membership, lifespan, pledge } = spellOf(row, '', context);
    return { code, pledge, state: membership.state, begin: lifespan.start };
  };
  return readNames(members, read, pledges, 'COW', context);
}

/** Every row of an alliance repeats its type, begin and end. */
function spellOf(row: Row, alliance: string, context: ImportContext) {
  return {
    membership: membershipOf(row, alliance, context),
    lifespan: lifespanOf(row, alliance),
    pledge: oneOf(row, 'ss_type', types),
  };
}

function membershipOf(row: Row, alliance: string, context: ImportContext): MembershipFact {
  const code = key(row, 'version4id');
  const ccode = text(row, 'ccode');
  const start = knownDateIn(row, dates.memberStart);
  return {
    type: 'Membership',
    id: `membership:cow-alliances-4.1/${code}/${ccode}/${start}`,
    source,
    evidence: [{ locator: `version4id ${code}, ccode ${ccode}, start ${start}` }],
    start,
    end: endAfter(start, dateIn(row, dates.memberEnd), dates.memberEnd.join(', ')),
    leftCensored: flag(row, 'left_censor'),
    role: 'FULL',
    obligations: flagged(row, obligations),
    state: stateIn(row, 'ccode', 'COW', start, context),
    alliance,
  };
}

function lifespanOf(row: Row, alliance: string): LifespanFact & { readonly start: string } {
  const code = key(row, 'version4id');
  const start = knownDateIn(row, dates.allianceStart);
  return {
    type: 'Lifespan',
    id: `lifespan:cow-alliances-4.1/${code}`,
    source,
    evidence: [{ locator: `version4id ${code}` }],
    start,
    end: endAfter(start, dateIn(row, dates.allianceEnd), dates.allianceEnd.join(', ')),
    leftCensored: false,
    subject: alliance,
  };
}
