/** Correlates of War, Formal Alliances 4.1: one row a spell of one member in one alliance. */
import type { LifespanFact, MembershipFact } from '../generated/facts.ts';
import type { Obligation } from '../generated/types.ts';
import type { Row } from './formats/row.ts';
import { allianceFact, pactNaming } from './names/naming.ts';
import type { PactNaming } from './names/naming.ts';
import { code, dateIn, ending, flag, flagged, knownDateIn, oneOf, stateIn } from './rows/cells.ts';
import { RejectedCell, passedOver, readPart, readRow } from './rows/outcome.ts';
import type { Outcome, ReadRow } from './rows/outcome.ts';
import type { ImportContext } from './codes/context.ts';
import type { Importer } from './shared/importer.ts';

const source = 'source:cow-alliances-4.1';

const obligations: Readonly<Record<string, Obligation>> = {
  defense: 'DEFENSE',
  neutrality: 'NEUTRALITY',
  nonaggression: 'NONAGGRESSION',
  entente: 'ENTENTE',
};

/** What names call alliances, the strongest first. */
const kinds = ['Defense pact', 'Neutrality pact', 'Nonaggression pact', 'Entente'] as const;

/**
 * The release notes of version 4 call neutrality pacts IIa and nonaggression pacts IIb; the file has
 * the words of IIb for both.
 */
const types: Readonly<Record<string, (typeof kinds)[number]>> = {
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
  namePrecedence: 1,
  request:
    'The maintainer of these data has asked makers of software not to make their use easier. Entente bundles only a quotation of them, and reads what you have obtained from the project yourself: see data/SOURCES.md.',
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
      versions: ['4.1'],
      lookalikes: [
        {
          name: 'alliance_v4.1_by_member_yearly.csv',
          column: 'year',
          reason:
            'It has a row for each year of a member, and an end where the other leaves it open.',
        },
      ],
    },
  ],
  async *facts(context, members) {
    const alliances: Alliances = {
      firsts: new Map(),
      unnamed: new Map(),
      naming: pactNaming(kinds, 'COW', context),
    };
    for await (const row of members) {
      const read = readRow(row, () => outcomesOf(row, alliances, context));
      const membership = read.outcomes.find((outcome) => outcome.type === 'Membership');
      const unnamed = alliances.unnamed.get(membership?.id ?? '');
      if (unnamed === undefined) yield read;
      else unnamed.rows.push(read);
    }
    yield* named(alliances, context);
  },
};

/** What the rows so far give of alliances. */
interface Alliances {
  /** By code. */
  readonly firsts: Map<string, FirstRow>;
  /** Those that data/alliances.csv does not name, by the id of their first row's membership. */
  readonly unnamed: Map<string, Unnamed>;
  readonly naming: PactNaming<(typeof kinds)[number]>;
}

interface FirstRow {
  readonly line: number;
  readonly lifespan: LifespanFact;
}

interface Unnamed {
  readonly code: string;
  /** Its first row, which brings the alliance, and those with the same key, which must come after it. */
  readonly rows: ReadRow[];
}

function outcomesOf(
  row: Row,
  { firsts, unnamed, naming }: Alliances,
  context: ImportContext,
): readonly Outcome[] {
  const version4id = code(row, 'version4id');
  const wellKnown = context.allianceOf('COW', version4id);
  if (wellKnown === undefined && context.scope === 'well-known') {
    return [passedOver(row, `COW ${version4id} is not a well-known alliance.`)];
  }
  const { membership, lifespan, kind } = spellOf(
    row,
    wellKnown ?? idOf(version4id, context),
    context,
  );
  if (wellKnown === undefined) {
    naming.add({ code: version4id, kind, state: membership.state, begin: lifespan.start });
  }
  const first = firsts.get(version4id);
  if (first !== undefined) {
    return [membership, ...readPart(row, () => agreeing(row, lifespan, first))];
  }
  firsts.set(version4id, { line: row.line, lifespan });
  if (wellKnown === undefined) unnamed.set(membership.id, { code: version4id, rows: [] });
  return [lifespan, membership];
}

/** The rows that bring an alliance, and wait for its name. */
function* named({ unnamed, naming }: Alliances, context: ImportContext): Generator<ReadRow> {
  const names = naming.names();
  for (const { code, rows } of unnamed.values()) {
    const name = names.get(code);
    if (name === undefined) throw new Error(`COW ${code} has a row and no name.`);
    const alliance = allianceFact(idOf(code, context), name, [{ scheme: 'COW', value: code }]);
    yield* rows.map((row, at) =>
      at === 0 ? { ...row, outcomes: [alliance, ...row.outcomes] } : row,
    );
  }
}

function idOf(code: string, { canonicalOf }: ImportContext): string {
  return canonicalOf(`alliance:cow-${code}`);
}

/** The first row gives the lifespan; one that gives another must not be lost in silence. */
function agreeing(
  row: Row,
  { start, end }: LifespanFact,
  { line, lifespan }: FirstRow,
): readonly [] {
  if (start === lifespan.start && end === lifespan.end) return [];
  throw new RejectedCell(
    [...dates.allianceStart, ...dates.allianceEnd].join(', '),
    `${start ?? ''} to ${end ?? 'no end'}`,
    `Line ${line} gives the alliance ${lifespan.start ?? ''} to ${lifespan.end ?? 'no end'}, which counts: make its rows agree.`,
  );
}

/** Every row of an alliance repeats its type, begin and end. */
function spellOf(row: Row, alliance: string, context: ImportContext) {
  return {
    membership: membershipOf(row, alliance, context),
    lifespan: lifespanOf(row, alliance),
    kind: oneOf(row, 'ss_type', types),
  };
}

function membershipOf(row: Row, alliance: string, context: ImportContext): MembershipFact {
  const version4id = code(row, 'version4id');
  const ccode = code(row, 'ccode');
  const start = knownDateIn(row, dates.memberStart);
  return {
    type: 'Membership',
    id: `membership:cow-alliances-4.1/${version4id}/${ccode}/${start}`,
    source,
    evidence: [{ locator: `version4id ${version4id}, ccode ${ccode}, start ${start}` }],
    start,
    ...ending(start, dateIn(row, dates.memberEnd), 'LAST_DAY', dates.memberEnd.join(', ')),
    leftCensored: flag(row, 'left_censor'),
    role: 'FULL',
    obligations: flagged(row, obligations),
    state: stateIn(row, 'ccode', 'COW', start, context),
    alliance,
  };
}

function lifespanOf(row: Row, alliance: string): LifespanFact & { readonly start: string } {
  const version4id = code(row, 'version4id');
  const start = knownDateIn(row, dates.allianceStart);
  return {
    type: 'Lifespan',
    id: `lifespan:cow-alliances-4.1/${version4id}`,
    source,
    evidence: [{ locator: `version4id ${version4id}` }],
    start,
    ...ending(start, dateIn(row, dates.allianceEnd), 'LAST_DAY', dates.allianceEnd.join(', ')),
    leftCensored: false,
    subject: alliance,
  };
}
