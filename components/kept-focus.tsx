'use client';
import { useEffect } from 'react';

const CONTROLS =
  'a[href], button:not(:disabled), input:not([type=hidden], :disabled), select:not(:disabled), textarea:not(:disabled), summary';
const PARTS = 'dialog, section, article, main';
/** Whoever moves the focus on purpose comes first: a summary of what is wrong, a card that was carried. */
const PATIENCE = 60;

/** Where the focus was, told while it still stands in the page. */
interface Place {
  readonly element: Element;
  readonly path: string;
  /** The rows around it, nearest first. */
  readonly rows: readonly Element[];
  /** All that it stands in, nearest first. */
  readonly around: readonly Element[];
}

/**
 * What is done often takes away what it was done with: a row is deleted, a doubt decided, a form gives way to what came
 * of it. The browser then forgets where somebody was, who must begin at the top. This gives the focus to what stands
 * nearest: the next row, the row before, or the heading of the part of the page; on another page, to its heading.
 */
export function KeptFocus() {
  useEffect(() => {
    let place: Place | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const came = (event: FocusEvent) => {
      if (event.target instanceof Element) place = placeOf(event.target);
    };
    const changed = () => {
      if (!place || place.element.isConnected || document.activeElement !== document.body) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!place || document.activeElement !== document.body) return;
        nearest(place)?.focus({ preventScroll: place.path !== location.pathname });
      }, PATIENCE);
    };
    // Whoever presses beside everything has left the place themselves.
    const left = () => {
      if (document.activeElement === document.body) place = undefined;
    };
    const changes = new MutationObserver(changed);
    changes.observe(document.body, { childList: true, subtree: true });
    addEventListener('focusin', came);
    addEventListener('click', left);
    return () => {
      clearTimeout(timer);
      changes.disconnect();
      removeEventListener('focusin', came);
      removeEventListener('click', left);
    };
  }, []);
  return null;
}

function placeOf(element: Element): Place {
  const around: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) around.push(at);
  const row = element.closest('li, tr');
  const rows: Element[] = [];
  for (let next = row?.nextElementSibling; next; next = next.nextElementSibling) rows.push(next);
  for (let last = row?.previousElementSibling; last; last = last.previousElementSibling) rows.push(last);
  return { element, path: location.pathname, rows, around };
}

function nearest({ path, rows, around }: Place): HTMLElement | undefined {
  if (path === location.pathname)
    for (const row of rows) {
      const control = row.isConnected && row.querySelector<HTMLElement>(CONTROLS);
      if (control && control.offsetParent !== null) return control;
    }
  const part = around.find((one) => one.isConnected && one !== document.body)?.closest(PARTS);
  const here = (path === location.pathname && part) || document.querySelector('main');
  const heading = here?.querySelector<HTMLElement>('h1, h2, h3') ?? (here as HTMLElement | null) ?? undefined;
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}
