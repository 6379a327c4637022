/** What is found, as people read it: its name, its type in a word, and the address that it leads to. */
import type { Address } from '../address/address.ts';
import { placeOf, writeAddress } from '../address/address.ts';
import type { FoundFragment } from '../generated/search-groups.ts';
import { kindWords } from '../words.ts';

export type Found = FoundFragment;
type FoundNode = Found['node'];
export type FoundType = FoundNode['__typename'];

/** Its id, where its type has neither a name nor a title: a type that is added to the model needs no line here. */
export function nameOf(node: FoundNode): string {
  switch (node.__typename) {
    case 'Treaty':
      return node.treatyName ?? `Treaty of the ${node.alliance.name}`;
    case 'Statement':
      return `Statement by ${node.speaker.name}`;
    case 'Dataset':
      return `${node.title} ${node.version}`;
    default:
      if ('name' in node) return node.name;
      return 'title' in node ? node.title : node.id;
  }
}

export function typeInWords(node: FoundNode): string {
  if (node.__typename === 'Alliance') return node.kind === null ? 'alliance' : kindWords[node.kind];
  return node.__typename.toLowerCase();
}

/** It has no page of its own: what the graph records about it is shown below it. */
export function opensInPlace({ __typename: type }: FoundNode): boolean {
  return ['Official', 'Author', 'Outlet', 'Institution', 'Group'].includes(type);
}

/** Where it leads. A statement leads to its article, a treaty to its alliance, a person to what the search shows about them. */
export function wayTo(node: FoundNode, day: string | undefined): string {
  return writeAddress(addressOf(node, day));
}

function addressOf(node: FoundNode, day: string | undefined): Address {
  const atNode = (id: string, select?: string): Address => {
    const place = placeOf(id);
    return place === undefined
      ? { place: { view: 'search' }, parameters: { q: id, day } }
      : { place, parameters: { day, select: select === undefined ? [] : [select] } };
  };
  if (opensInPlace(node)) {
    const parameters = { q: nameOf(node), select: [node.id], day };
    return { place: { view: 'search' }, parameters };
  }
  switch (node.__typename) {
    case 'Statement':
    case 'Operation':
      return atNode(node.source.id, node.id);
    case 'Treaty':
      return atNode(node.alliance.id);
    default:
      return atNode(node.id);
  }
}
