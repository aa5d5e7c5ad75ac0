import { type RefObject, useEffect, useState } from 'react';
import type { FormAnswer } from '../form';
import { textOf, type WaitingAct } from './rules';
import { keepAct } from './store';
import { whoseHere } from './whose';

/** An act that can wait for the network: which one, and what it is called in the list of what waits. */
export interface Waits {
  readonly kind: string;
  readonly what: string;
  /** The field that takes the day on which it was done, where it is done on a day: sent tomorrow it is still today's. */
  readonly dayField?: string;
  /** What is in the form shows that it waits: no sentence is needed for who sees it. */
  readonly isShown?: boolean;
}
type Send = (before: FormAnswer, form: FormData) => Promise<FormAnswer>;

/** What a form answers whose act was kept in this browser. */
export const KEPT = 'kept-here';
const NO_ROOM =
  'There is no network, and this browser could not keep it. What you typed is still here: try again when the network is back.';

/**
 * A form's action which, where the network does not answer, keeps the act in this browser. Until a page's scripts run,
 * and where nothing may wait, it is the action itself.
 */
export function useWaiting(
  action: Send,
  waits: Waits | undefined,
  element: RefObject<HTMLFormElement | null>,
): Send {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  if (!waits || !isAwake) return action;
  return async (before, form) => {
    moveDays(element.current, form);
    // As the page came: React empties the form once this has answered.
    const base = baseOf(element.current);
    const whose = whoseHere();
    const isAway = whose !== undefined && !navigator.onLine;
    if (!isAway) {
      try {
        return await action(before, form);
      } catch (error) {
        if (!whose || !isNetwork(error)) throw error;
      }
    }
    return keep(waits, { whose, base, isUnsent: isAway }, form);
  };
}

/** What browsers throw where nobody answers; whatever else is thrown (a redirect) is not about the network. */
const isNetwork = (error: unknown): boolean => error instanceof TypeError && !('digest' in error);

interface About {
  readonly whose: string;
  readonly base: Readonly<Record<string, string>>;
  /** No try went out. */
  readonly isUnsent: boolean;
}

async function keep(waits: Waits, { whose, base, isUnsent }: About, form: FormData): Promise<FormAnswer> {
  const fields = fieldsOf(form);
  if (waits.dayField) fields[waits.dayField] ||= todayHere();
  const act: WaitingAct = {
    kind: waits.kind,
    what: waits.what,
    // The same page may be opened again and again without a network: only a try that went out binds its id.
    actId: isUnsent || !fields.actId ? crypto.randomUUID() : fields.actId,
    whose,
    text: textOf(fields),
    fields,
    base,
    from: location.pathname + location.search,
    at: new Date().toISOString(),
  };
  try {
    await keepAct(act);
    return { ok: true, code: KEPT, values: {}, errors: {} };
  } catch {
    return { values: fields, errors: {}, message: NO_ROOM, code: 'not-kept' };
  }
}

/** Text alone, without what React adds, and never a password or a code. */
function fieldsOf(form: FormData): Record<string, string> {
  const texts = [...form].filter(
    ([name, value]) =>
      typeof value === 'string' && !/^\$ACTION|^sign-in-|password|(^|-)code$|^credential$/i.test(name),
  ) as [string, string][];
  const ticked = texts.filter(([name]) => name === 'picked').map(([, value]) => value);
  return { ...Object.fromEntries(texts), ...(ticked.length > 1 ? { picked: ticked.join(',') } : {}) };
}

/** As fields of days write it. */
const todayHere = () => new Date().toLocaleDateString('sv');

/** A page that was kept on another day filled that day in: what nobody touched becomes today. */
function moveDays(element: HTMLFormElement | null, form: FormData): void {
  const { keptOn } = document.documentElement.dataset;
  const today = todayHere();
  if (!keptOn || keptOn === today) return;
  for (const field of element?.elements ?? [])
    if (field instanceof HTMLInputElement && field.type === 'date' && field.name)
      if (field.value === keptOn && field.defaultValue === keptOn) form.set(field.name, today);
}

/** The texts of a form as its page came with them. */
const baseOf = (form: HTMLFormElement | null): Record<string, string> =>
  Object.fromEntries(
    [...(form?.elements ?? [])].flatMap((field) =>
      (field instanceof HTMLTextAreaElement ||
        (field instanceof HTMLInputElement && field.type === 'text')) &&
      field.name
        ? [[field.name, field.defaultValue] as const]
        : [],
    ),
  );
