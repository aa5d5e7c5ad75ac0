'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { MessageKind } from '@/lib/tone/findings';
import type { Reading } from '@/lib/tone/reading';
import { countWords } from '@/lib/tone/sentences';
import { askTone, warmTone } from './ask-tone';

/** A message of fewer words is only begun. */
const SILENT_WORDS = 20;
/** From here on the checker is fetched, to be ready by then. */
const WARM_WORDS = 8;
/** How long nobody typed. */
const PAUSE_MS = 600;

/** Put in by the server where the form asks for the name beside it. */
const NAME_GAP = '[your name]';

interface Asked {
  readonly field: string;
  readonly kind: MessageKind;
  readonly off: readonly string[];
  readonly mostCharacters: number | undefined;
}

export interface Read {
  readonly text: string;
  readonly reading: Reading;
}

/** What is in the text area of the form around `anchor`, read again whenever nobody typed for a moment. */
export function useReading(
  anchor: RefObject<HTMLElement | null>,
  { field, kind, off, mostCharacters }: Asked,
) {
  const [read, setRead] = useState<Read>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const last = useRef('');
  const isTyped = useRef(false);
  const area = useCallback(() => areaOf(anchor.current, field), [anchor, field]);

  const look = useCallback(async () => {
    const text = area()?.value ?? '';
    const words = countWords(text);
    if (words >= WARM_WORDS && words < SILENT_WORDS) warmTone();
    if (words < SILENT_WORDS) {
      last.current = '';
      return setRead(undefined);
    }
    // A gap is no news before anything was typed: the field’s own hint speaks of it.
    const unsaid = isTyped.current ? off : [...off, 'unfilled'];
    const question = JSON.stringify([text, kind, unsaid, mostCharacters]);
    if (question === last.current) return;
    last.current = question;
    const reading = await askTone(withName(text, anchor.current), { kind, off: unsaid, mostCharacters });
    if (reading && last.current === question) setRead({ text, reading });
  }, [anchor, area, kind, off, mostCharacters]);

  const soon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(look, PAUSE_MS);
  }, [look]);

  useEffect(() => {
    const form = anchor.current?.closest('form');
    const typed = () => {
      isTyped.current = true;
      soon();
    };
    form?.addEventListener('input', typed);
    return () => {
      form?.removeEventListener('input', typed);
      clearTimeout(timer.current);
    };
  }, [anchor, soon]);
  // A new drawing may have brought other words.
  useEffect(soon);

  return { read, area, look };
}

function areaOf(anchor: HTMLElement | null, field: string): HTMLTextAreaElement | undefined {
  const found = anchor?.closest('form')?.elements.namedItem(field);
  return found instanceof HTMLTextAreaElement ? found : undefined;
}

/** The gap for the name is none where the name stands beside it: as many letters, so that places stay what they are. */
function withName(text: string, anchor: HTMLElement | null): string {
  const me = anchor?.closest('form')?.elements.namedItem('me');
  const isThere = me instanceof HTMLInputElement && me.value.trim() !== '';
  return isThere ? text.replaceAll(NAME_GAP, '(your name)') : text;
}
