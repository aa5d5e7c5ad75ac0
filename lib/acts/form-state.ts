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

/** The text fields of a form as typed, without what React adds and without secrets; a repeated field keeps its last. */
export function typedValues(form: FormData): Record<string, string> {
  const typed = [...form].filter(
    ([name, value]) => typeof value === 'string' && !name.startsWith('$ACTION') && !isSecret(name),
  );
  return Object.fromEntries(typed) as Record<string, string>;
}
