/** Which well-known alliance a source's code means, by our table of them, data/alliances.csv. */
import type { AllianceFact } from '../../generated/facts.ts';
import type { IdentifierScheme } from '../../generated/types.ts';

/** The id of the well-known alliance that has the code, if one has. */
export type AllianceOf = (scheme: IdentifierScheme, code: string) => string | undefined;

/** Refuses a table in which a code means two alliances. */
export function alliancesByCode(alliances: readonly AllianceFact[]): AllianceOf {
  const ids = new Map<string, string>();
  for (const { id, identifiers = [] } of alliances) {
    for (const { scheme, value } of identifiers) {
      const code = `${scheme} ${value}`;
      const other = ids.get(code);
      if (other !== undefined) {
        throw new Error(`data/alliances.csv: ${code} means both ${other} and ${id}.`);
      }
      ids.set(code, id);
    }
  }
  return (scheme, code) => ids.get(`${scheme} ${code}`);
}
