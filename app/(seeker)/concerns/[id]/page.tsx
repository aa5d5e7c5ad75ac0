import type { Metadata } from 'next';
import { CommentsOn } from '@/app/_parts/comments/comments-on';
import { SkillMark } from '@/app/_parts/marks/marks';
import { seekerPage } from '@/app/_parts/page/page';
import { listCommentsOn } from '@/db/comments/reads';
import { findConcernStory, listItemsOf, listLookedBack, listRatingsOf } from '@/db/concerns/reads';
import { listConcerns } from '@/db/feedback/reads';
import { listInterviews } from '@/db/interviews/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { standingOf } from '@/lib/concerns/standing';
import { RECOGNISE_WORDS } from '@/lib/feedback/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { seen } from '@/server/seeing';
import { Decision } from '../../feedback/[id]/decide';
import { Heard } from './heard';
import { Practised } from './practised';
import { RatedSince } from './rated-since';
import { WhereItStands } from './where-it-stands';

export const metadata: Metadata = { title: 'A doubt, and what you do about it' };

type Props = { params: Promise<{ id: string }> };

/** One doubt and its story: what is done about it leads, and what was said stands last, folded. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, concerns, story, items, ratings, lookedBack, coming, comments } = await read(
    scope,
    (tx) => ({
      concerns: listConcerns(tx, { concernId: id }),
      story: findConcernStory(tx, id),
      items: listItemsOf(tx, id),
      ratings: listRatingsOf(tx, id),
      lookedBack: listLookedBack(tx),
      coming: listInterviews(tx, { limit: 1 }),
      comments: listCommentsOn(tx, { kind: 'concern', id }),
    }),
  );
  const concern = concerns[0];
  if (!concern || !story) throw new AppError('not-found');
  await seen(scope, { comments });
  const reader = { zone: session.timeZone, locale: session.locale, now: new Date() };
  const today = dayIn(session.timeZone, new Date());
  const day = (at: string) => dayInWords(dayIn(session.timeZone, new Date(at)), today, session.locale);
  const isApart = concern.decision === 'should-not-count';
  const standing = standingOf({ ...story, items, ratings, lookedBack });
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/feedback">
            What employers have said
          </a>
        </p>
        <h1>{isApart ? 'Kept apart' : (concern.theme ?? 'A doubt')}</h1>
        <p className="row wrap sm muted">
          {concern.skill && (
            <a href={`/skills/${concern.skill}`}>
              <SkillMark skill={concern.skill} />
            </a>
          )}
          {concern.recognise && (
            <span>I recognise: {RECOGNISE_WORDS[concern.recognise - 1]?.toLowerCase()}</span>
          )}
        </p>
      </header>
      <WhereItStands concern={story} standing={standing} lookedBack={lookedBack} day={day} />
      <section className="stack">
        <h2 className="sec-head">What you do about it</h2>
        {story.decidedAt && <p className="sm muted">Decided on {day(story.decidedAt)}.</p>}
        <Decision concern={concern} today={today} nextInterviewId={coming[0]?.id ?? null} isHome />
      </section>
      <CommentsOn rows={comments} subject={{ kind: 'concern', id }} viewer="seeker" reader={reader} />
      {items.length > 0 && <Practised items={items} day={day} today={today} locale={session.locale} />}
      {concern.skill && (
        <RatedSince skill={concern.skill} ratings={ratings} since={concern.heardAt} day={day} />
      )}
      <Heard concern={concern} story={story} day={day} />
    </main>
  );
});
