import type { Metadata } from 'next';
import { seekerPage } from '@/app/_parts/page/page';
import { listLinkNews } from '@/db/coach-news/reads';
import { listTalks } from '@/db/comments/reads';
import { listSharedNotes } from '@/db/shared-notes/reads';
import { read } from '@/db/transaction';
import { newsOfLinks, newsOfNotes, newsOfTalks } from '@/lib/coach-news/from-rows';
import { mergeNews, type NewsItem } from '@/lib/coach-news/merge';
import { NEWS_VERBS } from '@/lib/coach-news/rules';
import { capital } from '@/lib/insights/words';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { seen } from '@/server/seeing';

export const metadata: Metadata = { title: 'From your coaches' };

/** What came from coaches, the newest first. Only what it is about: the words stand where they belong. */
export default seekerPage(async (scope) => {
  const { session, talks, notes, links } = await read(scope, (tx) => ({
    talks: listTalks(tx),
    notes: listSharedNotes(tx),
    links: listLinkNews(tx),
  }));
  const news = mergeNews([newsOfTalks(talks), newsOfNotes(notes), newsOfLinks(links)]);
  await seen(scope, { comments: talks, notes, links });
  const today = dayIn(session.timeZone, new Date());
  const on = (moment: string) =>
    dayFromToday(dayIn(session.timeZone, new Date(moment)), today, session.locale);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches">
            My coaches
          </a>
        </p>
        <h1>From your coaches</h1>
        <p className="text-ink-2">No mail is sent about these. Each can wait until you have a minute.</p>
      </header>
      {news.length > 0 ? (
        <ul className="list">
          {news.map((one) => (
            <Row key={one.id} one={one} on={on(one.at)} />
          ))}
        </ul>
      ) : (
        <p className="text-ink-2">
          Nothing yet. What a coach writes to you or on something of yours is listed here.
        </p>
      )}
      <p className="row wrap">
        <a className="go" href="/coaches/notes">
          Notes
        </a>
        <a className="go" href="/coaches/shown">
          What you showed
        </a>
      </p>
    </main>
  );
});

const Row = ({ one, on }: { one: NewsItem; on: string }) => (
  <li>
    <a className="place" href={one.href}>
      <b>
        {one.coach || 'A coach'} {NEWS_VERBS[one.kind]} {one.about || ELSE[one.kind]}
      </b>
      <span>
        {capital(on)}
        {one.isNew && ', new'}
      </span>
    </a>
  </li>
);

/** Where a thing has no name of its own. */
const ELSE: Record<NewsItem['kind'], string> = {
  comment: 'something of yours',
  note: '',
  answer: 'one thing',
  gift: 'one thing',
  proposal: 'one entry',
  programme: 'to begin with',
  meeting: '',
};
