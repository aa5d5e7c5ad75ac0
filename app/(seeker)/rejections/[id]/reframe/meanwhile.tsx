'use client';
import { use } from 'react';
import { FormContext } from '@/components/form';

/** The parts by their names, in their order on the page. */
const PARTS = {
  wentWell: 'What went well',
  inMyHands: 'What was in my hands',
  learned: 'What I learned',
  doNext: 'What I do next',
  toMyself: 'One kind line to myself',
};
type Part = keyof typeof PARTS;

/**
 * After another window kept something first: what stands there now, beside what was typed here, so that the next press
 * is a choice and not an accident.
 */
export function KeptMeanwhile({ kept }: { kept: Record<Part, string | null> }) {
  const { code, values } = use(FormContext);
  if (code !== 'stale') return null;
  const parts = Object.entries(PARTS) as [Part, string][];
  const differing = parts.filter(([name]) => plain(values[name]) !== plain(kept[name]));
  return (
    <section className="notice" aria-labelledby="meanwhile">
      <h2 id="meanwhile">As it stands now</h2>
      <dl className="facts">
        {differing.map(([name, label]) => (
          <div key={name} className="contents">
            <dt>{label}</dt>
            <dd className="kept">{kept[name] || 'Empty'}</dd>
          </div>
        ))}
      </dl>
      <p>Below is what you typed. Keeping it now puts it in place of the above.</p>
    </section>
  );
}

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\r\n', '\n').trim();
