/** Where an address names nothing that the page has. */
import { Link } from 'wouter';

export function NotFound() {
  return (
    <section className="not-found">
      <h1>There is nothing at this address</h1>
      <p>
        It may have been cut short in copying. <Link href="/">The atlas</Link> shows every alliance
        of a day.
      </p>
    </section>
  );
}
