'use client';
import { type ComponentType, useEffect, useState } from 'react';

/**
 * One line under the header: that there is no network, how old the page is then, and what waits to be sent. Its code comes
 * once the page is there: most pages have nothing to say.
 */
export function NetworkLine() {
  const [Line, setLine] = useState<ComponentType>();
  useEffect(() => {
    const load = () =>
      void import('./line').then(
        (loaded) => setLine(() => loaded.Line),
        () => {}, // no network before it was ever loaded: then nothing waits either
      );
    // A few browsers know of no idle time.
    const later = setTimeout(load, 'requestIdleCallback' in globalThis ? 1500 : 300);
    const idle = globalThis.requestIdleCallback?.(load);
    return () => {
      clearTimeout(later);
      if (idle !== undefined) cancelIdleCallback(idle);
    };
  }, []);
  return Line ? <Line /> : null;
}
