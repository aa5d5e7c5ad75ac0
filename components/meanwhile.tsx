'use client';
import { use } from 'react';
import { FormContext } from './form';

/** Whether another window saved something else in a field's place since this one was opened. */
export function useNewer(name: string, saved: string | null | undefined): string | undefined {
  const { code, values } = use(FormContext);
  if (code !== 'stale' || saved === undefined) return undefined;
  return plain(values[name]) === plain(saved) ? undefined : (saved ?? '');
}

/** What stands there now, beside what was typed here, so that the next press is a choice and not an accident. */
export const AsItStands = ({ id, newer }: { id: string; newer: string }) => (
  <p id={`${id}-now`} className="hint">
    As it stands now: <span className="kept text-ink">{newer || 'empty'}</span>
  </p>
);

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\r\n', '\n').trim();
