'use client';
import { useEffect, useRef } from 'react';

/** Fills the day of the form around it with the browser's own, where it is empty; nothing without JavaScript. */
export function BrowserDay({ name }: { name: string }) {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const field = mark.current?.closest('form')?.elements.namedItem(name);
    // The Swedish calendar writes days as the field does: 2026-11-24.
    if (field instanceof HTMLInputElement && !field.value)
      field.value = new Intl.DateTimeFormat('sv-SE').format(new Date());
  }, [name]);
  return <span ref={mark} hidden />;
}
