'use client';
import { type ComponentType, useEffect, useState } from 'react';

/**
 * One line under the header: that there is no network, how old the page is then, and what waits to be sent. Its code comes
 * once the page is there: most pages have nothing to say.
 */
export function NetworkLine() {
  const [Line, setLine] = useState<ComponentType>();
  useEffect(() => {
    if (Line) return;
    const load = () =>
      void import('./line').then(
        (loaded) => setLine(() => loaded.Line),
        () => {}, // the network went before it came: once it is back
      );
    load();
    addEventListener('online', load);
    return () => removeEventListener('online', load);
  }, [Line]);
  return Line ? <Line /> : null;
}
