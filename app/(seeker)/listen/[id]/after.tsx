import { v7 as newId } from 'uuid';
import { untilInWords } from '@/app/_parts/listening/cooling';
import { Choices, Field } from '@/components/field';
import { Form } from '@/components/form';
import type { listOpenApplications } from '@/db/applications/reads';
import type { findNoBehind, Listening, listLatestNoes } from '@/db/listening/reads';
import { isCooling } from '@/lib/listening/cool-down';
import { noesInSight, suggestedPlace } from '@/lib/listening/placing';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { place } from '../actions';
import { LeftHere } from './left-here';

type Rows<F extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>;

interface AfterProps {
  readonly listening: Listening;
  readonly noes: Rows<typeof listLatestNoes>;
  /** The "no" it was opened from, while it is there. */
  readonly fromNo: Rows<typeof findNoBehind>;
  readonly applications: Rows<typeof listOpenApplications>;
  readonly session: { readonly timeZone: string; readonly locale: string };
}

/** It is over: a kind word, what it was about, and nothing to answer. */
export function After({ listening, noes, fromNo, applications, session }: AfterProps) {
  const { feedbackId, words, myReading, version, coolsUntil, applicationId } = listening;
  // Once it is about an application, it may still be said which of its “noes”.
  const ofIt = noes.filter((no) => applicationId === null || no.applicationId === applicationId);
  const isPlaced = listening.rejectionId !== null || (applicationId !== null && ofIt.length === 0);
  const reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  const { fromOrganisation, fromApplicationId } = listening;
  // One that lies in the bin meanwhile has no name, and is neither suggested nor offered.
  const from = { no: fromNo, applicationId: fromOrganisation && fromApplicationId };
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
      {isPlaced ? (
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
            initial={applicationId ? '' : suggestedPlace(from)}
            choices={[
              ...(applicationId ? [] : applicationOf(listening)),
              ...noesInSight(from, ofIt).map((no) => inWords(no, reader)),
              OPEN,
            ]}
          />
          {applicationId === null && noes.length + applications.length > 0 && (
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

const applicationOf = ({ fromApplicationId, fromOrganisation, fromRole }: Listening) =>
  fromApplicationId && fromOrganisation
    ? [{ value: fromApplicationId, label: fromOrganisation, hint: fromRole ?? '' }]
    : [];

const inWords = (
  no: AfterProps['noes'][number],
  { zone, locale, now }: { zone: string; locale: string; now: Date },
) => ({
  value: no.id,
  label: `The no from ${no.organisation}`,
  hint: `${no.role}, ${dayFromToday(dayIn(zone, new Date(no.at)), dayIn(zone, now), locale)}`,
});

const others = (noes: AfterProps['noes'], applications: AfterProps['applications']) => [
  ...applications.map((one) => ({ value: one.id, label: `${one.organisation}, ${one.role}` })),
  ...noes.map((no) => ({ value: no.id, label: `The no from ${no.organisation}, ${no.role}` })),
];
