/** The views of the page: each is fetched when it is first gone to. A view that is not here has no address yet. */
import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { NodeView, View } from './address/address.ts';
import { patiently } from './api/patiently.ts';

/** A view of one node is told which; it is mounted anew for another. */
export type ViewProps<V extends View> = V extends NodeView ? { readonly id: string } : object;

type Views = { readonly [V in View]?: LazyExoticComponent<ComponentType<ViewProps<V>>> };

/** In a form that React can draw, and that waits for a server that is lost. */
function view<Props extends object>(
  fetchView: () => Promise<{ readonly default: ComponentType<Props> }>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => patiently(fetchView));
}

export const views: Views = {
  atlas: view(() => import('./views/atlas/Atlas.tsx')),
  alliance: view(() => import('./views/alliance/Alliance.tsx')),
  source: view(() => import('./views/source/Source.tsx')),
  disputes: view(() => import('./views/disputes/Disputes.tsx')),
  search: view(() => import('./views/search/Search.tsx')),
  state: view(() => import('./views/state/State.tsx')),
};
