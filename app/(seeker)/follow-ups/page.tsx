import type { Metadata } from 'next';
import { FollowUpList } from '@/app/_parts/follow-ups/follow-up-list';
import { seekerPage } from '@/app/_parts/page/page';
import { listEndedFollowUps, listOpenFollowUps } from '@/db/follow-ups/reads';
import { read } from '@/db/transaction';
import { dayInWords, daysIn } from '@/lib/time/days';

export const metadata: Metadata = { title: 'Follow-ups' };

/** As many as a person can mean to do; what is due comes first. */
const SHOWN = 100;
const ENDED = 20;

/** With whom one meant to be in touch: what is due, what comes later, what was done. */
export default seekerPage(async (scope) => {
  const { session, open, ended } = await read(scope, (tx) => ({
    open: listOpenFollowUps(tx, { limit: SHOWN }),
    ended: listEndedFollowUps(tx, { limit: ENDED }),
  }));
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(new Date());
  const onDay = (day: string) => dayInWords(day, today, session.locale);
  const days = { today, dayInWords: onDay, inWords: (at: string) => onDay(dayOf(new Date(at))) };
  const groups = [
    ['due', 'Due', open.filter(({ dueOn }) => dueOn <= today)],
    ['later', 'Later', open.filter(({ dueOn }) => dueOn > today)],
    ['done', 'Done, or let go', ended],
  ] as const;
  return (
    <main id="main" className="page flow stack-l">
      <h1>Follow-ups</h1>
      {open.length === 0 && (
        <p className="text-ink-2">
          Nothing waits. On somebody’s page you can set a day to be in touch again: a week after a good talk,
          or a month after a no that ended kindly. <a href="/contacts">Go to your contacts</a>.
        </p>
      )}
      {groups.map(
        ([key, title, some]) =>
          some.length > 0 && (
            <section key={key} aria-labelledby={key}>
              <h2 id={key} className="sec-head">
                {title}
              </h2>
              <FollowUpList followUps={some} named="all" {...days} />
            </section>
          ),
      )}
      {open.length === SHOWN && <p className="sm muted">The {SHOWN} earliest are shown.</p>}
    </main>
  );
});
