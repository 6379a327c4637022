/** The rows of a dataset that the graph holds, page by page, filtered by a name. */
import { useState } from 'react';
import { useAddress } from '../../address/use-address.ts';
import type { Dataset } from './dataset.ts';
import { Lifespans } from './RowsOfLifespans.tsx';
import { Memberships } from './RowsOfMemberships.tsx';
import { Terms } from './RowsOfTerms.tsx';

const kinds = [
  { name: 'memberships', type: 'Membership', title: 'Memberships', Rows: Memberships },
  { name: 'terms', type: 'Term', title: 'Terms', Rows: Terms },
  { name: 'lifespans', type: 'Lifespan', title: 'Lifespans', Rows: Lifespans },
] as const;

export function Rows({ dataset }: { readonly dataset: Dataset }) {
  const { parameters, go } = useAddress();
  const present = kinds.filter(({ type }) =>
    dataset.assertionCounts.some((one) => one.type === type && one.count > 0),
  );
  const kind = present.find(({ name }) => name === parameters.show) ?? present[0];
  if (kind === undefined) return null;
  const { Rows: Shown } = kind;
  const controls = (
    <div className="rows-controls">
      {present.length > 1 &&
        present.map(({ name, title }) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === kind.name}
            onClick={() => go({ show: name, after: undefined, before: undefined })}
          >
            {title}
          </button>
        ))}
      <Narrow key={parameters.q ?? ''} />
    </div>
  );
  return (
    <Shown key={kind.name} source={dataset.id} text={parameters.q ?? ''} controls={controls} />
  );
}

function Narrow() {
  const { parameters, go } = useAddress();
  const [text, setText] = useState(parameters.q ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        go({ q: text.trim(), after: undefined, before: undefined });
      }}
    >
      <input
        type="search"
        aria-label="Show only rows with this in a name"
        placeholder="Only names with …"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit">Filter</button>
    </form>
  );
}
