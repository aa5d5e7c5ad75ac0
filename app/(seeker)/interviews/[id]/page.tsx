import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { MetQuestions } from '@/app/_parts/questions/met';
import { listAdjustments } from '@/db/adjustments/reads';
import { listAttendances, listToBring } from '@/db/attendances/reads';
import { findInterview } from '@/db/interviews/reads';
import { listMetAt } from '@/db/questions/reads';
import { findOccasion } from '@/db/ratings/reads';
import { listNextTimes, listToRemember } from '@/db/reminders/reads';
import { findPlan } from '@/db/setback-plans/reads';
import { listStories, listStoriesOf } from '@/db/stories/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { needFor } from '@/lib/adjustments/suggestions';
import { stateOf } from '@/lib/interviews/rules';
import { interviewTitle, type Reader } from '@/lib/interviews/when';
import { toRemember } from '@/lib/reminders/remember';
import { Crumb } from '../../applications/[id]/crumb';
import { Adjustments } from './adjustments';
import { Afterwards } from './afterwards';
import { Bring } from './bring';
import { Facts } from './facts';
import { Notebook } from './notebook';
import { People } from './people';
import { Plan } from './plan';
import { Prepared } from './prepared';
import { Remember } from './remember';
import { When } from './when';

export const metadata: Metadata = { title: 'Interview' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ need?: string | string[] }> };

/** One interview: the one place to prepare, and afterwards to look back. No quotes, ever: it is read on the eve. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const { need } = await searchParams;
  const { session, interview, ...found } = await read(scope, (tx) => ({
    interview: findInterview(tx, id),
    there: listAttendances(tx, id),
    others: listToBring(tx, id),
    adjustments: listAdjustments(tx, id),
    plan: findPlan(tx, id),
    decided: listToRemember(tx, id),
    nextTimes: listNextTimes(tx, id),
    occasion: findOccasion(tx, id),
    brought: listStoriesOf(tx, id),
    stories: listStories(tx),
    met: listMetAt(tx, id),
  }));
  if (!interview) throw new AppError('not-found');
  const reader: Reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  const state = stateOf(interview, reader.now);
  const isOver = state === 'past' || state === 'cancelled';
  const { outcome } = interview;
  return (
    <main id="main" className="page">
      <header className="application-head">
        <Crumb {...interview} id={interview.applicationId} />
        <h1>{interviewTitle(interview)}</h1>
        <When interview={interview} state={state} reader={reader} />
      </header>
      <div className="two">
        <div className="stack-l">
          {(state === 'past' || state === 'undated') && (
            <Afterwards interview={interview} reader={reader} occasion={found.occasion} />
          )}
          {state === 'past' && <MetQuestions interviewId={id} questions={found.met} />}
          {!isOver && <Facts interview={interview} isOver={isOver} />}
          {!isOver && <Remember remember={toRemember(found.decided)} nextTimes={found.nextTimes} />}
          <Prepared isOver={isOver} interviewId={id}>
            <Notebook interview={interview} />
            <Bring interviewId={id} brought={found.brought} stories={found.stories} />
          </Prepared>
        </div>
        <div className="stack-l">
          {isOver && <Facts interview={interview} isOver={isOver} />}
          <People interviewId={id} isOver={state === 'past'} there={found.there} others={found.others} />
          <Adjustments
            interviewId={id}
            adjustments={found.adjustments}
            suggested={need ? needFor(String(need)) : null}
          />
          {!outcome && <Plan interviewId={id} plan={found.plan} />}
        </div>
      </div>
    </main>
  );
});
