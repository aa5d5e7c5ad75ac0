import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { ToneAid } from '@/app/_parts/tone/tone-aid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { listConcerns } from '@/db/feedback/reads';
import { listLettersOn } from '@/db/letters/reads';
import { findCoolsUntil } from '@/db/listening/reads';
import { findRejection } from '@/db/rejections/reads';
import { listEvidenceOn, listResponsesOn } from '@/db/responses/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { answerLetter } from '@/lib/responses/letter';
import { whyNotNow } from '@/lib/responses/may-answer';
import { isAllReady, stampOf } from '@/lib/responses/rules';
import { dayIn } from '@/lib/time/days';
import { ToNo } from '../../crumb';
import { keepAnswer, saidOnCall } from '../actions';
import { NoAnswer } from '../no-answer';
import { pointsOf } from '../points';

export const metadata: Metadata = { title: 'Give your answer' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<'fresh', string | string[] | undefined>>;
};

/** The whole answer: in one letter, or said on a call. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const query = await searchParams;
  const now = new Date();
  const { session, rejection, coolsUntil, concerns, responses, evidence, letters } = await read(
    scope,
    (tx) => ({
      rejection: findRejection(tx, id),
      coolsUntil: findCoolsUntil(tx, id),
      concerns: listConcerns(tx, { rejectionId: id }),
      responses: listResponsesOn(tx, id),
      evidence: listEvidenceOn(tx, id),
      letters: listLettersOn(tx, id),
    }),
  );
  if (!rejection?.episodeId || rejection.takenBackAt) throw new AppError('not-found');
  const why = whyNotNow({ ...rejection, coolsUntil }, now);
  if (why) {
    const reader = { zone: session.timeZone, locale: session.locale, now };
    return <NoAnswer why={why} rejection={rejection} cools={{ until: coolsUntil, reader }} />;
  }
  const points = pointsOf(concerns, responses, evidence);
  const whole = `/rejections/${id}/answer`;
  if (rejection.state === 'given' || !isAllReady(points.map(({ response }) => response)))
    redirect(whole as never);
  const kept = letters.find(({ kind, sentAt }) => kind === 'answer' && !sentAt);
  // A letter from before a point was changed, or decided otherwise, is not offered as it stands.
  const isOld = kept !== undefined && !kept.isCurrent;
  const draft = query.fresh || isOld ? undefined : kept;
  const before = letters.findLast(({ sentAt, contact, isClosed }) => sentAt && contact && !isClosed);
  const whom = kept && !kept.isClosed ? kept : before;
  const greeted = draft ? draft.contact : whom?.contact;
  const letter = answerLetter({
    name: whom?.contact ?? null,
    role: rejection.role,
    organisation: rejection.organisation,
    me: session.name,
    today: dayIn(session.timeZone, now),
    locale: session.locale,
    points: points.flatMap(({ response, evidence: shown }) =>
      response?.readyAt ? [{ ...response, evidence: shown }] : [],
    ),
  });
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <ToNo id={id} organisation={rejection.organisation} role={rejection.role} />
        <h1>Give your answer</h1>
        <p className="text-ink-2">
          In writing or on a call, whichever they said suits them. Nothing is sent from here.
        </p>
      </header>
      {isOld && (
        <div className="notice stack">
          <p>
            Your points have changed since you kept this letter, so it begins again from them. Nothing has
            gone out.
          </p>
          <details>
            <summary>The letter as you kept it</summary>
            <p className="kept letter">{kept.text}</p>
          </details>
        </div>
      )}
      <Form
        action={keepAnswer}
        actId={newId()}
        keep={`answer.${id}${draft ? '' : `.fresh.${kept?.version ?? 0}`}`}
      >
        <input type="hidden" name="episodeId" value={rejection.episodeId} readOnly />
        <input type="hidden" name="version" value={kept?.version ?? 0} readOnly />
        <input type="hidden" name="points" value={stampOf(points.map((one) => one.response))} readOnly />
        <input type="hidden" name="greeted" value={greeted ?? ''} readOnly />
        <div className="pair">
          <Field name="to" label="To whom?" initial={whom?.contact} autoComplete="off" />
          <Field
            name="address"
            label="Their e-mail (optional)"
            type="email"
            initial={whom?.address}
            autoComplete="off"
          />
        </div>
        {!session.name && (
          <Field
            name="me"
            label="Your name"
            hint="As you sign. It is kept for the next letter."
            autoComplete="name"
          />
        )}
        <Field name="subject" label="Subject" initial={draft?.subject || letter.subject} />
        <Field
          name="text"
          label="Message"
          hint="Your points as they are ready, in one letter. Make it yours."
          type="area"
          rows={16}
          initial={draft?.text ?? letter.text}
        />
        <ToneAid kind="answer" preferences={session.preferences} />
        <div className="foot stay">
          <a className="btn quiet" href={whole}>
            Not now
          </a>
          <Submit>Keep and go on</Submit>
        </div>
      </Form>
      {draft && (
        <p className="sm muted">
          This is the letter as you kept it.{' '}
          <a className="go" href={`${whole}/give?fresh=yes`}>
            Begin again from your points
          </a>
        </p>
      )}
      <section className="stack">
        <h2 className="sec-head">Or said, not sent</h2>
        <p className="text-ink-2">
          On a call, in a video or face to face: have the page beside you, and say here when it is done.
        </p>
        <Form action={saidOnCall} actId={newId()} submit="I said it to them" kind="plain" className="acts">
          <input type="hidden" name="episodeId" value={rejection.episodeId} readOnly />
        </Form>
      </section>
    </main>
  );
});
