/** The first finds of each kind, and the way to all of them. */
import { useAddress } from '../../address/use-address.ts';
import { useAnswer } from '../../api/use-answer.ts';
import type { SearchGroupsQuery } from '../../generated/search-groups.ts';
import { SearchGroupsDocument } from '../../generated/search-groups.ts';
import { Panel } from '../../panel/Panel.tsx';
import { groups } from '../../search/groups.ts';
import { counted } from '../../words.ts';
import { FoundList } from './FoundList.tsx';
import { tableOf } from './table-of-found.ts';

export function FoundByKind({ text }: { readonly text: string }) {
  const { go } = useAddress();
  const variables = { text, first: 6 };
  const answer = useAnswer(SearchGroupsDocument, variables);
  const headline =
    answer.state === 'here'
      ? `${counted(total(answer.data), 'result')} for “${text}”`
      : `“${text}”`;
  return (
    <Panel
      id="found"
      headline={headline}
      answer={answer}
      asked={{ query: SearchGroupsDocument, variables }}
      sources={() => []}
      table={(data) => tableOf(groups.flatMap(({ name }) => data[name].nodes))}
      empty={(data) =>
        total(data) === 0
          ? 'Nothing found. Fewer letters may find more: the beginning of a word is enough.'
          : undefined
      }
    >
      {(data) => (
        <div className="found-groups">
          {groups
            .filter(({ name }) => data[name].totalCount > 0)
            .map(({ name, title }) => (
              <section key={name} aria-label={title}>
                <h3>
                  {title} <span className="quiet number">{data[name].totalCount}</span>
                </h3>
                <FoundList found={data[name].nodes} />
                {data[name].totalCount > data[name].nodes.length && (
                  <button type="button" onClick={() => go({ show: name, rows: undefined })}>
                    Show all {data[name].totalCount.toLocaleString('en')}
                  </button>
                )}
              </section>
            ))}
        </div>
      )}
    </Panel>
  );
}

function total(data: SearchGroupsQuery): number {
  return groups.reduce((sum, { name }) => sum + data[name].totalCount, 0);
}
