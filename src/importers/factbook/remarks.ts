/** Reads what the Factbook puts after the name of whoever holds an office: since when, and more. */
import { partialDateOf } from '../../dates/partial-date.ts';

export interface Remarks {
  /** The start as exactly as it is given; null where it is not. */
  readonly since: string | null;
  /** What `presidency member since 2022` calls the office. */
  readonly office: string | null;
  /** The rest, piece by piece. */
  readonly others: readonly string[];
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The office, day, month, year, and what follows in the bracket; `NA` is a day that was not known. */
const sincePattern = new RegExp(
  `^(?:([^\\d;,]+) )?since (?:seizing power (?:on )?|NA )?(?:(?:(\\d{1,2}) )?(${months.join('|')})\\p{Ll}*\\.? )?(\\d{4})\\b(.*)$`,
  'u',
);

/** Throws a PartialDateError where the calendar has no such day. */
export function readRemarks(text: string): Remarks {
  const others: string[] = [];
  let start: Omit<Remarks, 'others'> = { since: null, office: null };
  for (const [whole, bracket = ''] of text.matchAll(/\(([^()]*)\)|[^()]+/g)) {
    const found = start.since === null ? sincePattern.exec(bracket) : null;
    if (found === null) {
      others.push(whole);
      continue;
    }
    const [, office = null, day = '0', month = '', year, rest = ''] = found;
    // A month that is not given is none of them: the index before the first.
    const since = partialDateOf(Number(year), months.indexOf(month) + 1, Number(day));
    start = { since, office };
    others.push(rest.replace(/^[;,\s-]+/, ''));
  }
  return { ...start, others: others.map((other) => other.trim()).filter((other) => other !== '') };
}
