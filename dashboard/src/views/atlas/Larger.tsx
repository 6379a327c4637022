/** Shows one of the map and the network alone, across the page, or both side by side again. */
import { useAddress } from '../../address/use-address.ts';

export function Larger({ part }: { readonly part: 'map' | 'network' }) {
  const { parameters, go } = useAddress();
  if (parameters.embed !== undefined) return null;
  const alone = parameters.show === part;
  return (
    <button type="button" className="larger" onClick={() => go({ show: alone ? undefined : part })}>
      {alone ? 'Side by side' : 'Larger'}
    </button>
  );
}
