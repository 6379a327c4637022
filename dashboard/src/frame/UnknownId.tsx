/** The page for an id that the graph does not have: a view shows it when the API answers null. */
import { Link } from 'wouter';

interface Props {
  readonly id: string;
  /** What it would be: `alliance`, `state`, `source`. */
  readonly kind: string;
}

export function UnknownId({ id, kind }: Props) {
  return (
    <section className="not-found">
      <h1>The graph has no {kind} with this id</h1>
      <p>
        <code>{id}</code>
      </p>
      <p>
        Examples of ids are <code>alliance:csto</code> and <code>state:kgz</code>. The id may belong
        to a dataset that has not been imported here. <Link href="/">The atlas</Link> shows what the
        graph has.
      </p>
    </section>
  );
}
