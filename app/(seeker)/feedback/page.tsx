import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { countFeedback, listConcerns, listFeedback, listStrengths } from '@/db/feedback/reads';
import { listInterviews } from '@/db/interviews/reads';
import { listThemes } from '@/db/themes/reads';
import { read } from '@/db/transaction';
import { toAskAbout } from '@/lib/feedback/about';
import { pictureOf } from '@/lib/feedback/picture';
import { quietAt } from '@/lib/feedback/quiet-hours';
import { dayIn, dayInWords } from '@/lib/time/days';
import { AnotherDay } from './another-day';
import { leftOut } from './left-out';
import { LikedList } from './liked-list';
import { howMany, SaidList } from './said-list';
import { WhatToDo } from './what-to-do';

export const metadata: Metadata = { title: 'Feedback' };

type Props = { searchParams: Promise<{ shown?: string | string[]; all?: string | string[] }> };

/** Opens with what they liked, leads with what to do; every quote is folded. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const given = await searchParams;
  const { session, said, count, strengths, concerns, themes, coming } = await read(scope, (tx) => ({
    said: listFeedback(tx, { limit: howMany(Number(given.shown)) }),
    count: countFeedback(tx),
    strengths: listStrengths(tx),
    concerns: listConcerns(tx),
    themes: listThemes(tx),
    coming: listInterviews(tx, { limit: 1 }),
  }));
  const zone = session.timeZone;
  const now = new Date();
  const today = dayIn(zone, now);
  const day = (at: string) => dayInWords(dayIn(zone, new Date(at)), today, session.locale);
  const { groups, ...out } = pictureOf(concerns);
  // A question about their words keeps until the morning, and until an interview is over.
  const open = quietAt(now, zone, coming[0]?.startsAt) ? undefined : toAskAbout(concerns, today);
  return (
    <main id="main" className="page stack-l">
      <header className="stack">
        <h1>What employers have said</h1>
        {count.all === 0 ? (
          <p className="text-ink-2 prose">
            Nothing yet. What people tell you, asked or not, is kept here in their words: first what they
            liked, then their doubts, and what you do about each. After the next “no”, a short question will
            be ready.
          </p>
        ) : (
          <p className="text-ink-2 prose">
            From {count.all === 1 ? 'one piece' : `${count.all} pieces`} of feedback, in their words. The
            order is how often, then how lately.
          </p>
        )}
        <div className="acts">
          <a className="btn" href="/feedback/new">
            Somebody told me something
          </a>
          <a className="btn quiet" href="/themes">
            Themes
          </a>
        </div>
      </header>
      <LikedList strengths={strengths} day={day} />
      <WhatToDo groups={groups} counted={count.counted} day={day} isAll={given.all !== undefined} />
      {open && <AnotherDay open={open} themes={themes} />}
      {leftOut(out) && <p className="sm muted prose">{leftOut(out)}</p>}
      <SaidList said={said} all={count.all} day={day} />
    </main>
  );
});
