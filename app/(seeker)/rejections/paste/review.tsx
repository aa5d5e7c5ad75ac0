'use client';
import { use, useEffect, useRef } from 'react';
import { Field, Suggestion } from '@/components/field';
import { FormContext, Submit } from '@/components/form';
import type { NoRead } from '@/lib/rejections/letter';
import { NoFacts } from '../facts';

/** What was read out of a letter, and the applications it may be about, the surest first. */
export interface Shown extends NoRead {
  readonly today: string;
  /** The day it came, in words. */
  readonly when: string | null;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** The one it is surely about, chosen beforehand. */
  readonly match: string | null;
}

/** Everything that was read, to be put right; one press records it. */
export function Review({ shown }: { shown: Shown }) {
  const { message, errors } = use(FormContext);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with its half; a trouble takes the focus itself.
  useEffect(() => {
    if (!message) heading.current?.focus();
  }, [message]);
  const { text: _, ...carried } = shown;
  const wrong = ['on', 'toldHow', 'reason', 'name', 'email'].some((name) => errors[name]);
  return (
    <>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {shown.isNo === 'yes' ? 'A “no”, as far as it reads' : 'Look it over'}
        </h1>
        <p className="text-ink-2">{opening(shown)}</p>
      </header>
      {/* The text is in its own field, which may be changed. */}
      <input type="hidden" name="shown" value={JSON.stringify({ ...carried, text: '' })} readOnly />
      {shown.choices.length > 0 && (
        <Field
          name="applicationId"
          label="Which one is it about?"
          initial={shown.match ?? ''}
          choices={[
            { value: '', label: 'None of these: the one named below' },
            ...shown.choices.map(({ id, label }) => ({ value: id, label })),
          ]}
        />
      )}
      <details open={shown.match === null || errors.organisation !== undefined || undefined}>
        <summary>It isn’t in the list</summary>
        <div className="form">
          <Field
            name="organisation"
            label="Who said no?"
            hint="The organisation."
            initial={shown.organisation}
          />
          <Field name="role" label="For which role? (optional)" initial={shown.role} />
        </div>
      </details>
      {shown.lines.length > 0 && (
        <fieldset className="field">
          <legend>Is something of this about you?</legend>
          <p className="hint">Ticked, it is kept as feedback, for another day. Nothing has to be.</p>
          <div>
            {shown.lines.map((text, at) => (
              <Suggestion key={text} name={`line${at + 1}`} text={text} />
            ))}
          </div>
        </fieldset>
      )}
      <details open={wrong || undefined}>
        <summary>{whatElse(shown)}</summary>
        <div className="form">
          <Field name="name" label="Who wrote it? (optional)" initial={shown.name} />
          <Field
            name="email"
            label="Their e-mail (optional)"
            type="email"
            inputMode="email"
            initial={shown.email}
          />
          <NoFacts
            stages={[]}
            on={shown.on ?? shown.today}
            today={shown.today}
            toldHow="email"
            isFinalRound={shown.isFinalRound}
            predetermined={shown.predetermined}
            reason={shown.text}
          />
        </div>
      </details>
      <div className="foot">
        <a className="btn quiet" href="/rejections/paste">
          Paste another
        </a>
        <Submit name="intent" value="keep">
          Record
        </Submit>
      </div>
    </>
  );
}

function opening({ isNo, language, match, choices, isCut }: Shown): string {
  const cut = isCut ? ' It is long, so only its beginning is kept.' : '';
  if (isNo === 'not-read')
    return `This seems to be in ${language}, which is not read here. Look at what is filled in, and put in the rest by hand.${cut}`;
  if (isNo === 'unclear') return `Nothing in it says a plain no. Record it only if it is one.${cut}`;
  if (match) return `Nothing is kept yet. If this is the one, one press records it.${cut}`;
  return choices.length > 0
    ? `Nothing is kept yet. Choose the one it is about, and one press records it.${cut}`
    : `Nothing is kept yet. Look at who it is from, and one press records it.${cut}`;
}

function whatElse({ when, name }: Shown): string {
  return name ? `It came ${when ?? 'today'}, from ${name}. More` : `It came ${when ?? 'today'}. More`;
}
