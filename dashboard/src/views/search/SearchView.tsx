/** All that a search finds, by kind; and what the graph records about nodes without a page of their own. */
import { useEffect, useState } from 'react';
import { useAddress } from '../../address/use-address.ts';
import { groups } from '../../search/groups.ts';
import { hasWord } from '../../search/has-word.ts';
import { useSettled } from '../../search/use-settled.ts';
import { FoundByKind } from './FoundByKind.tsx';
import { FoundOfOneKind } from './FoundOfOneKind.tsx';
import './search-view.css';

export default function SearchView() {
  const { parameters } = useAddress();
  const { q = '', show, embed } = parameters;
  const group = groups.find(({ name }) => name === show);
  return (
    <div className="search-view">
      <title>{`${q === '' ? 'Search' : `${q}: search`} – Entente`}</title>
      {embed === undefined && (
        <>
          <h1 className="title">Search</h1>
          <Words key={q} given={q} />
        </>
      )}
      {!hasWord(q) ? (
        <p className="empty">
          Search for states, alliances, people, their statements and the articles that report them:
          by name, alias, abbreviation or quote, in Latin or Cyrillic letters, with or without
          accents.
        </p>
      ) : group === undefined ? (
        <FoundByKind text={q} />
      ) : (
        <FoundOfOneKind key={group.name} text={q} group={group} />
      )}
    </div>
  );
}

function Words({ given }: { readonly given: string }) {
  const { go, slide } = useAddress();
  const [text, setText] = useState(given);
  const settled = useSettled(text.trim(), 400);
  const change = { show: undefined, rows: undefined, select: undefined };
  useEffect(() => {
    // Only what was typed here: another search of the address has mounted this anew.
    if (settled !== given && settled === text.trim()) slide({ q: settled, ...change });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once what is typed has settled
  }, [settled]);
  return (
    <form
      className="words"
      onSubmit={(event) => {
        event.preventDefault();
        go({ q: text.trim(), ...change });
      }}
    >
      <input
        type="search"
        aria-label="What to search for"
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="main">
        Search
      </button>
    </form>
  );
}
