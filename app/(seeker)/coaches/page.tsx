import type { Metadata } from 'next';
import { CoachNewsLine } from '@/app/_parts/coach-news/coach-news-line';
import { SentList } from '@/app/_parts/invitations/sent-list';
import { seekerPage } from '@/app/_parts/page/page';
import { Places } from '@/components/places';
import { listLinksGiven } from '@/db/coach-links/reads';
import { countCoachNews } from '@/db/coach-news/reads';
import { listInvitations } from '@/db/invitations/reads';
import { read } from '@/db/transaction';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { LinkList } from './link-list';

export const metadata: Metadata = { title: 'My coaches' };

type Props = { searchParams: Promise<{ ended?: string }> };

/** What belongs to coaches and is kept beside them. */
const PLACES = [
  ['/coaches/news', 'From your coaches', 'Comments, notes and things to do, the newest first'],
  ['/coaches/proposals', 'Proposals', 'Entries that you accept, change or leave'],
  ['/coaches/shown', 'What you showed', 'Drafts and weeks that you let them see, and what they said'],
  ['/coaches/notes', 'Notes', 'What you and each of them write to each other'],
  [
    '/coaches/programme',
    'What your coach suggests to begin with',
    'A programme of theirs: you take what fits',
  ],
  [
    '/coaches/attention',
    'What your coaches see first',
    'Why you would be on top of their list, and one tap to answer',
  ],
  ['/coaches/log', 'Who looked, and when', 'Every look of a coach’s, and everything they did'],
] as const;

const FRIENDS = [
  [
    '/coaches/supporters',
    'Somebody who stands by you',
    'A friend needs no account: a link shows one thing, once, and takes a note back',
  ],
] as const;

/** Everybody whom the seeker lets see something: what, since when, and when they last looked. Those that ended stand below. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const [{ ended }, { session, links, sent, news }] = await Promise.all([
    searchParams,
    read(scope, (tx) => ({
      links: listLinksGiven(tx),
      sent: listInvitations(tx, 'seeker'),
      news: countCoachNews(tx),
    })),
  ]);
  const now = new Date();
  const today = dayIn(session.timeZone, now);
  const inWords = (at: string) => dayFromToday(dayIn(session.timeZone, new Date(at)), today, session.locale);
  const open = links.filter(({ endedAt }) => endedAt === null);
  const over = links.filter(({ endedAt }) => endedAt !== null);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <h1>My coaches</h1>
        <p className="text-ink-2">
          People who help you, and what you let each of them see. Nobody sees anything you have not chosen
          here, and no coach sees what another one writes.
        </p>
      </header>
      {ended !== undefined && (
        <p role="status" className="notice good">
          That has ended. Nothing is shared with them any more; what they wrote for you stays with you.
        </p>
      )}
      <CoachNewsLine counts={news} />
      {open.length > 0 ? (
        <LinkList links={open} inWords={inWords} />
      ) : (
        <p>
          Nobody sees your search. If somebody helps you, invite them, or open the link or type the code that
          they gave you.
        </p>
      )}
      <p className="acts">
        <a className={open.length > 0 ? 'btn' : 'btn primary'} href="/coaches/invite">
          Invite a coach
        </a>
        <a className="btn quiet" href="/invitations">
          Type a code
        </a>
      </p>
      {(links.length > 0 || sent.length > 0) && <Places places={PLACES} />}
      <Places places={FRIENDS} />
      {sent.length > 0 && (
        <section className="stack" aria-labelledby="sent">
          <h2 id="sent" className="sec-head">
            Whom you invited
          </h2>
          <SentList sent={sent} reader={session} now={now} />
        </section>
      )}
      {over.length > 0 && (
        <section className="stack" aria-labelledby="over">
          <h2 id="over" className="sec-head">
            Ended
          </h2>
          <LinkList links={over} inWords={inWords} />
        </section>
      )}
    </main>
  );
});
