/** Which page of a long list is shown, as the address has it: after a cursor, before one, or the first. */
import { useAddress } from '../address/use-address.ts';

export interface PageVariables {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

export function usePage(size: number): PageVariables {
  const { after, before } = useAddress().parameters;
  if (before !== undefined) return { last: size, before };
  return after === undefined ? { first: size } : { first: size, after };
}
