/** The codes that datasets and standards have for a node. */
import { schemeInWords, validity } from './identifiers.ts';
import type { Identifier } from './identifiers.ts';

export function Codes({ of }: { readonly of: readonly Identifier[] }) {
  if (of.length === 0) return <span className="quiet">No dataset has a code for it.</span>;
  return (
    <ul className="codes">
      {of.map((one) => (
        <li key={`${one.scheme} ${one.value} ${one.validFrom ?? ''}`}>
          <span className="quiet">{schemeInWords(one.scheme)}</span> {one.value}
          <span className="quiet">{validity(one)}</span>
        </li>
      ))}
    </ul>
  );
}
