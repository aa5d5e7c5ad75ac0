import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Choices, Field } from '@/components/field';
import { Form } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { findRejection } from '@/db/rejections/reads';
import { requestsOn } from '@/db/requests/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { SOURCE_WORDS } from '@/lib/feedback/rules';
import { likelySource } from '@/lib/feedback/source';
import { dayIn } from '@/lib/time/days';
import { keep } from '../actions';

export const metadata: Metadata = { title: 'What they said' };

type Props = {
  searchParams: Promise<{ rejection?: string | string[]; application?: string | string[] }>;
};

/** Their words first, mine second. Also open before anything is chosen: somebody may be on the phone. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { rejection: asked, application: of } = await searchParams;
  const id = asked ? rowId(String(asked)) : null;
  const applicationId = of && !id ? rowId(String(of)) : null;
  const { session, rejection, application, requests } = await read(scope, (tx) => ({
    application: applicationId ? findApplication(tx, applicationId) : Promise.resolve(undefined),
    rejection: id ? findRejection(tx, id) : Promise.resolve(undefined),
    requests: id ? requestsOn(tx, id) : Promise.resolve([]),
  }));
  if ((id && (!rejection || rejection.takenBackAt)) || (applicationId && !application))
    throw new AppError('not-found');
  const about = rejection ?? application;
  const sent = requests.findLast((request) => request.sentAt);
  const today = dayIn(session.timeZone, new Date());
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <h1>What they said</h1>
        {about && (
          <p className="muted">
            {about.organisation}, {about.role}
          </p>
        )}
      </header>
      <p className="sm muted">If they are speaking with you now, three things help:</p>
      <ul className="rule" aria-label="While you listen">
        <li>
          <b>Thank</b> them for it
        </li>
        <li>
          <b>Ask</b> for an example
        </li>
        <li>
          <b>Don’t explain</b> yet: that comes later
        </li>
      </ul>
      <Form action={keep} actId={newId()} submit="Keep it" keep={`feedback.${id ?? applicationId ?? 'new'}`}>
        <input type="hidden" name="rejectionId" value={id ?? ''} readOnly />
        <input type="hidden" name="applicationId" value={applicationId ?? ''} readOnly />
        <Field
          name="words"
          label="Their words"
          hint="As they said or wrote them, as near as you can. Nothing of it has to be answered."
          type="area"
          rows={6}
          look="words"
        />
        <Field
          name="myReading"
          label="How I read it (optional)"
          hint="Kept apart from their words. It can wait."
          type="area"
          rows={2}
        />
        <div className="pair">
          <Field name="speaker" label="Who said it? (optional)" initial={sent?.contact} autoComplete="off" />
          <Field name="on" label="When?" type="date" initial={today} max={today} />
          <Field name="time" label="At what time? (optional)" type="time" />
        </div>
        <Choices
          name="source"
          label="How did it come?"
          initial={likelySource({ asked: Boolean(sent), toldHow: rejection?.toldHow ?? null })}
          choices={Object.entries(SOURCE_WORDS).map(([value, label]) => ({ value, label }))}
        />
      </Form>
    </main>
  );
});
