/** A link to the page of a node, on the day that is shown; plain text for a node that has no page. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { placeOf, writeAddress } from '../address/address.ts';
import { useAddress } from '../address/use-address.ts';

interface Props {
  readonly id: string;
  readonly children: ReactNode;
  readonly className?: string;
}

export function NodeLink({ id, children, className }: Props) {
  const { parameters } = useAddress();
  const place = placeOf(id);
  if (place === undefined) return <span className={className}>{children}</span>;
  const address = writeAddress({ place, parameters: { day: parameters.day } });
  // Out of a frame that shows one panel, into a page of its own.
  const target = parameters.embed === undefined ? undefined : '_blank';
  return (
    <Link href={address} className={className} target={target}>
      {children}
    </Link>
  );
}
