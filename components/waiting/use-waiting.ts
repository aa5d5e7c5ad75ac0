import { unstable_isUnrecognizedActionError as isOfAnotherBuild } from 'next/navigation';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { leaveDraft } from '../draft';
import type { FormAnswer } from '../form';
import { sayAway } from './away';
import { inPlaceOf, missing, textOf, type WaitingAct } from './rules';
import { dropAct, keepAct, replaceAct } from './store';
import { type Standing, useFollowed, useStanding } from './use-standing';
import { isShared, whoseHere } from './whose';

/** An act that can wait for the network: which one, and what it is called in the list of what waits. */
export interface Waits {
  readonly kind: string;
  readonly what: string;
  /** The field that takes the day on which it was done, where it is done on a day: sent tomorrow it is still today's. */
  readonly dayField?: string;
  /** What is in the form shows that it waits: no sentence is needed for who sees it, and a second press takes it back. */
  readonly isShown?: boolean;
  /** The fields that have to hold something, each with what is said where it does not: nothing of that would be taken. */
  readonly needs?: Readonly<Record<string, string>>;
  /** What is said where nothing at all is written. */
  readonly needsText?: string;
  /** What it is about, where only the last word about it counts: while that waits it is shown, and written on. */
  readonly about?: string;
}
type Send = (before: FormAnswer, form: FormData) => Promise<FormAnswer>;

/** What a form answers whose act was kept in this browser. */
export const KEPT = 'kept-here';
const NO_ROOM =
  'There is no network, and this browser could not keep it. What you typed is still here: try again when the network is back.';
const AWAY =
  'The network does not answer, and this cannot wait for it. What you typed is still here: send it again once it is back.';
const OUTDATED =
  'Onward has changed since this page was opened. What you typed is still here: copy it, load the page anew, and send it there.';
const EMPTY = 'Something in the form needs another look.';

interface Around {
  readonly element: RefObject<HTMLFormElement | null>;
  /** A new one for each drawing of the page. */
  readonly drawn: string | undefined;
  /** Under which what is typed is kept as a draft. */
  readonly keep: string | undefined;
}

interface Waiting {
  readonly send: Send;
  readonly standing: Standing | undefined;
  /** What was kept last, said at once: React may hold what the form answers back until the send that hangs has ended. */
  readonly keptId: string | undefined;
}

/**
 * A form's action which, where the network does not answer, keeps the act in this browser; and what of it still waits. Until
 * a page's scripts run it is the action itself. Where nothing may wait, the form stays with a sentence.
 */
export function useWaiting(
  action: Send,
  waits: Waits | undefined,
  { element, drawn, keep: draft }: Around,
): Waiting {
  const [isAwake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const [keptId, setKeptId] = useState<string>();
  const own = useRef({ given: new Set<string>(), spent: new Set<string>() });
  const standing = useStanding(waits?.about, drawn);
  const followed = useFollowed(standing, element);
  const sendOrKeep: Send = async (before, form) => {
    moveDays(element.current, form);
    numberAnew(form, own.current);
    // As the page came: React empties the form once this has answered.
    const base = baseOf(element.current);
    const whose = whoseHere();
    const isAway = !navigator.onLine;
    let isOutdated = false;
    if (waits?.isShown && standing) {
      if (standing.isSent) location.reload();
      else await dropAct(standing.act.actId);
      return { ok: true, values: {}, errors: {} };
    }
    if (!isAway || !waits || !whose) {
      try {
        return await (waits && whose ? inTime(action(before, form)) : action(before, form));
      } catch (error) {
        if (!isUnanswered(error)) throw error;
        isOutdated = isOfAnotherBuild(error);
        if (!isOutdated) sayAway();
      }
    }
    const fields = fieldsOf(form);
    if (!waits || !whose)
      return { values: fields, errors: {}, message: isOutdated ? OUTDATED : AWAY, code: 'away' };
    const errors = missing(fields, waits.needs ?? {});
    if (Object.keys(errors).length > 0) return { values: fields, errors, message: EMPTY, code: 'invalid' };
    if (waits.needsText && !textOf(fields, base))
      return { values: fields, errors, message: waits.needsText, code: 'invalid' };
    if (fields.actId) own.current.spent.add(fields.actId);
    return keep(actOf(waits, { whose, base, draft, isUnsent: isAway }, fields), followed);
  };
  const send: Send = async (before, form) => {
    const stop = draft && !isShared() ? onPageHide(() => leaveDraft(draft, fieldsOf(form))) : undefined;
    setKeptId(undefined);
    try {
      const answer = await sendOrKeep(before, form);
      if (answer.code === KEPT) setKeptId(String(answer.value));
      return answer;
    } finally {
      stop?.();
    }
  };
  return { send: isAwake ? send : action, standing, keptId };
}

/** Longer than a slow network needs; what goes on after it is done once all the same. */
const PATIENCE_MS = 10_000;

/** A network that swallows everything answers as late as it likes: somebody who pressed has to know where they are. */
function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('No answer.')), PATIENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

