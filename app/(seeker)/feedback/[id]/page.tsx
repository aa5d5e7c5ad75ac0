import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { fromWhom, Words } from '@/app/_parts/words/words';
import { Field } from '@/components/field';
import { Form } from '@/components/form';
import { Icon } from '@/components/icon';
import { findFeedback, listConcerns, listStrengths } from '@/db/feedback/reads';
import { listThemes } from '@/db/themes/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { SOURCE_WORDS } from '@/lib/feedback/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { foldAway, keepMyReading, noteConcern, noteStrength } from '../actions';
import { ConcernFields } from './concern-fields';
import { Decide } from './decide';

export const metadata: Metadata = { title: 'What they said' };

type Props = { params: Promise<{ id: string }> };

/** One piece of feedback: their words, then what they liked, then their doubts, each with a decision. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, said, strengths, concerns, themes } = await read(scope, (tx) => ({
    said: findFeedback(tx, id),
    strengths: listStrengths(tx, id),
    concerns: listConcerns(tx, { feedbackId: id }),
    themes: listThemes(tx),
  }));
  if (!said) throw new AppError('not-found');
  const today = dayIn(session.timeZone, new Date());
  const from = fromWhom(
    said.speaker,
    said.organisation,
    dayInWords(dayIn(session.timeZone, new Date(said.heardAt)), today, session.locale),
  );
  const isDecided = concerns.length > 0 && concerns.every((one) => one.decision);
  const words = <Words text={said.words} from={`${from} · ${SOURCE_WORDS[said.source]}`} />;
  return (
    <main id="main" className="page flow stack-l">
      <header>
        {said.rejectionId && (
          <p className="crumb">
            <a className="go" href={`/rejections/${said.rejectionId}`}>
              {said.organisation}
            </a>
            <Icon name="next" className="ic s" />
            {said.role}
          </p>
        )}
        <h1>What {said.speaker || (said.organisation ?? 'they')} said</h1>
      </header>
      {said.readOnceAt ? (
        <details>
          <summary>Their words</summary>
          {words}
        </details>
      ) : (
        <section className="stack">
          {words}
          <Form action={foldAway} actId={newId()} submit="I’ve read it; fold it away" kind="quiet">
            <input type="hidden" name="feedbackId" value={id} readOnly />
          </Form>
        </section>
      )}
      <section>
        <h2 className="sec-head">How I read it</h2>
        {said.myReading && <p className="kept mt-3">{said.myReading}</p>}
        <details>
          <summary>{said.myReading ? 'Change it' : 'Write it down, if you like'}</summary>
          <Form action={keepMyReading} actId={newId()} submit="Keep" kind="plain" done="Kept.">
            <input type="hidden" name="feedbackId" value={id} readOnly />
            <Field name="myReading" label="How I read it" type="area" initial={said.myReading} rows={3} />
          </Form>
        </details>
      </section>
      <section>
        <h2 className="sec-head">What they liked</h2>
        {strengths.length > 0 ? (
          <ul className="list">
            {strengths.map((strength) => (
              <li key={strength.id} className="words">
                {strength.quote}
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-ink-2 mt-3">First the good. Was there anything they liked, even in passing?</p>
        )}
        <details key={strengths.length} open={strengths.length === 0}>
          <summary>{strengths.length === 0 ? 'Note it' : 'Something else they liked'}</summary>
          <Form action={noteStrength} actId={newId()} submit="Keep it" kind="plain">
            <input type="hidden" name="feedbackId" value={id} readOnly />
            <Field
              name="quote"
              label="Something they liked"
              hint="In their words, if you have them."
              look="words"
            />
          </Form>
        </details>
      </section>
      <section>
        <h2 className="sec-head">What they doubted</h2>
        {concerns.length === 0 && (
          <p className="text-ink-2 mt-3">
            Then one doubt at a time. Noting it is not agreeing with it: what you do about it is yours to
            decide.
          </p>
        )}
        {isDecided && (
          <p className="notice good">
            Every doubt has your decision, and that is all this asks of you.{' '}
            {said.rejectionId && <a href={`/rejections/${said.rejectionId}`}>Back to the no</a>}
            {said.rejectionId ? ', or ' : null}
            {concerns.some((one) => one.decision === 'work-on-it') ? (
              <a href="/practice">look at what you practise</a>
            ) : (
              <a href="/today">see what is next</a>
            )}
            .
          </p>
        )}
        <ol className="doubts">
          {concerns.map((concern) => (
            <Decide key={concern.id} concern={concern} today={today} />
          ))}
        </ol>
        <details key={`doubts-${concerns.length}`}>
          <summary>{concerns.length === 0 ? 'Note a doubt' : 'Another doubt'}</summary>
          <Form action={noteConcern} actId={newId()} submit="Keep it" kind="plain" keep={`concern.${id}`}>
            <input type="hidden" name="feedbackId" value={id} readOnly />
            <ConcernFields themes={themes} />
          </Form>
        </details>
      </section>
    </main>
  );
});
