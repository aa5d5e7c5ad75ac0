import { v7 as newId } from 'uuid';
import { untilInWords } from '@/app/_parts/listening/cooling';
import { Choices, Field } from '@/components/field';
import { Form } from '@/components/form';
import type { listOpenApplications } from '@/db/applications/reads';
import type { Listening, listLatestNoes } from '@/db/listening/reads';
import { isCooling } from '@/lib/listening/cool-down';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { place } from '../actions';
import { LeftHere } from './left-here';

type Rows<F extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>;

interface AfterProps {
  readonly listening: Listening;
  readonly noes: Rows<typeof listLatestNoes>;
  readonly applications: Rows<typeof listOpenApplications>;
  readonly session: { readonly timeZone: string; readonly locale: string };
}

/** How many of the latest are in sight, before the rest. */
const IN_SIGHT = 3;

/** It is over: a kind word, what it was about, and nothing to answer. */
export function After({ listening, noes, applications, session }: AfterProps) {
  const { feedbackId, words, myReading, version, coolsUntil } = listening;
  const reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  return (
    <main id="main" className="page flow stack-l">
      <section className="ending stack">
        <h1>Nothing to answer now</h1>
        <p>You thanked, you listened, and it is written down. That is the whole of it for today.</p>
        {coolsUntil && isCooling(coolsUntil, reader.now) && (
          <p className="sm text-ink-2">
            Until {untilInWords(coolsUntil, reader)} nothing asks you for an answer. How long that lasts, and
            whether at all, is in your <a href="/settings">settings</a>.
          </p>
        )}
      </section>
      <LeftHere id={feedbackId} saved={{ words, myReading, version }} />
      {listening.rejectionId ? (
        <p>
          <a className="btn primary" href={`/feedback/${feedbackId}`}>
            Look at what they said
          </a>
        </p>
      ) : (
        <Form action={place} actId={newId()} submit="Keep it" keep={`listening.${feedbackId}`}>
          <input type="hidden" name="feedbackId" value={feedbackId} readOnly />
          <Choices
            name="aboutId"
            label="What was it about?"
            initial={suggested(listening, noes)}
            choices={[...inSight(listening, noes, reader), OPEN]}
          />
          {noes.length + applications.length > 0 && (
            <Field
              name="otherId"
              label="Or another one (optional)"
              initial=""
              choices={[{ value: '', label: 'None of these' }, ...others(noes, applications)]}
            />
          )}
          <Field
            name="speaker"
            label="Who spoke? (optional)"
            initial={listening.speaker}
            autoComplete="off"
          />
        </Form>
      )}
    </main>
  );
}

const OPEN = { value: '', label: 'Leave it open', hint: 'It is kept all the same, and can be said later.' };

/** What it was opened from; else the "no" that was logged last. */
const suggested = (
  { fromRejectionId, fromApplicationId, fromOrganisation }: Listening,
  noes: AfterProps['noes'],
): string => {
  // One that lies in the bin meanwhile has no name, and is not suggested.
  const from = fromOrganisation && fromApplicationId;
  const itsNo = from && noes.find((no) => no.applicationId === from)?.id;
  return fromRejectionId ?? itsNo ?? from ?? noes[0]?.id ?? '';
};

function inSight(
  listening: Listening,
  noes: AfterProps['noes'],
  { zone, locale, now }: { zone: string; locale: string; now: Date },
) {
  const chosen = suggested(listening, noes);
  const today = dayIn(zone, now);
  const shown = noes.filter((no, n) => n < IN_SIGHT || no.id === chosen);
  const { fromOrganisation, fromRole } = listening;
  const isApplication = chosen !== '' && chosen === listening.fromApplicationId;
  return [
    ...(isApplication && fromOrganisation
      ? [{ value: chosen, label: fromOrganisation, hint: fromRole ?? '' }]
      : []),
    ...shown.map((no) => ({
      value: no.id,
      label: `The no from ${no.organisation}`,
      hint: `${no.role}, ${dayFromToday(dayIn(zone, new Date(no.at)), today, locale)}`,
    })),
  ];
}

const others = (noes: AfterProps['noes'], applications: AfterProps['applications']) => [
  ...applications.map((one) => ({ value: one.id, label: `${one.organisation}, ${one.role}` })),
  ...noes.map((no) => ({ value: no.id, label: `The no from ${no.organisation}, ${no.role}` })),
];
