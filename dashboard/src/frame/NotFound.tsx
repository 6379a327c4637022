/** The page for an address that belongs to no view. */
import { Link } from 'wouter';

export function NotFound() {
  return (
    <section className="not-found">
      <h1>There is nothing at this address</h1>
      <p>
        Perhaps only a part of it was copied. <Link href="/">The atlas</Link> shows every alliance
        of a day.
      </p>
    </section>
  );
}
