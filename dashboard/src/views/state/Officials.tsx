/** Who held an office or a post in a state, the newest first. */
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { termRows, Terms } from '../../facts/Terms.tsx';
import { StateOfficialsDocument } from '../../generated/state-officials.ts';
import type { StateOfficialsQuery } from '../../generated/state-officials.ts';
import { Pages } from '../../lists/Pages.tsx';
import { usePage } from '../../lists/use-page.ts';
import { Panel } from '../../panel/Panel.tsx';
import { counted } from '../../words.ts';
import type { PartProps } from '../../facts/part.ts';

type Page = NonNullable<StateOfficialsQuery['state']>['terms'];

export function Officials({ id, name }: PartProps) {
  const page = usePage(15);
  const variables = { id, ...page };
  const answer = mapAnswer(
    useAnswer(StateOfficialsDocument, variables),
    ({ state }): Page | undefined => state?.terms,
  );
  const total = answer.state === 'here' ? answer.data?.totalCount : undefined;
  return (
    <Panel
      id="officials"
      className="officials"
      headline="Officials"
      title={`Officials of ${name}`}
      subtitle={
        total === undefined || total === 0
          ? undefined
          : `${counted(total, 'term')}, the newest first`
      }
      answer={answer}
      asked={{ query: StateOfficialsDocument, variables }}
      sources={(found) => found?.nodes.map(({ source }) => source.id) ?? []}
      table={(found) => termRows(found?.nodes ?? [])}
      empty={(found) =>
        (found?.totalCount ?? 0) === 0 ? 'The sources record no offices or posts in it.' : undefined
      }
    >
      {(found) =>
        found !== undefined && (
          <>
            <Terms of={found.nodes} />
            <Pages
              info={found.pageInfo}
              total={found.totalCount}
              of="officials"
              words={{ first: 'Newest', previous: 'Newer', next: 'Older' }}
            />
          </>
        )
      }
    </Panel>
  );
}
