/** Names and descriptions as the API's descriptions use them. */
import { print } from 'graphql';
import type { ASTNode } from 'graphql';

/** `AllianceTreaty` as `alliance treaty`. */
export function words(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

export function description(
  node: ASTNode & { readonly description?: ASTNode | undefined },
): string {
  return node.description ? print(node.description) : '';
}
