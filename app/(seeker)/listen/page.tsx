import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { ThreeThings } from '@/app/_parts/listening/three-things';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { listOpenListenings } from '@/db/listening/reads';
import { findRejection } from '@/db/rejections/reads';
import { read } from '@/db/transaction';
import { preferencesOf } from '@/lib/accounts/preferences';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { QUESTION_KEYS, QUESTIONS } from '@/lib/listening/rules';
import { WAYS } from '@/lib/listening/ways';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { clockIn } from '@/lib/time/zones';
import { begin } from './actions';
import { WayFields } from './way-fields';

export const metadata: Metadata = { title: 'Listening' };

type Asked = { rejection?: string | string[]; application?: string | string[] };

/** "They're on the phone": open before anything is chosen, and one press from a page to write on. */
export default seekerPage<{ searchParams: Promise<Asked> }>(async (scope, { searchParams }) => {
  const asked = await searchParams;
  const ids = {
    rejection: asked.rejection ? rowId(String(asked.rejection)) : null,
    application: asked.application ? rowId(String(asked.application)) : null,
  };
  const { session, rejection, application, open } = await read(scope, (tx) => ({
    rejection: ids.rejection ? findRejection(tx, ids.rejection) : Promise.resolve(undefined),
    application: ids.application ? findApplication(tx, ids.application) : Promise.resolve(undefined),
    open: listOpenListenings(tx, { limit: 5 }),
  }));
  if ((ids.rejection && !rejection) || (ids.application && !application)) throw new AppError('not-found');
  const { heardBy } = preferencesOf(session.preferences);
  const way = WAYS[heardBy];
  const zone = session.timeZone;
  const today = dayIn(zone, new Date());
  const begun = open.filter((one) => !one.isEmpty);
  const from = rejection?.organisation ?? application?.organisation;
  return (
    <main id="main" className="page flow listen stack-l">
      <header>
        <h1>They’re on the phone</h1>
        <p className="text-ink-2">
          {from ? `${from}. ` : ''}Or on video, through relay, or writing to you. Write first; what it was
          about is asked when it is over.
        </p>
      </header>
      <ThreeThings />
      <Form action={begin} actId={newId()} className="stack">
        <input type="hidden" name="rejectionId" value={ids.rejection ?? ''} readOnly />
        <input type="hidden" name="applicationId" value={ids.application ?? ''} readOnly />
        <WayFields chosen={heardBy} />
        <div className="foot stay">
          <Submit>Start listening</Submit>
        </div>
      </Form>
      {begun.length > 0 && (
        <section>
          <h2 className="sec-head">Go on with</h2>
          <ul className="list">
            {begun.map((one) => (
              <li key={one.id}>
                <a className="place" href={`/listen/${one.feedbackId}`}>
                  <b>
                    The notes of {dayFromToday(dayIn(zone, new Date(one.startedAt)), today, session.locale)}
                  </b>
                  <span>
                    {WAYS[one.heardBy].name}, since {clockIn(zone, new Date(one.startedAt)).slice(11)}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack">
        <h2 className="sec-head">Words to begin with</h2>
        <ul className="say">
          {way.opening.map((line) => (
            <li key={line}>“{line}”</li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2 className="sec-head">Six questions</h2>
        <ol className="say">
          {QUESTION_KEYS.map((key) => (
            <li key={key}>{QUESTIONS[key]}</li>
          ))}
        </ol>
      </section>
      <p className="sm muted">{way.noRecord}</p>
    </main>
  );
});
