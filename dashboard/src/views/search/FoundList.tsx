/** What was found, one below the other: a link to the page of each, or what the graph records about it in place. */
import { Link } from 'wouter';
import { useAddress } from '../../address/use-address.ts';
import { FoundName, FoundWhere } from '../../search/FoundLine.tsx';
import type { Found } from '../../search/found.ts';
import { nameOf, opensInPlace, typeInWords, wayTo } from '../../search/found.ts';
import { OpenedFind } from './OpenedFind.tsx';

export function FoundList({ found }: { readonly found: readonly Found[] }) {
  return (
    <ul className="found">
      {found.map((one) => (
        <li key={one.node.id}>
          {opensInPlace(one.node) ? <InPlace found={one} /> : <Elsewhere found={one} />}
        </li>
      ))}
    </ul>
  );
}

function Elsewhere({ found }: { readonly found: Found }) {
  const { parameters } = useAddress();
  const { node } = found;
  return (
    <>
      <Link href={wayTo(node, parameters.day)}>
        <FoundName found={found} />
      </Link>{' '}
      <span className="found-type">
        {typeInWords(node)}
        {node.__typename === 'Statement' && `, in “${node.source.title}”`}
        {node.__typename === 'Treaty' && `, of the ${node.alliance.name}`}
      </span>
      <FoundWhere found={found} />
    </>
  );
}

function InPlace({ found }: { readonly found: Found }) {
  const { parameters, slide } = useAddress();
  const { id } = found.node;
  const selected = parameters.select ?? [];
  const open = selected.includes(id);
  const others = selected.filter((one) => one !== id);
  return (
    <>
      <button
        type="button"
        className="opens"
        aria-expanded={open}
        aria-controls={`about-${id}`}
        onClick={() => slide({ select: open ? others : [...others, id] })}
      >
        <FoundName found={found} />
      </button>{' '}
      <span className="found-type">{typeInWords(found.node)}</span>
      <FoundWhere found={found} />
      <div id={`about-${id}`} hidden={!open}>
        {open && <OpenedFind id={id} name={nameOf(found.node)} />}
      </div>
    </>
  );
}
