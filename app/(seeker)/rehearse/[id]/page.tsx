import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { countRehearsals, findBefore, findRehearsal } from '@/db/rehearsals/reads';
import { listStories } from '@/db/stories/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { After } from './after';
import { Saying } from './saying';

export const metadata: Metadata = { title: 'Rehearse' };

type Props = { params: Promise<{ id: string }> };

/** One rehearsal: prepared, spoken, looked back at; and what came of it once it is done. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const now = new Date();
  const { session, rehearsal, before, stories, n } = await read(scope, (tx) => ({
    rehearsal: findRehearsal(tx, id),
    before: findBefore(tx, id),
    stories: listStories(tx),
    n: countRehearsals(tx),
  }));
  if (!rehearsal) throw new AppError('not-found');
  const today = dayIn(session.timeZone, now);
  const dayOf = (at: string) => dayFromToday(dayIn(session.timeZone, new Date(at)), today, session.locale);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href="/rehearse">
            Rehearse
          </a>
        </p>
        <h1>{rehearsal.text}</h1>
        <p className="sm">
          <a href={`/questions/${rehearsal.ref}`}>What it asks, and a way in</a>
        </p>
      </header>
      {rehearsal.endedAt ? (
        <After
          rehearsal={rehearsal}
          n={n}
          now={now}
          ended={dayOf(rehearsal.endedAt)}
          comes={
            rehearsal.dueAt && Date.parse(rehearsal.dueAt) > now.getTime() ? dayOf(rehearsal.dueAt) : null
          }
        />
      ) : (
        <Saying rehearsal={rehearsal} before={before} stories={stories} owner={scope.owner} />
      )}
    </main>
  );
});
