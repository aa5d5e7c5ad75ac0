'use client';
import { useRef, useState } from 'react';
import { Icon } from '@/components/icon';
import { QUESTION_KEYS, QUESTIONS, type Question } from '@/lib/listening/rules';

/**
 * Six open questions: one at a time, large, to be read at a glance; and all of them in a list to tick, which is what
 * the form sends and all there is without scripts.
 */
export function Questions({ asked }: { asked: readonly Question[] }) {
  const [ticked, setTicked] = useState<readonly Question[]>(asked);
  const [at, setAt] = useState(() => Math.max(0, nextAfter(-1, asked)));
  const [isListed, setListed] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const key = QUESTION_KEYS[at] as Question;
  const isAsked = ticked.includes(key);

  const tick = (one: Question, isOn: boolean) =>
    setTicked((before) => (isOn ? [...before, one] : before.filter((other) => other !== one)));
  function markAsked() {
    const box = list.current?.querySelector<HTMLInputElement>(`input[value="${key}"]`);
    // Through the box itself, so that whatever watches the form hears of it.
    if (box && !box.checked) box.click();
    setAt(nextAfter(at, [...ticked, key]));
  }
  return (
    <section className="ask stack" aria-label="Questions to ask">
      <div className="scripted stack">
        <div className="ask-head">
          <p className="sm muted">
            Question {at + 1} of {QUESTION_KEYS.length}
            {isAsked && ', asked'}
          </p>
          <button
            type="button"
            className="btn quiet"
            aria-expanded={isListed}
            onClick={() => setListed(!isListed)}
          >
            {isListed ? 'Hide the list' : 'All six'}
          </button>
        </div>
        <p className="big">{QUESTIONS[key]}</p>
        <div className="two-acts">
          <button type="button" className="btn" onClick={markAsked}>
            <Icon name="check" className="ic s" />
            Asked
          </button>
          <button type="button" className="btn" onClick={() => setAt((at + 1) % QUESTION_KEYS.length)}>
            Next
            <Icon name="next" className="ic s" />
          </button>
        </div>
      </div>
      <div ref={list} className={isListed ? '' : 'unscripted'}>
        {QUESTION_KEYS.map((one) => (
          <label key={one} className="choice">
            <input
              type="checkbox"
              name="picked"
              value={one}
              defaultChecked={asked.includes(one)}
              onChange={(event) => tick(one, event.currentTarget.checked)}
            />
            <span>{QUESTIONS[one]}</span>
          </label>
        ))}
      </div>
    </section>
  );
}

/** The next one that was not asked, from one on and round; the following one where all were. */
function nextAfter(at: number, asked: readonly Question[]): number {
  const order = QUESTION_KEYS.map((_, n) => (at + 1 + n) % QUESTION_KEYS.length);
  return order.find((n) => !asked.includes(QUESTION_KEYS[n] as Question)) ?? (order[0] as number);
}
