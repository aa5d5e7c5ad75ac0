'use client';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { isShared, whoseHere } from './waiting/whose';

const KEY = 'onward.draft.';
const SKIPPED = /^(actId|id|version|\$ACTION.*|sign-in-.*)$/;
type Fields = Record<string, string>;

/**
 * Keeps what is typed into a form in this tab, so that a reload, a rebuild or a press on Back loses nothing. Gone when
 * the form was sent, and with the tab.
 * @returns how to start afresh, when something was found and put back.
 */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  name: string | undefined,
  state: { ok?: true },
  keepOn = false,
): (() => void) | undefined {
  const [isBack, setBack] = useState(false);
  const key = name && !isShared() ? keyOf(name) : undefined;

  useEffect(() => {
    const element = form.current;
    if (!key || !element) return;
    forgetOthers();
    const keep = () => sessionStorage.setItem(key, JSON.stringify(typed(element)));
    if (fill(element, stored(key))) setBack(true);
    // Typed before the page's scripts ran.
    else if (isTouched(element)) keep();
    // An action that redirects never answers here: what was sent must not come back on the next visit.
    const sent = () => sessionStorage.removeItem(key);
    element.addEventListener('input', keep);
    element.addEventListener('submit', sent);
    return () => {
      element.removeEventListener('input', keep);
      element.removeEventListener('submit', sent);
    };
  }, [form, key]);

  useEffect(() => {
    if (state.ok) setBack(false);
    // It failed, or goes on, and stays: keep it again.
    if (key && form.current && (state.ok ? keepOn : 'message' in state))
      sessionStorage.setItem(key, JSON.stringify(typed(form.current)));
  }, [state, form, key, keepOn]);

  const startAfresh = useCallback(() => {
    if (key) sessionStorage.removeItem(key);
    form.current?.reset();
    setBack(false);
  }, [form, key]);
  return isBack ? startAfresh : undefined;
}

/** Has a form find texts as if they had been typed there before. */
export const leaveDraft = (name: string, fields: Fields): void =>
  sessionStorage.setItem(keyOf(name), JSON.stringify(fields));

/** Whose it is, too: somebody else may come in by the same tab. */
const keyOf = (name: string) => `${KEY}${whoseHere() ?? ''}.${name}`;

/** What somebody left here whose session ended without their signing out is nobody's who came after them. */
function forgetOthers(): void {
  const whose = whoseHere();
  if (!whose) return;
  const theirs = Object.keys(sessionStorage).filter(
    (key) => key.startsWith(KEY) && !key.startsWith(`${KEY}.`) && !key.startsWith(`${KEY}${whose}.`),
  );
  for (const key of theirs) sessionStorage.removeItem(key);
}

function stored(key: string): Fields {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}

const typed = (form: HTMLFormElement): Fields =>
  Object.fromEntries(
    [...new FormData(form)].filter(
      ([name, value]) => typeof value === 'string' && !SKIPPED.test(name) && !/password/i.test(name),
    ),
  ) as Fields;

/** Whether a text is another than the page came with. */
const isTouched = (form: HTMLFormElement): boolean =>
  [...form.elements].some(
    (field) =>
      (field instanceof HTMLTextAreaElement ||
        (field instanceof HTMLInputElement && field.type === 'text')) &&
      field.value !== field.defaultValue,
  );

/** @returns whether anything differed from what the page came with. */
function fill(form: HTMLFormElement, fields: Fields): boolean {
  let differs = false;
  for (const [name, value] of Object.entries(fields)) {
    const field = form.elements.namedItem(name);
    if (
      !(
        field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement
      )
    )
      continue;
    if (field.type === 'hidden' || field.type === 'checkbox' || field.value === value) continue;
    field.value = value;
    const fold = field.closest('details');
    if (fold) fold.open = true;
    differs = true;
  }
  return differs;
}
