import { v7 as newId } from 'uuid';
import { areSame, bothNotes, type Copy, type Notes, openingOf, tooLong } from '@/lib/listening/notes';
import { keptHere } from './kept-here';
import { type Answer, send } from './send';

/** What the line under the notes says. `isKept`: in this browser too. */
export type Standing =
  | { readonly kind: 'fresh' | 'saved' | 'typing' }
  | { readonly kind: 'away' | 'trouble' | 'signed-out'; readonly isKept: boolean }
  | { readonly kind: 'refused'; readonly sentence: string }
  /** Another window saved other notes. */
  | { readonly kind: 'two'; readonly other: Copy };

export interface Saving {
  /** Without waiting for a pause. */
  save(): Promise<boolean>;
  /** Says that it is over, once everything is saved. @returns whether it is. */
  end(): Promise<boolean>;
  /** Puts the other window's notes and these together, or goes on with these. */
  settle(how: 'both' | 'mine'): void;
  stop(): void;
}

/** A pause in typing. */
const PAUSE_MS = 1200;
const RETRY_MS = [3000, 8000, 20_000];

/**
 * Saves a form's notes at every pause in typing, one write at a time, and keeps them in this browser until then. What
 * another window saved is never written over unasked.
 */
export function startSaving(
  form: HTMLFormElement,
  { id, saved, tell }: { id: string; saved: Copy; tell: (standing: Standing) => void },
): Saving {
  const store = keptHere(id, newId());
  let known = saved;
  /** Sent without an answer: any of them may stand there now. */
  let unanswered: Notes[] = [];
  let other: Copy | undefined;
  let isDirty = false;
  let isKept = true;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<boolean> = Promise.resolve(true);

  const area = (name: keyof Notes) => form.elements.namedItem(name) as HTMLTextAreaElement;
  const typed = (): Notes => ({ words: area('words').value, myReading: area('myReading').value });
  const type = ({ words, myReading }: Notes) => {
    area('words').value = words;
    area('myReading').value = myReading;
  };
  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), ms);
  };

  function keepHere() {
    if (areSame(typed(), known)) store.forget();
    else isKept = store.keep({ ...typed(), version: known.version });
  }

  function changed() {
    isDirty = true;
    keepHere();
    if (other) return;
    if (failures === 0) tell({ kind: 'typing' });
    if (failures === 0 || navigator.onLine) later(PAUSE_MS);
  }

  /** One after the other, so that no write overtakes another. */
  function save(go: 'stay' | 'over' = 'stay'): Promise<boolean> {
    clearTimeout(timer);
    last = last.then(() => once(go)).catch(() => false);
    return last;
  }

  async function once(go: 'stay' | 'over'): Promise<boolean> {
    if (other || (go === 'stay' && !isDirty)) return false;
    const notes = typed();
    const sentence = tooLong(notes);
    if (sentence) return told({ kind: 'refused', sentence });
    isDirty = false;
    unanswered = [...unanswered, notes].slice(-20);
    return settled(await send(form, { id, version: known.version, go }), notes, go);
  }

  async function settled(answer: Answer, notes: Notes, go: 'stay' | 'over'): Promise<boolean> {
    if (answer.kind === 'kept') {
      known = { ...notes, version: answer.version };
      unanswered = [];
      failures = 0;
      keepHere();
      if (isDirty) later(PAUSE_MS);
      else tell({ kind: 'saved' });
      return true;
    }
    isDirty = true;
    if (answer.kind === 'stale') {
      const isOurs = [known, ...unanswered].some((one) => areSame(one, answer.other));
      if (isOurs) {
        // It came through the last time, and only the answer was lost.
        known = answer.other;
        return once(go);
      }
      other = answer.other;
      return told({ kind: 'two', other });
    }
    if (answer.kind === 'refused') return told(answer);
    later(RETRY_MS[Math.min(failures, RETRY_MS.length - 1)] as number);
    failures += 1;
    return told({ kind: answer.kind, isKept });
  }

  const told = (standing: Standing) => {
    tell(standing);
    return false;
  };

  function settle(how: 'both' | 'mine') {
    if (!other) return;
    known = other;
    if (how === 'both') type(bothNotes(other, typed()));
    other = undefined;
    changed();
    void save();
  }

  /** What windows of this browser left here, unsaved: taken in, so that it is saved now. */
  function takeUp() {
    const opening = openingOf(saved, [...store.copies(), { ...typed(), version: saved.version }]);
    store.forgetAll();
    if (opening.kind === 'as-saved') return;
    type(opening.notes);
    if (opening.kind === 'two') {
      other = saved;
      tell({ kind: 'two', other });
    }
    changed();
  }

  const online = () => failures > 0 && void save();
  const hidden = () => document.visibilityState === 'hidden' && void save();
  const leaving = (event: BeforeUnloadEvent) => isDirty && !isKept && event.preventDefault();
  form.addEventListener('input', changed);
  addEventListener('online', online);
  addEventListener('beforeunload', leaving);
  document.addEventListener('visibilitychange', hidden);
  takeUp();
  return {
    save: () => save(),
    end: () => save('over'),
    settle,
    stop: () => {
      clearTimeout(timer);
      form.removeEventListener('input', changed);
      removeEventListener('online', online);
      removeEventListener('beforeunload', leaving);
      document.removeEventListener('visibilitychange', hidden);
    },
  };
}
