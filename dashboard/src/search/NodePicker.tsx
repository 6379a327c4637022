/** A field that takes one node of the given types: an alliance, a state. */
import { useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import type { NodeType } from '../generated/search-nodes.ts';
import { SearchNodesDocument } from '../generated/search-nodes.ts';
import { Combobox } from './Combobox.tsx';
import { FoundLine } from './FoundLine.tsx';
import { hasWord } from './has-word.ts';
import { useSettled } from './use-settled.ts';

interface Props {
  readonly label: string;
  readonly types: readonly NodeType[];
  /** The one that is taken, by its name. */
  readonly taken: string | undefined;
  readonly take: (id: string | undefined) => void;
}

export function NodePicker({ label, types, taken, take }: Props) {
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const wait = !hasWord(asked);
  const answer = useAnswer(SearchNodesDocument, { text: asked, types, first: 8 }, { wait });
  if (taken !== undefined) {
    return (
      <div className="picked">
        <span className="quiet">{label}</span>
        <button
          type="button"
          aria-label={`${label} ${taken}: remove`}
          onClick={() => take(undefined)}
        >
          {taken} <span aria-hidden="true">×</span>
        </button>
      </div>
    );
  }
  const found = !wait && answer.state === 'here' ? answer.data.search.nodes : [];
  return (
    <div className="picked">
      <span className="quiet" aria-hidden="true">
        {label}
      </span>
      <Combobox
        label={label}
        placeholder="any"
        text={text}
        type={setText}
        groups={[
          { options: found.map((one) => ({ key: one.node.id, line: <FoundLine found={one} /> })) },
        ]}
        note={answer.state === 'here' && text.trim() === asked ? 'Nothing found.' : undefined}
        take={(id) => {
          setText('');
          take(id);
        }}
      />
    </div>
  );
}
