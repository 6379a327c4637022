/** The same records as the independent checker reads them, test/check. */
import { boundsOf, boundsOfObservation } from '../check/dates.ts';
import { rawOf } from '../check/raw.ts';
import type { Raw } from '../check/raw.ts';
import { membersOver } from '../check/rules/members.ts';
import type { Members } from '../check/rules/members.ts';
import type { Recorded } from './random-records.ts';
import type { Dates } from './records.ts';

export const alliance = 'alliance';

function datesOf({ start = '', end = '', observedOn }: Dates) {
  return observedOn === undefined
    ? { isObservation: false, ...boundsOf(start, end, 'FIRST_DAY_OUT') }
    : { isObservation: true, ...boundsOfObservation(observedOn) };
}

/** A membership is named as the records name it. */
export function rawIn({ sources, lifespans }: Recorded): Raw {
  return rawOf(
    {
      memberships: sources.flatMap(({ source, members }) =>
        members.map(({ state, role = 'FULL', obligations = [], ...dates }, at) => {
          const number = members.slice(0, at + 1).filter((each) => each.state === state).length;
          const text = `${source}-${state}-${number}`;
          return { alliance, source, state, role, obligations, text, ...datesOf(dates) };
        }),
      ),
      lifespans: lifespans.map(({ subject, source, ...dates }) => ({
        ...{ subject, source, ...datesOf(dates) },
      })),
      formations: [],
    },
    new Map(
      sources.map(({ source, from, to, lists = true, codes = [] }) => [
        source,
        { coverageStart: from, coverageEnd: to, lists: () => lists, codes },
      ]),
    ),
  );
}

export const checkedMembers = (recorded: Recorded): Members => membersOver(rawIn(recorded));
