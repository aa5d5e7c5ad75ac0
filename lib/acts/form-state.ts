import type { Code } from './app-error';

/** What every form action answers, and what a form is drawn from, with JavaScript or without. */
export interface FormState<T = unknown> {
  readonly ok?: true;
  readonly value?: T;
  /** What was typed, by field, to be shown again; never a password. Empty when all went well. */
  readonly values: Record<string, string>;
  /** Sentences by field. */
  readonly errors: Record<string, string[] | undefined>;
  /** One sentence about the whole. */
  readonly message?: string;
  readonly code?: Code;
}
export type FormAction<T = unknown> = (before: FormState<T>, form: FormData) => Promise<FormState<T>>;

/** Whether a field of that name opens a door: it is never shown again, nor kept in any form. */
export const isSecret = (name: string) => /password|(^|-)code$|^credential$/i.test(name);

/** Tick boxes of a list are all called this, and come joined by commas; any other repeated field keeps its last. */
export const PICKED = 'picked';

/** A form's fields by name. */
export function byName<T>(fields: Iterable<readonly [string, T]>): Record<string, T | string> {
  const all = [...fields];
  const ticked = all.filter(([name]) => name === PICKED).map(([, value]) => value);
  return { ...Object.fromEntries(all), ...(ticked.length > 1 ? { [PICKED]: ticked.join(',') } : {}) };
}

/** The text fields of a form as typed, without what React adds and without secrets. */
export function typedValues(form: FormData): Record<string, string> {
  const typed = [...form].filter(
    ([name, value]) => typeof value === 'string' && !name.startsWith('$ACTION') && !isSecret(name),
  );
  return byName(typed) as Record<string, string>;
}
