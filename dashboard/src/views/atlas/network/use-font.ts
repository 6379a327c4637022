/** Whether the page's font is there: what is painted before is then painted again. */
import { useEffect, useState } from 'react';

export function useFont(): boolean {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    void document.fonts.load('13px "Source Sans 3 Variable"').then(() => setThere(true));
  }, []);
  return isThere;
}
