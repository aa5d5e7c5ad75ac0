'use client';
import { use } from 'react';
import { Field } from '@/components/field';
import { FormContext, Submit } from '@/components/form';
import { Review, type Shown } from './review';

/** Both halves of one form: what was read goes with the second, so that nothing is kept anywhere between them. */
export function Steps() {
  const { value, values } = use(FormContext);
  const shown = (value as Shown | undefined) ?? shownIn(values.shown);
  if (shown) return <Review shown={shown} />;
  return (
    <>
      <header>
        <h1>Paste the e-mail</h1>
        <p className="text-ink-2">
          You need not read it again. You see what was read out of it, and change it, before anything is kept.
        </p>
      </header>
      <Field
        name="box"
        label="The e-mail, as it came"
        hint="With its head if you can: from whom, and when. It is read here, and sent nowhere."
        type="area"
        rows={10}
      />
      <div className="foot">
        <a className="btn quiet" href="/rejections/new">
          Write it down by hand
        </a>
        <Submit name="intent" value="read">
          Read it
        </Submit>
      </div>
    </>
  );
}

/** What the form carried along, after a try that failed. */
function shownIn(text: string | undefined): Shown | undefined {
  try {
    return text ? (JSON.parse(text) as Shown) : undefined;
  } catch {
    return undefined;
  }
}
