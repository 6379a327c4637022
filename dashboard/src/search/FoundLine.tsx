/** A find in a line or two: its name with what was found marked, and its type. */
import type { Found } from './found.ts';
import { nameOf, typeInWords } from './found.ts';
import { Snippet } from './Snippet.tsx';

export function FoundName({ found }: { readonly found: Found }) {
  const name = nameOf(found.node);
  return found.snippet === name ? <Snippet {...found} /> : name;
}

/** Why it was found, where its name does not show it. */
export function FoundWhere({ found }: { readonly found: Found }) {
  const { node, field, snippet } = found;
  if (snippet === nameOf(node)) return null;
  const known = field === 'aliases' ? 'also ' : field === 'abbreviation' ? 'short name ' : '';
  return (
    <span className="found-where">
      {known}
      <Snippet {...found} />
    </span>
  );
}

export function FoundLine({ found }: { readonly found: Found }) {
  return (
    <span className="found-line">
      <span>
        <FoundName found={found} /> <span className="found-type">{typeInWords(found.node)}</span>
      </span>
      <FoundWhere found={found} />
    </span>
  );
}
