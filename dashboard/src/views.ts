/**
 * The views of the page. A view is declared here and nowhere else: the address bar, the menu and the
 * server's list of addresses are read from it. Its component is the default export of
 * `views/<name>/<Name>View.tsx`.
 */

interface PlainView {
  readonly path: `/${string}`;
  /** Its name in the menu of every page; a view without one is reached from other views. */
  readonly menu?: string;
  readonly ids?: undefined;
}

interface ViewOfNode {
  /** `:slug` stands for what follows the type in the id of the node. */
  readonly path: `/${string}/:slug`;
  /** The types that the ids of its nodes begin with. An address is read as an id of the first. */
  readonly ids: readonly [string, ...string[]];
}

export const views = {
  atlas: { path: '/', menu: 'Atlas' },
  alliance: { path: '/alliance/:slug', ids: ['alliance'] },
  state: { path: '/state/:slug', ids: ['state'] },
  source: { path: '/source/:slug', ids: ['source', 'article'] },
  disputes: { path: '/disputes', menu: 'Disputes' },
  search: { path: '/search', menu: 'Search' },
} as const satisfies Readonly<Record<string, PlainView | ViewOfNode>>;

export type View = keyof typeof views;

/** A view that is about one node. */
export type NodeView = {
  [Name in View]: (typeof views)[Name] extends { readonly ids: unknown } ? Name : never;
}[View];

/** What the component of a view of one node is given, by the name of the view. */
export type NodeViewProps = Readonly<Record<NodeView, { readonly id: string }>>;

export type DeclaredView =
  | (PlainView & { readonly view: Exclude<View, NodeView> })
  | (ViewOfNode & { readonly view: NodeView });

/** All of them as data, in the order in which they are declared. */
export const declaredViews = Object.entries(views).map(([view, declaration]) => ({
  view,
  ...declaration,
})) as readonly DeclaredView[];