/** The page goes while something is on its way: the draft of it is gone already, and may be all there is. */
function onPageHide(call: () => void): () => void {
  addEventListener('pagehide', call);
  return () => removeEventListener('pagehide', call);
}

/** What is thrown where nobody answers, or something between here and Onward; whatever else is thrown has a digest. */
const isUnanswered = (error: unknown): boolean => error instanceof Error && !('digest' in error);

interface Numbers {
  /** Numbers that were given here. */
  readonly given: Set<string>;
  /** Numbers under which something waits, or waited. */
  readonly spent: Set<string>;
}

/**
 * An act's number stands for one act. That of a page which was kept may have been used when it was shown before, and that
 * of a form under which something was kept is used now: what is sent next has another.
 */
function numberAnew(form: FormData, { given, spent }: Numbers): void {
  const number = String(form.get('actId') ?? '');
  const isUsed = spent.has(number) || (document.documentElement.dataset.keptOn && !given.has(number));
  if (!number || !isUsed) return;
  const anew = crypto.randomUUID();
  given.add(anew);
  form.set('actId', anew);
}

interface About {
  readonly whose: string;
  readonly base: Readonly<Record<string, string>>;
  readonly draft: string | undefined;
  /** No try went out. */
  readonly isUnsent: boolean;
}

/** What is kept of a form. */
export function actOf(
  waits: Waits,
  { whose, base, draft, isUnsent }: About,
  typed: Record<string, string>,
): WaitingAct {
  // Never who signs in: that is asked again.
  const fields = Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('sign-in-')));
  const { dayField } = waits;
  const lacksDay = dayField !== undefined && !fields[dayField];
  if (lacksDay) fields[dayField] = todayHere();
  return {
    kind: waits.kind,
    what: waits.what,
    // The same page may be opened again and again without a network: only a try that went out binds its id. With its day in
    // it, it is no longer what was tried; what is done on a day is done once a day, under whichever number.
    actId: isUnsent || lacksDay || !fields.actId ? crypto.randomUUID() : fields.actId,
    whose,
    text: textOf(fields, base),
    ...(waits.about && { about: waits.about }),
    ...(draft && { draft }),
    fields,
    base,
    from: location.pathname + location.search,
    at: new Date().toISOString(),
  };
}

/** @param followed the act whose texts the form shows: what is written on takes its place. */
async function keep(act: WaitingAct, followed: { current: string | undefined }): Promise<FormAnswer> {
  try {
    const before = followed.current;
    if (!before || !(await replaceAct(before, (old) => inPlaceOf(old, act)))) await keepAct(act);
    if (act.about) followed.current = act.actId;
    return { ok: true, code: KEPT, value: act.actId, values: {}, errors: {} };
  } catch {
    return { values: act.fields, errors: {}, message: NO_ROOM, code: 'not-kept' };
  }
}

/** Text alone, without what React adds, and never a password or a code. */
function fieldsOf(form: FormData): Record<string, string> {
  const texts = [...form].filter(
    ([name, value]) => typeof value === 'string' && !/^\$ACTION|password|(^|-)code$|^credential$/i.test(name),
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
