/** The page: its frame, and in it the view that the address names. */
import { createElement, Suspense } from 'react';
import { Router } from 'wouter';
import { Provider } from 'urql';
import type { Place } from './address/address.ts';
import { useAddress } from './address/use-address.ts';
import { base, client } from './api/client.ts';
import { Frame } from './frame/Frame.tsx';
import { NotFound } from './frame/NotFound.tsx';
import { ViewBoundary } from './frame/ViewBoundary.tsx';
import { Patterns } from './marks/Certainty.tsx';
import { Waiting } from './panel/Waiting.tsx';
import { componentOf } from './view-components.ts';
import { WhyProvider } from './why/WhyProvider.tsx';

export function App() {
  return (
    <Router base={base.pathname.replace(/\/$/, '')}>
      <Provider value={client}>
        <WhyProvider>
          <Patterns />
          <Page />
        </WhyProvider>
      </Provider>
    </Router>
  );
}

function Page() {
  const { place, parameters } = useAddress();
  const view = (
    <ViewBoundary key={place === undefined ? '' : nameOf(place)}>
      <Suspense fallback={<Waiting />}>{viewAt(place)}</Suspense>
    </ViewBoundary>
  );
  return parameters.embed === undefined ? (
    <Frame>{view}</Frame>
  ) : (
    <main className="embed">{view}</main>
  );
}

function viewAt(place: Place | undefined) {
  if (place === undefined) return <NotFound />;
  const component = componentOf(place.view);
  return 'id' in place
    ? createElement(component, { key: place.id, id: place.id })
    : createElement(component);
}

function nameOf(place: Place): string {
  return 'id' in place ? place.id : place.view;
}
