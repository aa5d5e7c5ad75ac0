'use client';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Choices } from '@/components/field';
import { type Action, Form, Submit } from '@/components/form';

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface PassagesProps {
  readonly action: Action;
  readonly feedbackId: string;
  readonly words: string;
  readonly sentences: readonly Sentence[];
  readonly acts: readonly [marked: string, chosen: string];
}

const never = () => () => {};
/** More sentences than these are no list to choose from; marking and copying have no end. */
const MOST = 80;

/**
 * Their words, to be gone through: a passage is marked with mouse, finger or keys, where scripts run; else, and for
 * whoever prefers it, a sentence is chosen. Either way it stays where it stands.
 */
export function Passages({ action, feedbackId, words, sentences, acts }: PassagesProps) {
  const canMark = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const shown = sentences.slice(0, MOST);
  const choices = shown.map(({ start, end, text }) => ({ value: `${start}-${end}`, label: text }));
  return (
    <div className="stack">
      {canMark && <Mark action={action} feedbackId={feedbackId} words={words} act={acts[0]} />}
      <details>
        <summary>Choose a sentence instead</summary>
        <Form action={action} actId={acts[1]}>
          <input type="hidden" name="feedbackId" value={feedbackId} readOnly />
          <Choices name="place" label="Which sentence?" choices={choices} />
          {sentences.length > MOST && (
            <p className="sm muted">
              The first {MOST} are listed. For the rest copy their words into the boxes below.
            </p>
          )}
          <Buttons />
        </Form>
      </details>
    </div>
  );
}

/** A box that can be read and marked, and not written into: marking works there with arrows and Shift too. */
function Mark({
  action,
  feedbackId,
  words,
  act,
}: Pick<PassagesProps, 'action' | 'feedbackId' | 'words'> & { act: string }) {
  const [[start, end], mark] = useState([0, 0]);
  const box = useRef<HTMLTextAreaElement>(null);
  // Heard where browsers tell it: some of them tell the box alone nothing of a selection made by finger.
  useEffect(() => {
    const look = () => {
      const area = box.current;
      if (area && document.activeElement === area) mark([area.selectionStart, area.selectionEnd]);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);
  const isMarked = end > start;
  return (
    <Form action={action} actId={act}>
      <input type="hidden" name="feedbackId" value={feedbackId} readOnly />
      <input type="hidden" name="place" value={isMarked ? `${start}-${end}` : ''} readOnly />
      <div className="field">
        <label htmlFor="their-words">Mark a passage</label>
        <p id="their-words-hint" className="hint">
          Select some of their words, with a finger, the mouse or Shift and the arrows; then say what it is.
        </p>
        <textarea
          id="their-words"
          ref={box}
          className="input words grows"
          aria-describedby="their-words-hint"
          readOnly
          value={words}
          rows={Math.min(14, 2 + Math.ceil(words.length / 60))}
          onSelect={({ currentTarget }) => mark([currentTarget.selectionStart, currentTarget.selectionEnd])}
        />
      </div>
      <p role="status" className="sm muted">
        {isMarked ? `Marked: “${shortened(words.slice(start, end))}”` : 'Nothing is marked yet.'}
      </p>
      <Buttons />
    </Form>
  );
}

const Buttons = () => (
  <div className="acts">
    <Submit kind="plain" name="as" value="liked">
      Note it as something they liked
    </Submit>
    <Submit kind="plain" name="as" value="doubted">
      Note it as a doubt
    </Submit>
  </div>
);

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 60)} … ${text.slice(-40)}` : text);
