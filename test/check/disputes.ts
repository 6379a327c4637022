/** What is asked about disputes, in pages. */
import type { Named, Node } from './answers.ts';
import { narrowed } from './asked.ts';
import { asText, compare, rows, texts } from './answers.ts';
import { fragment } from './differences.ts';
import type { Question } from './differences.ts';
import type { Dispute, Rules, Used } from './rules.ts';

/** How many there are of these alliances, and the first thousand. */
export function ofDisputes(
  rules: Rules,
  alliances: readonly string[],
  asked: DisputesAsked,
  page: { readonly first: number; readonly after?: string } = { first: 1000 },
): Question {
  const { used, minDays, ...about } = asked;
  const args = Object.entries({ ...about, ...page }).map(
    ([name, value]) => `, ${name}: ${JSON.stringify(value)}`,
  );
  return {
    field: `disputes(minDays: ${minDays}${narrowed(used)}${args.join('')}) {
      totalCount
      nodes {
        alliance { id } state { id } affirmedBy { id } deniedBy { id } from until days
        affirmingMemberships { ...Row } denyingMemberships { ...Row }
      }
      pageInfo { endCursor }
    }`,
    expected: () => {
      const all = disputesOf(rules, alliances, asked);
      return [{ totalCount: all.length }, ...all.slice(0, page.first)];
    },
    shaped: ({ totalCount, nodes }: DisputesAnswer) => [
      { totalCount },
      ...nodes.map((each) => ({
        ...{ alliance: each.alliance.id, state: each.state.id },
        ...{ affirmedBy: each.affirmedBy.id, deniedBy: each.deniedBy.id },
        ...{ from: each.from, until: each.until, days: each.days },
        affirming: rows(each.affirmingMemberships),
        denying: rows(each.denyingMemberships),
      })),
    ],
  };
}

/** In the order in which they are told. */
function disputesOf(
  rules: Rules,
  alliances: readonly string[],
  { alliance, state, used, minDays }: DisputesAsked,
) {
  return (alliance === undefined ? alliances : [alliance])
    .flatMap((id) => rules.disputes(id, used))
    .filter((each) => each.days >= minDays && each.state === (state ?? each.state))
    .sort((a, b) => b.days - a.days || compare(orderOf(a), orderOf(b)))
    .map(({ affirming, denying, ...each }) => ({
      ...{ ...each, affirming: texts(affirming), denying: texts(denying) },
    }));
}

/** All disputes, a page at a time: what each page has, and where the next begins. */
export async function walkDisputes(
  ask: (operation: string) => Promise<unknown>,
  rules: Rules,
  alliances: readonly string[],
  first: number,
): Promise<readonly string[]> {
  const asked = { used: undefined, minDays: 1 };
  const walked: string[] = [];
  let after: string | undefined;
  do {
    const page = after === undefined ? { first } : { first, after };
    const { field, shaped } = ofDisputes(rules, alliances, asked, page);
    const data = (await ask(`{ page: ${field} } ${fragment}`)) as { page: DisputesAnswer };
    walked.push(
      ...shaped(data.page as never)
        .slice(1)
        .map(asText),
    );
    after = data.page.pageInfo.endCursor ?? undefined;
  } while (after !== undefined);
  const expected = disputesOf(rules, alliances, asked).map(asText);
  return walked.join() === expected.join() ? [] : ['the pages are not those of the rules'];
}

export interface DisputesAsked {
  readonly alliance?: string;
  readonly state?: string;
  readonly used: Used;
  readonly minDays: number;
}

interface DisputesAnswer {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly nodes: readonly (Readonly<
    Record<'alliance' | 'state' | 'affirmedBy' | 'deniedBy', Named>
  > &
    Readonly<Record<'from' | 'until', string>> &
    Readonly<Record<'affirmingMemberships' | 'denyingMemberships', readonly Node[]>> & {
      readonly days: number;
    })[];
}

const orderOf = ({ alliance, state, from, affirmedBy, deniedBy }: Dispute) =>
  [alliance, state, from, affirmedBy, deniedBy].join('\0');
