/** What the articles of data/articles tell, from the files that say so. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { boundsOf, boundsOfObservation } from './dates.ts';
import type { EndMeans } from './dates.ts';
import type { Facts, Role, SourceKind } from './raw.ts';
import { own } from './tables.ts';

interface Dated {
  readonly source: string;
  readonly start?: string;
  readonly end?: string;
  readonly endMeans?: EndMeans;
  readonly observedOn?: string;
  readonly leftCensored?: boolean;
}

interface File {
  readonly articles?: readonly {
    readonly id: string;
    readonly coverageStart: string;
    readonly coverageEnd: string;
    readonly listsMembersOf?: readonly string[];
  }[];
  readonly memberships?: readonly (Dated & {
    readonly alliance: string;
    readonly state: string;
    readonly role: string;
    readonly obligations?: readonly string[];
  })[];
  readonly lifespans?: readonly (Dated & { readonly subject: string })[];
}

export interface ArticleFacts extends Facts {
  readonly sources: readonly (readonly [id: string, kind: SourceKind])[];
}

export function articlesOf({
  canonical,
}: {
  canonical: (alliance: string) => string;
}): ArticleFacts {
  const folder = join(own, 'articles');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(join(folder, name), 'utf8')) as File);
  const memberships = files.flatMap((file) => file.memberships ?? []);
  const lifespans = files.flatMap((file) => file.lifespans ?? []);
  return {
    sources: files
      .flatMap(({ articles = [] }) => articles)
      .map(({ id, coverageStart, coverageEnd, listsMembersOf = [] }) => {
        const listed = listsMembersOf.map(canonical);
        const lists = (alliance: string) => listed.includes(alliance);
        return [id, { coverageStart, coverageEnd, lists, codes: [] }];
      }),
    memberships: memberships.flatMap(({ alliance, state, role, obligations = [], ...dated }) =>
      isCounted(role)
        ? [{ alliance, state, role, obligations, text: textOf(dated), ...datesOf(dated) }]
        : [],
    ),
    lifespans: lifespans.map(({ subject, ...dated }) => ({ subject, ...datesOf(dated) })),
    formations: [
      ...memberships.map(({ alliance, ...dated }) => ({ alliance, dated })),
      ...lifespans.map(({ subject, ...dated }) => ({ alliance: subject, dated })),
    ].flatMap(({ alliance, dated: { source, start, leftCensored } }) =>
      start === undefined || leftCensored === true || !alliance.startsWith('alliance:')
        ? []
        : [
            {
              alliance,
              source,
              year: Number(boundsOf(start, '', 'LAST_DAY').startMin.slice(0, 4)),
            },
          ],
    ),
  };
}

const isCounted = (role: string): role is Role => role === 'FULL' || role === 'SUSPENDED';

const textOf = ({ source, start = '', end = '', observedOn }: Dated) =>
  observedOn === undefined ? [source, start, end].join(' ') : `${source} ${observedOn}`;

function datesOf({ source, start = '', end = '', endMeans = 'FIRST_DAY_OUT', observedOn }: Dated) {
  return observedOn === undefined
    ? { source, isObservation: false, ...boundsOf(start, end, endMeans) }
    : { source, isObservation: true, ...boundsOfObservation(observedOn) };
}
