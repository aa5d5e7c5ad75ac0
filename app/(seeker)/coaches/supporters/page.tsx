import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { Words } from '@/app/_parts/words/words';
import { Form, Submit } from '@/components/form';
import { listSupporterLinks, type SupporterLink } from '@/db/supporters/reads';
import { read } from '@/db/transaction';
import { DAYS_WAITING, HOURS_OPEN, type SupporterStand, standOf } from '@/lib/supporters/rules';
import { dayInWords, daysIn } from '@/lib/time/days';
import { takeBack } from './actions';

export const metadata: Metadata = { title: 'Somebody who stands by you' };

/** Links for friends: what each shows, whether it was opened, and what the friend said. */
export default seekerPage(async (scope) => {
  const { session, links } = await read(scope, (tx) => ({ links: listSupporterLinks(tx) }));
  const now = new Date();
  const dayOf = daysIn(session.timeZone);
  const onDay = (at: string) => dayInWords(dayOf(new Date(at)), dayOf(now), session.locale);
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches">
            My coaches
          </a>
        </p>
        <h1>Somebody who stands by you</h1>
        <p className="text-ink-2">
          A friend needs no account to hear one story, look at one text, or see what you plan this week. You
          make a link; it can be opened once, within {DAYS_WAITING} days, and read for {HOURS_OPEN} hours by
          whoever opened it. They see that one thing in the words it has now, and nothing else.
        </p>
        <div className="acts">
          <a className="btn primary" href="/coaches/supporters/new">
            Make a link
          </a>
        </div>
      </header>
      {links.length > 0 && (
        <section className="stack" aria-labelledby="links">
          <h2 id="links" className="sec-head">
            Links you made
          </h2>
          <ul className="list">
            {links.map((link) => (
              <li key={link.id}>
                <One link={link} stand={standOf(link, now)} onDay={onDay} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );
});

interface OneProps {
  readonly link: SupporterLink;
  readonly stand: SupporterStand;
  readonly onDay: (at: string) => string;
}

function One({ link, stand, onDay }: OneProps) {
  const { id, title, words, forWhom, createdAt, note, notedAt } = link;
  return (
    <div className="stack">
      <p>
        <span className="strong">
          <bdi>{title}</bdi>
        </span>
        {forWhom && (
          <>
            {' '}
            for <bdi>{forWhom}</bdi>
          </>
        )}
      </p>
      <p className="sm muted">
        Made {onDay(createdAt)}. {standWords(link, stand, onDay)}
      </p>
      {note && <Words text={note} from={`${forWhom || 'Your friend'}, ${onDay(notedAt ?? createdAt)}`} />}
      <details>
        <summary>What they see</summary>
        <p className="kept">{words}</p>
      </details>
      {(stand === 'waiting' || stand === 'open') && (
        <Form action={takeBack} actId={newId()} className="">
          <input type="hidden" name="supporterLinkId" value={id} readOnly />
          <Submit kind="quiet" label={`Take back the link to ${title}`}>
            Take the link back
          </Submit>
        </Form>
      )}
    </div>
  );
}

/** How a link stands, in a sentence. */
function standWords(link: SupporterLink, stand: SupporterStand, onDay: (at: string) => string): string {
  const opened = link.openedAt ? `Opened ${onDay(link.openedAt)}` : '';
  switch (stand) {
    case 'waiting':
      return `Not opened yet; it waits until ${onDay(link.expiresAt)}.`;
    case 'open':
      return `${opened}, and can still be read there.`;
    case 'over':
      return `${opened}, and closed since.`;
    case 'expired':
      return 'It was not opened in its week, and opens nothing any more.';
    case 'withdrawn':
      return `${opened ? `${opened}. ` : ''}You took it back.`;
  }
}
