/** The finds of one kind, as many as are wanted. */
import { useAddress } from '../../address/use-address.ts';
import { mapAnswer } from '../../api/answer.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { SearchOneGroupDocument } from '../../generated/search-one-group.ts';
import { MoreRows, rowsShown } from '../../lists/MoreRows.tsx';
import { Panel } from '../../panel/Panel.tsx';
import type { Group } from '../../search/groups.ts';
import { FoundList } from './FoundList.tsx';
import { tableOf } from './table-of-found.ts';

interface Props {
  readonly text: string;
  readonly group: Group;
}

export function FoundOfOneKind({ text, group }: Props) {
  const { parameters, go } = useAddress();
  const variables = { text, types: group.types, first: rowsShown(parameters.rows) };
  const answer = mapAnswer(useAnswer(SearchOneGroupDocument, variables), (data) => data.search);
  const count = answer.state === 'here' ? ` (${answer.data.totalCount.toLocaleString('en')})` : '';
  return (
    <Panel
      id="found"
      headline={`${group.title} for “${text}”${count}`}
      answer={answer}
      asked={{ query: SearchOneGroupDocument, variables }}
      sources={() => []}
      table={({ nodes }) => tableOf(nodes)}
      empty={({ totalCount }) => (totalCount === 0 ? 'Nothing found.' : undefined)}
      controls={
        <button type="button" onClick={() => go({ show: undefined, rows: undefined })}>
          All kinds
        </button>
      }
    >
      {({ nodes, totalCount }) => (
        <>
          <FoundList found={nodes} />
          <MoreRows shown={nodes.length} total={totalCount} />
        </>
      )}
    </Panel>
  );
}
