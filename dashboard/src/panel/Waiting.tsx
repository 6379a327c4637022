/** What a panel shows while it waits: nothing at first, then a skeleton, then a message that it takes long. */
import { useEffect, useState } from 'react';

export function Waiting() {
  const shown = useLater(150);
  const slow = useLater(3_000);
  if (!shown) return <div className="waiting" aria-hidden="true" />;
  return (
    <div className="waiting" role="status">
      <div className="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <p className={slow ? 'quiet' : 'unseen'}>
        {slow ? 'This takes longer than usual. Waiting for the answer …' : 'Loading …'}
      </p>
    </div>
  );
}

function useLater(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}
