/** The components of the views: each is fetched when its view is first opened. */
import { lazy } from 'react';
import type { ComponentType } from 'react';
import { patiently } from './api/patiently.ts';
import type { View } from './views.ts';

/** A view of one node is given its id; it is mounted anew for another. */
type ViewComponent = ComponentType<{ readonly id?: string }>;

interface ViewFile {
  readonly default: ViewComponent;
}

const components = new Map(
  Object.entries(import.meta.glob<ViewFile>('./views/*/*View.tsx')).map(([file, fetchView]) => [
    folderOf(file),
    lazy(() => patiently(fetchView)),
  ]),
);

/** The build refuses a view without a component, so that there is one. */
export function componentOf(view: View): ViewComponent {
  const component = components.get(view);
  if (component === undefined)
    throw new Error(`The view ${view} of views.ts has no file views/${view}/*View.tsx.`);
  return component;
}

/** `./views/atlas/AtlasView.tsx` is in `atlas`. */
function folderOf(file: string): string | undefined {
  return file.split('/')[2];
}
