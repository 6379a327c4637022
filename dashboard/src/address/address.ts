/** The whole state of the page as the address bar holds it: the only place that reads and writes addresses. */
import { parameters } from './parameters.ts';
import type { ParameterName, Parameters } from './parameters.ts';

/** The views that are about one node, by the type that its id begins with. */
export const nodeViews = ['alliance', 'state', 'source'] as const;
export type NodeView = (typeof nodeViews)[number];

export type Place =
  | { readonly view: 'atlas' | 'disputes' | 'search' }
  /** `id` is the whole id, such as `alliance:csto`; at `/source/` it is `source:…` for an article too. */
  | { readonly view: NodeView; readonly id: string };

export type View = Place['view'];

export interface Address {
  readonly place: Place;
  readonly parameters: Parameters;
}

/** The path is the one within the page's base; undefined where nothing is. */
export function readPlace(path: string): Place | undefined {
  const [first = '', slug, ...rest] = path.replace(/^\//, '').split('/').map(decoded);
  if (rest.length > 0) return undefined;
  if (slug === undefined) {
    if (first === '') return { view: 'atlas' };
    return first === 'disputes' || first === 'search' ? { view: first } : undefined;
  }
  const view = nodeViews.find((name) => name === first);
  return view === undefined || slug === '' ? undefined : { view, id: `${view}:${slug}` };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A mistyped address is the address of nothing, not a fault of the page.
    return part;
  }
}

/** The place that a node has, if nodes of its type have one. Articles and datasets are sources both. */
export function placeOf(id: string): Place | undefined {
  if (id.startsWith('article:')) return { view: 'source', id };
  const view = nodeViews.find((name) => id.startsWith(`${name}:`));
  return view === undefined ? undefined : { view, id };
}

export function readParameters(search: string): Parameters {
  const given = new URLSearchParams(search);
  const found = names.flatMap((name) => {
    const value = given.get(name);
    return value === null || value === '' ? [] : [[name, parameters[name].read(value)] as const];
  });
  return Object.fromEntries(found.filter(([, value]) => !isNothing(value)));
}

/** An address within the page's base: readable, and the same text for the same state. */
export function writeAddress({ place, parameters: values }: Address): string {
  const search = names.flatMap((name) => {
    const value = values[name];
    if (isNothing(value)) return [];
    const write = parameters[name].write as (given: typeof value) => string;
    return [`${name}=${readable(write(value))}`];
  });
  return writePath(place) + (search.length === 0 ? '' : `?${search.join('&')}`);
}

function writePath(place: Place): string {
  switch (place.view) {
    case 'atlas':
      return '/';
    case 'disputes':
    case 'search':
      return `/${place.view}`;
    case 'alliance':
    case 'state':
    case 'source':
      return `/${place.view}/${readable(place.id.slice(place.id.indexOf(':') + 1))}`;
    default:
      return place satisfies never;
  }
}

const names = Object.keys(parameters) as ParameterName[];

/** Colons and commas stay as they are: an id is meant to be read. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
