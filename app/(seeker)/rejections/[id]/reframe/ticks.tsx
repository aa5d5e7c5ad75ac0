'use client';
import { use } from 'react';
import { Suggestion } from '@/components/field';
import { FormContext } from '@/components/form';

interface TicksProps {
  /** What their names begin with. */
  readonly name: 'well' | 'hand';
  readonly legend: string;
  readonly hint: string;
  readonly texts: readonly string[];
}

const MOST = 4;

/**
 * Ready-made answers to tick. Once something was kept there are none; what was ticked in a try that failed stays all the
 * same, so that nothing chosen is lost.
 */
export function Ticks({ name, legend, hint, texts }: TicksProps) {
  const { values } = use(FormContext);
  const failed = Array.from({ length: MOST }, (_, at) => values[`${name}${at + 1}`]);
  const offered: readonly (string | undefined)[] = texts.length > 0 ? texts : failed;
  const ticks = offered.flatMap((text, at) => (text ? [{ text, name: `${name}${at + 1}` }] : []));
  if (ticks.length === 0) return null;
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <p className="hint">{hint}</p>
      <div>
        {ticks.map((tick) => (
          <Suggestion key={tick.name} {...tick} />
        ))}
      </div>
    </fieldset>
  );
}
