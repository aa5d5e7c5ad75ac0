import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { ThreeThings } from '@/app/_parts/listening/three-things';
import { seekerPage } from '@/app/_parts/page/page';
import { Form, Submit } from '@/components/form';
import { findApplication } from '@/db/applications/reads';
import { listOpenListenings, listUnplacedListenings } from '@/db/listening/reads';
import { findRejection } from '@/db/rejections/reads';
import { read } from '@/db/transaction';
import { preferencesOf } from '@/lib/accounts/preferences';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { type HeardBy, QUESTION_KEYS, QUESTIONS } from '@/lib/listening/rules';
import { WAYS } from '@/lib/listening/ways';
import { type Day, dayFromToday, dayIn } from '@/lib/time/days';
import { clockIn } from '@/lib/time/zones';
import { begin } from './actions';
import { WayFields } from './way-fields';
import { WriteDown } from './write-down';

export const metadata: Metadata = { title: 'Listening' };

type Asked = { rejection?: string | string[]; application?: string | string[] };

/** "They're on the phone": open before anything is chosen, and one press from a page to write on. */
export default seekerPage<{ searchParams: Promise<Asked> }>(async (scope, { searchParams }) => {
  const asked = await searchParams;
  const ids = {
    rejection: asked.rejection ? rowId(String(asked.rejection)) : null,
    application: asked.application ? rowId(String(asked.application)) : null,
  };
  const { session, rejection, application, open, unplaced } = await read(scope, (tx) => ({
    rejection: ids.rejection ? findRejection(tx, ids.rejection) : Promise.resolve(undefined),
    application: ids.application ? findApplication(tx, ids.application) : Promise.resolve(undefined),
    open: listOpenListenings(tx, { limit: 5 }),
    unplaced: listUnplacedListenings(tx),
  }));
  if ((ids.rejection && !rejection) || (ids.application && !application)) throw new AppError('not-found');
  const { heardBy } = preferencesOf(session.preferences);
  const way = WAYS[heardBy];
  const today = dayIn(session.timeZone, new Date());
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
      <WriteDown actId={newId()} />
      <Form action={begin} actId={newId()} className="stack">
        <input type="hidden" name="rejectionId" value={ids.rejection ?? ''} readOnly />
        <input type="hidden" name="applicationId" value={ids.application ?? ''} readOnly />
        <WayFields chosen={heardBy} />
        <div className="foot stay">
          <Submit>Start listening</Submit>
        </div>
      </Form>
      <Talks head="Go on with" talks={open} reader={{ ...session, today }} />
      <Talks head="Say what it was about" talks={unplaced} reader={{ ...session, today }} />
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

interface TalksProps {
  readonly head: string;
  readonly talks: readonly {
    readonly feedbackId: string;
    readonly heardBy: HeardBy;
    readonly startedAt: string;
    readonly speaker?: string;
  }[];
  readonly reader: { readonly timeZone: string; readonly locale: string; readonly today: Day };
}

/** Talks to go back to, each by its day and hour; nothing where there are none. */
function Talks({ head, talks, reader: { timeZone, locale, today } }: TalksProps) {
  if (talks.length === 0) return null;
  return (
    <section>
      <h2 className="sec-head">{head}</h2>
      <ul className="list">
        {talks.map(({ feedbackId, heardBy, startedAt, speaker }) => {
          const began = new Date(startedAt);
          const hour = clockIn(timeZone, began).slice(11);
          return (
            <li key={feedbackId}>
              <a className="place" href={`/listen/${feedbackId}`}>
                <b>The notes of {dayFromToday(dayIn(timeZone, began), today, locale)}</b>
                <span>{[`${WAYS[heardBy].name}, since ${hour}`, speaker].filter(Boolean).join(' · ')}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
