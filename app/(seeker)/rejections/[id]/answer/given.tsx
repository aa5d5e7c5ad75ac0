import { v7 as newId } from 'uuid';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import type { Letter } from '@/db/letters/reads';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { keepWent } from './actions';

interface GivenProps {
  readonly episodeId: string;
  readonly answer: Letter;
  readonly zone: string;
  readonly today: string;
  readonly locale: string;
}

/** After it was given: how it went, and what they said; both may stay empty, and their words join what they said before. */
export function Given({ episodeId, answer, zone, today, locale }: GivenProps) {
  const on = dayFromToday(dayIn(zone, new Date(answer.sentAt as string)), today, locale);
  return (
    <section className="stack off-paper">
      <p>
        {answer.channel === 'phone' ? 'Said' : 'Sent'} {on}
        {answer.contact && `, to ${answer.contact}`}. What they make of it is up to them. You gave your
        answer, and that is kept under Wins.
      </p>
      <Form
        action={keepWent}
        actId={newId()}
        submit="Keep"
        kind="plain"
        done="Kept."
        keep={`went.${episodeId}`}
      >
        <input type="hidden" name="episodeId" value={episodeId} readOnly />
        <input type="hidden" name="version" value={answer.version} readOnly />
        <Field
          name="went"
          label="How did it go? (optional)"
          hint="What went well, and what you would do the same way again."
          type="area"
          rows={3}
          initial={answer.went}
        />
        <Field
          name="said"
          label="What did they say to it? (optional)"
          hint="In their words, as far as you have them. It is kept with what they said before."
          type="area"
          rows={3}
          look="words"
        />
      </Form>
    </section>
  );
}
