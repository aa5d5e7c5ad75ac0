'use client';
import { Field } from '@/components/field';
import { TOLD_HOW_WORDS } from '@/lib/rejections/rules';

/** What is typed about a "no" before there is an account. */
export interface Typed {
  readonly rejectionId: string;
  readonly organisation: string;
  readonly role?: string | null;
  readonly toldHow: string;
  readonly on?: string | null;
}

export function Facts({ typed }: { typed?: Typed }) {
  return (
    <>
      <Field
        name="organisation"
        label="Who said no?"
        hint="The organisation."
        initial={typed?.organisation}
        autoComplete="off"
      />
      <Field name="role" label="For which role? (optional)" initial={typed?.role} autoComplete="off" />
      <Field
        name="toldHow"
        label="How did they tell you?"
        initial={typed?.toldHow ?? 'not-said'}
        choices={Object.entries(TOLD_HOW_WORDS).map(([choice, label]) => ({ value: choice, label }))}
      />
      <Field
        name="on"
        label="When?"
        hint="Empty is today."
        type="date"
        initial={typed?.on}
        autoComplete="off"
      />
    </>
  );
}
