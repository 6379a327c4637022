/** The search at the top of every page: the key `/` goes to it, the arrow keys go through what it finds. */
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { writeAddress } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { useAnswer } from '../api/use-answer.ts';
import { SearchGroupsDocument } from '../generated/search-groups.ts';
import { Combobox } from './Combobox.tsx';
import type { OptionGroup } from './Combobox.tsx';
import { FoundLine } from './FoundLine.tsx';
import { wayTo } from './found.ts';
import { groups } from './groups.ts';
import { hasWord } from './has-word.ts';
import { useSettled } from './use-settled.ts';

export function SearchBox() {
  const { place, parameters } = useAddress();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const asked = useSettled(text.trim());
  const wait = !hasWord(asked);
  const answer = useAnswer(SearchGroupsDocument, { text: asked, first: 4 }, { wait });
  const { day } = parameters;

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches('input, textarea, select'))
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);

  const data = !wait && answer.state === 'here' ? answer.data : undefined;
  const found = groups.flatMap(({ name }) => data?.[name].nodes ?? []);
  const offered: readonly OptionGroup[] = groups.map(({ name, title }) => ({
    title,
    options: (data?.[name].nodes ?? []).map((one) => ({
      key: one.node.id,
      line: <FoundLine found={one} />,
    })),
  }));
  const searchAll = () =>
    writeAddress({ place: { view: 'search' }, parameters: { q: text.trim(), day } });
  return (
    <div role="search" className="search-box">
      <Combobox
        label="Search the graph"
        placeholder="Search"
        text={text}
        type={setText}
        groups={offered}
        note={noteOf(answer.state, text.trim() !== asked)}
        field={field}
        hint={
          <kbd className="hint" aria-hidden="true">
            /
          </kbd>
        }
        take={(key) => {
          const one = found.find(({ node }) => node.id === key);
          setText('');
          field.current?.blur();
          if (one !== undefined) navigate(wayTo(one.node, day));
        }}
        submit={() => {
          field.current?.blur();
          navigate(searchAll(), { replace: place?.view === 'search' });
          setText('');
        }}
      />
    </div>
  );
}

function noteOf(state: 'waiting' | 'failed' | 'here', typing: boolean): string | undefined {
  if (typing || state === 'waiting') return undefined;
  return state === 'failed' ? 'The search failed.' : 'Nothing found.';
}
