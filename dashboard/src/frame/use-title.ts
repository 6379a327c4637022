/** Names the page for tabs, the history and those who hear it. */
import { useEffect } from 'react';

export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined ? 'Entente' : `${title} · Entente`;
    return () => {
      document.title = 'Entente';
    };
  }, [title]);
}
