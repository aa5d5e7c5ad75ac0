'use client';
import { useEffect, useRef } from 'react';

/** Sends the browser's time zone with the form around it; empty without JavaScript. */
export function BrowserZone({ name }: { name: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current) field.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, []);
  return <input ref={field} type="hidden" name={name} defaultValue="" />;
}
