'use client';
import { type ReactNode, use } from 'react';
import { Field } from '@/components/field';
import { type Action, Form, FormContext, Submit } from '@/components/form';
import { CopyButton, ShareButton } from '@/components/ways-out';
import { mailto } from '@/lib/requests/mailto';

interface LetterFormProps {
  /** Looks whether the letter may leave. */
  readonly action: Action;
  readonly actId: string;
  /** Names what is typed, to keep it over a reload. */
  readonly keep: string;
  readonly subject: string;
  readonly text: string;
  readonly to: string | null;
  /** The `ToneAid` of this letter. */
  readonly aid: ReactNode;
  /** Hidden fields that say what it is about, by which it is known whether it may go. */
  readonly children: ReactNode;
}

/** A letter to make one's own; once it has no gap, the ways out. Nothing is sent from here. */
export const LetterForm = ({ action, actId, keep, children, ...letter }: LetterFormProps) => (
  <Form action={action} actId={actId} keep={keep} keepOn>
    {children}
    <Letter {...letter} />
  </Form>
);

function Letter({ subject, text, to, aid }: Pick<LetterFormProps, 'subject' | 'text' | 'to' | 'aid'>) {
  const { ok, value } = use(FormContext);
  const ready = ok ? (value as { subject: string; text: string }) : undefined;
  const now = ready ?? { subject, text };
  return (
    <>
      <Field key={`subject ${now.subject}`} name="subject" label="Subject" initial={now.subject} />
      <Field
        key={now.text}
        name="text"
        label="Letter"
        hint="Make it yours. Square brackets are a gap that only you can fill."
        type="area"
        rows={12}
        initial={now.text}
      />
      {aid}
      <Submit kind={ready ? 'plain' : 'primary'}>{ready ? 'I changed it again' : 'It is ready'}</Submit>
      {ready && (
        <section className="stack" aria-label="Send it your own way" role="status">
          <p>It goes from you, so their answer comes to you.</p>
          <div className="ways">
            <ShareButton title={ready.subject} text={ready.text} />
            <a className="btn primary" href={mailto(to, ready.subject, ready.text)}>
              Open in my mail
            </a>
            <CopyButton text={ready.text} />
          </div>
        </section>
      )}
    </>
  );
}
