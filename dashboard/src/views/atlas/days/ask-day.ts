/** Asks the API for one day, outside of the page's cache: a day is kept in the form in which it is drawn. */
import { Client, fetchExchange } from '@urql/core';
import type { CombinedError } from '@urql/core';
import { api } from '../../../api/client.ts';
import { AlliancesOfADayDocument } from '../../../generated/alliances-of-a-day.ts';
import type { AlliancesOfADayQueryVariables } from '../../../generated/alliances-of-a-day.ts';
import { dayAlliances } from '../model/day-alliances.ts';
import type { DayAlliances } from '../model/day-alliances.ts';

const uncached = new Client({ url: api, preferGetMethod: false, exchanges: [fetchExchange] });

export interface Asking {
  /** Gives the request up. */
  readonly cancel: () => void;
}

export function variablesOf(
  day: string,
  sources: readonly string[],
): AlliancesOfADayQueryVariables {
  return { day, sources: sources.length === 0 ? null : [...sources] };
}

export function askDay(
  day: string,
  sources: readonly string[],
  answered: (result: DayAlliances | CombinedError) => void,
): Asking {
  const subscription = uncached
    .query(AlliancesOfADayDocument, variablesOf(day, sources))
    .subscribe(({ data, error }) => {
      if (error !== undefined) answered(error);
      else if (data !== undefined) answered(dayAlliances(day, data));
    });
  return { cancel: () => subscription.unsubscribe() };
}
