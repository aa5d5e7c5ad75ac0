'use client';
import { use } from 'react';
import { Field } from '@/components/field';
import { FormContext } from '@/components/form';
import { FACTS, type Fact } from './fact-names';

/** A field of the facts. */
export function FactField({ fact, saved }: { fact: Fact; saved: string }) {
  const { name, label, type, hint, choices, inputMode, list } = fact;
  return (
    <Field
      name={name}
      label={label}
      initial={saved}
      autoComplete="off"
      {...(type ? { type } : {})}
      {...(hint ? { hint } : {})}
      {...(choices ? { choices } : {})}
      {...(inputMode ? { inputMode } : {})}
      {...(list ? { list } : {})}
    />
  );
}

/**
 * After another window saved first: what it saved, beside what was typed here, so that the next press of Save is a
 * choice and not an accident.
 */
export function SavedMeanwhile({ saved }: { saved: Record<string, string> }) {
  const { code, values } = use(FormContext);
  if (code !== 'stale') return null;
  const differing = FACTS.filter(({ name }) => plain(values[name]) !== plain(saved[name]));
  return (
    <section className="notice" aria-labelledby="meanwhile">
      <h2 id="meanwhile">As it was saved meanwhile</h2>
      <dl className="facts">
        {differing.map(({ name, label, choices }) => (
          <div key={name} className="contents">
            <dt>{label}</dt>
            <dd className="kept">
              {choices?.find(({ value }) => value === saved[name])?.label ?? (saved[name] || 'Empty')}
            </dd>
          </div>
        ))}
      </dl>
      <p>Below is what you typed. Saving now puts it in place of the above.</p>
    </section>
  );
}

const plain = (text = '') => text.replaceAll('\r\n', '\n').trim();
