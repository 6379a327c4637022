/** Which interfaces a type has, and which types an interface. */
import type { Definitions, FieldedTypeNode } from './definitions.ts';

/** All, those of its interfaces included, by name. */
export function interfacesOf(node: FieldedTypeNode, definitions: Definitions): readonly string[] {
  const found = new Set<string>();
  const visit = (type: FieldedTypeNode): void => {
    for (const { name } of type.interfaces ?? []) {
      if (found.has(name.value)) continue;
      found.add(name.value);
      const parent = definitions.types.get(name.value);
      if (parent) visit(parent.node);
    }
  };
  visit(node);
  return [...found].sort();
}

/** The object types that a value of this type can have, by name. */
export function possibleTypes(name: string, definitions: Definitions): readonly string[] {
  return [...definitions.types.values()]
    .filter(({ node }) => node.kind === 'ObjectTypeDefinition')
    .filter(
      ({ node }) => node.name.value === name || interfacesOf(node, definitions).includes(name),
    )
    .map(({ node }) => node.name.value)
    .sort();
}

/** Interfaces before those that extend them, then by name. */
export function byGenerality(
  names: readonly string[],
  definitions: Definitions,
): readonly string[] {
  const rank = (name: string): number => {
    const type = definitions.types.get(name);
    return type ? interfacesOf(type.node, definitions).length : 0;
  };
  return [...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

export function nearestFirst(
  names: readonly string[],
  definitions: Definitions,
): readonly string[] {
  return [...byGenerality(names, definitions)].reverse();
}
