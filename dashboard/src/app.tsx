/** The page: its frame, and in it the view that the address names. */
import { Suspense } from 'react';
import type { ComponentType } from 'react';
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
import { views } from './views.ts';
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
  const View = views[place.view] as ComponentType<{ readonly id?: string }> | undefined;
  if (View === undefined) return <NotFound />;
  return 'id' in place ? <View key={place.id} id={place.id} /> : <View />;
}

function nameOf(place: Place): string {
  return 'id' in place ? place.id : place.view;
}
