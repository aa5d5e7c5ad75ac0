import { Field } from '@/components/field';
import type { Fact } from './fact-names';

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
