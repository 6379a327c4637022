/** Correlates of War, Formal Alliances 4.1: one row a spell of one member in one alliance. */
import type { LifespanFact, MembershipFact } from '../../generated/facts.ts';
import type { Obligation } from '../../generated/types.ts';
import { dateIn, endAfter, flag, flagged, knownDateIn, stateIn, text } from './shared/cells.ts';
import type { ImportContext } from './shared/context.ts';
import type { Importer } from './shared/importer.ts';
import { passedOver, readRows } from './shared/outcome.ts';
import type { Row } from './shared/table.ts';

const source = 'source:cow-alliances-4.1';

const obligations: Readonly<Record<string, Obligation>> = {
  defense: 'DEFENSE',
  neutrality: 'NEUTRALITY',
  nonaggression: 'NONAGGRESSION',
  entente: 'ENTENTE',
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
  files: [
    {
      name: 'alliance_v4.1_by_member.csv',
      format: 'csv',
      columns: [
        'version4id',
        'ccode',
        ...Object.values(dates).flat(),
        'left_censor',
        ...Object.keys(obligations),
      ],
    },
  ],
  async *facts(context, members) {
    const seen = new Set<string>();
    yield* readRows(members, (row) => {
      const code = text(row, 'version4id');
      const alliance = allianceOf(code, context);
      if (alliance === undefined)
        return [passedOver(row, `COW ${code} is no well-known alliance.`)];
      const membership = membershipOf(row, alliance, context);
      if (seen.has(code)) return [membership];
      const lifespan = lifespanOf(row, alliance);
      seen.add(code);
      return [lifespan, membership];
    });
  },
};

function allianceOf(
  code: string,
  { allianceOf: wellKnown, scope }: ImportContext,
): string | undefined {
  return wellKnown('COW', code) ?? (scope === 'all' ? `alliance:cow-${code}` : undefined);
}

function membershipOf(row: Row, alliance: string, context: ImportContext): MembershipFact {
  const code = text(row, 'version4id');
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

/** Every row of an alliance repeats its begin and end. */
function lifespanOf(row: Row, alliance: string): LifespanFact {
  const code = text(row, 'version4id');
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
