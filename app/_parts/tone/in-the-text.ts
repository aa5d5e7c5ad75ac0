import type { Replacement } from '@/lib/tone/another-wording';
import type { Said } from '@/lib/tone/reading';

/** Selects what a finding is about, also where it has moved since. */
export function select(area: HTMLTextAreaElement | undefined, text: string, { start, end }: Said): void {
  if (!area) return;
  const words = text.slice(start, end);
  const at = area.value === text ? start : area.value.indexOf(words);
  area.focus();
  if (at >= 0) area.setSelectionRange(at, at + words.length);
}

/** Puts words in place of others as if typed, so that the browser’s own “undo” takes them back. */
export function putIn(area: HTMLTextAreaElement, { start, end, words }: Replacement): void {
  area.focus();
  area.setSelectionRange(start, end);
  // Deprecated, and the only way that keeps a field’s history of changes.
  if (document.execCommand('insertText', false, words)) return;
  area.setRangeText(words, start, end, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
