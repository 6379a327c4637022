/** The views of the page: each is fetched when it is first gone to. A view that is not here has no address yet. */
import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { NodeView, View } from './address/address.ts';

/** A view of one node is told which; it is mounted anew for another. */
export type ViewProps<V extends View> = V extends NodeView ? { readonly id: string } : object;

type Views = { readonly [V in View]?: LazyExoticComponent<ComponentType<ViewProps<V>>> };

export const views: Views = {
  atlas: lazy(() => import('./views/atlas/Atlas.tsx')),
  alliance: lazy(() => import('./views/alliance/Alliance.tsx')),
  source: lazy(() => import('./views/source/Source.tsx')),
  disputes: lazy(() => import('./views/disputes/Disputes.tsx')),
  search: lazy(() => import('./views/search/Search.tsx')),
  state: lazy(() => import('./views/state/State.tsx')),
};
