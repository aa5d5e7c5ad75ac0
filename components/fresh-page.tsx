'use client';
import { useEffect } from 'react';

/** A page that the browser brings back from memory asks the server again first: its reader may have signed out. */
export function FreshPage() {
  useEffect(() => {
    const returned = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      document.documentElement.hidden = true;
      location.reload();
    };
    addEventListener('pageshow', returned);
    return () => removeEventListener('pageshow', returned);
  }, []);
  return null;
}
