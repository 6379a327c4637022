/** The other names that a node has. */
export function Aliases({ of }: { readonly of: readonly string[] }) {
  if (of.length === 0) return <span className="quiet">No other names are recorded.</span>;
  return (
    <ul>
      {of.map((alias) => (
        <li key={alias}>{alias}</li>
      ))}
    </ul>
  );
}
