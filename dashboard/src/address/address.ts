/** The whole state of the page as the address bar holds it: the only place that reads and writes addresses. */
import { parameters } from './parameters.ts';
import type { ParameterName, Parameters } from './parameters.ts';
import { declaredViews, views } from '../views.ts';
import type { NodeView, View } from '../views.ts';

export type Place =
  | { readonly view: Exclude<View, NodeView> }
  /** `id` is the whole id, such as `alliance:csto`; at `/source/` it is `source:…` for an article too. */
  | { readonly view: NodeView; readonly id: string };

export interface Address {
  readonly place: Place;
  readonly parameters: Parameters;
}

/** The path is the one within the page's base; undefined where nothing is. */
export function readPlace(path: string): Place | undefined {
  const given = segmentsOf(path);
  const declared = declaredViews.find((one) => fits(given, segmentsOf(one.path)));
  if (declared?.ids === undefined) return declared && { view: declared.view };
  const end = decoded(given[segmentsOf(declared.path).indexOf(slug)] ?? '');
  return end === '' ? undefined : { view: declared.view, id: `${declared.ids[0]}:${end}` };
}

const slug = ':slug';

function segmentsOf(path: string): readonly string[] {
  return path.replace(/^\//, '').split('/');
}

function fits(given: readonly string[], pattern: readonly string[]): boolean {
  return (
    pattern.length === given.length &&
    pattern.every((part, index) => part === slug || part === given[index])
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A mistyped address is the address of nothing, not a fault of the page.
    return part;
  }
}

/** The place of a node, if nodes of its type have one. Articles and datasets are both sources. */
export function placeOf(id: string): Place | undefined {
  for (const { view, ids } of nodeViews) {
    if (ids.some((type) => id.startsWith(`${type}:`))) return { view, id };
  }
  return undefined;
}

const nodeViews = declaredViews.filter((one) => one.ids !== undefined);

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
  const { path } = views[place.view];
  if (!('id' in place)) return path;
  return path.replace(slug, readable(place.id.slice(place.id.indexOf(':') + 1)));
}

const names = Object.keys(parameters) as ParameterName[];

/** Colons and commas stay as they are: an id is meant to be read. */
function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
