'use client';
import { useEffect, useId, useState } from 'react';
import { isShared } from '@/components/waiting/whose';
import { clockWords, TIMER_MINUTES } from '@/lib/rehearsals/rules';

const KEY = 'onward.timer';
const CHOICES = [
  ['up', 'Counts up'],
  ...TIMER_MINUTES.map((n) => [String(n), `Counts down from ${n === 1 ? 'a minute' : `${n} minutes`}`]),
  ['off', 'Off'],
] as const;

/** A clock that counts up, down, or not at all, as the seeker chose the last time. It never stops anybody. */
export function Timer({ onSpoken }: { onSpoken?: ((seconds: number) => void) | undefined }) {
  const [mode, setMode] = useState(remembered);
  const [began, setBegan] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  const id = useId();
  useEffect(() => {
    if (began === null) return;
    const tick = setInterval(() => setSeconds(Math.floor((Date.now() - began) / 1000)), 250);
    return () => clearInterval(tick);
  }, [began]);
  const choose = (value: string) => {
    setMode(value);
    if (value === 'off') setBegan(null);
    if (!isShared()) localStorage.setItem(KEY, value);
  };
  const press = () => {
    if (began === null) setSeconds(0);
    else onSpoken?.(Math.floor((Date.now() - began) / 1000));
    setBegan(began === null ? Date.now() : null);
  };
  const from = /^\d+$/.test(mode) ? Number(mode) * 60 : null;
  const isOver = from !== null && seconds >= from;
  return (
    <div className="stack">
      <div className="acts">
        {mode !== 'off' && (
          <button type="button" className="btn keeps-width" onClick={press}>
            {began === null ? (seconds > 0 ? 'Time it again' : 'Time it') : 'Stop'}
          </button>
        )}
        {mode !== 'off' && (began !== null || seconds > 0) && (
          <span role="timer" className="clock" aria-label="Time spoken">
            {from === null || began === null
              ? clockWords(seconds)
              : isOver
                ? `+${clockWords(seconds - from)}`
                : clockWords(from - seconds)}
          </span>
        )}
        <label htmlFor={id} className="sr">
          Timer
        </label>
        <select id={id} className="input timer" value={mode} onChange={(event) => choose(event.target.value)}>
          {CHOICES.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <p role="status" className={isOver && began !== null ? 'sm muted' : 'sr'}>
        {isOver && began !== null && 'That was the time. Go on as long as you like.'}
      </p>
    </div>
  );
}

/** Nothing that a browser kept is trusted, nor that it keeps anything. */
function remembered(): string {
  try {
    const kept = localStorage.getItem(KEY);
    return CHOICES.some(([value]) => value === kept) ? (kept as string) : 'up';
  } catch {
    return 'up';
  }
}
