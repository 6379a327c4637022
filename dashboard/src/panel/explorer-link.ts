/** The address that opens the explorer with a query and its variables filled in. */
import { stringifyDocument } from '@urql/core';
import type { AnyVariables, DocumentInput } from '@urql/core';
import { api } from '../api/client.ts';

export interface Asked {
  readonly query: DocumentInput<unknown, never>;
  readonly variables: AnyVariables;
}

/** In the fragment, which browsers keep to themselves. */
export function explorerLink({ query, variables }: Asked): string {
  const fragment = new URLSearchParams({
    query: stringifyDocument(query),
    variables: JSON.stringify(variables ?? {}, null, 2),
  });
  return `${api}#${fragment}`;
}
