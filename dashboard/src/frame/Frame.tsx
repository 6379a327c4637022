/** What is around every view: the name, the search, the menu, a message while the server does not answer, and the footer. */
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { writeAddress } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';
import { useServerAnswers } from '../api/connection.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { declaredViews } from '../views.ts';
import './frame.css';

const plainViews = declaredViews.filter((one) => one.ids === undefined);

export function Frame({ children }: { readonly children: ReactNode }) {
  const { place, parameters } = useAddress();
  const main = useRef<HTMLElement>(null);
  return (
    <div className="frame">
      {/* The page's base is not its address, so that an anchor would leave it. */}
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header className="head">
        <Link href="/" className="brand">
          Entente
        </Link>
        <p className="tagline">Security alliances through time, with sources</p>
        <SearchBox />
        <nav aria-label="Views">
          {plainViews.map(
            ({ view, menu }) =>
              menu !== undefined && (
                <Link
                  key={view}
                  href={writeAddress({ place: { view }, parameters: { day: parameters.day } })}
                  aria-current={place?.view === view ? 'page' : undefined}
                >
                  {menu}
                </Link>
              ),
          )}
          <a href="graphql">API</a>
        </nav>
      </header>
      <Lost />
      <main ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>
          Every mark is based on a row or a passage of a source. Point at a mark for a summary, or
          select it to see its sources. The same answers are available from the{' '}
          <a href="graphql">GraphQL API</a>.
        </p>
      </footer>
    </div>
  );
}

function Lost() {
  const answers = useServerAnswers();
  return (
    <div role="status" className={answers ? 'unseen' : 'lost'}>
      {!answers &&
        'The server does not answer. The page shows what it has already loaded, and loads the rest when the server is back.'}
    </div>
  );
}
