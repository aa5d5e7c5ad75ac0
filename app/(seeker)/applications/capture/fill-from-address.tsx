'use client';
import { useEffect, useRef } from 'react';
import { boxOf } from '@/lib/captures/box';

/**
 * Without a network a share opens the page as it was kept, with an empty box: what was shared stands in the address, and
 * is put in here.
 */
export function FillFromAddress({ name }: { name: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const box = place.current?.closest('form')?.elements.namedItem(name);
    if (!(box instanceof HTMLTextAreaElement) || box.value) return;
    const said = new URLSearchParams(location.search);
    const given = (key: string) => said.get(key) ?? '';
    box.value = boxOf({ title: given('title'), url: given('url'), text: given('text') });
  }, [name]);
  return <span ref={place} hidden />;
}
