import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { Confidentiality } from '@/app/_parts/coach-links/confidentiality';
import { GrantFields } from '@/app/_parts/coach-links/grant-fields';
import { WhatIsSeen } from '@/app/_parts/coach-links/what-is-seen';
import { MeetingsWith } from '@/app/_parts/meetings/meetings-with';
import { namedSeekerPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { Form } from '@/components/form';
import { findLinkGiven, type LinkGiven } from '@/db/coach-links/reads';
import { listMeetings } from '@/db/meetings/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayFromToday, dayIn } from '@/lib/time/days';
import { change, end } from '../actions';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ begun?: string }> };

/** One coach: what they see, changing it, seeing it as they do, and ending it. */
export default namedSeekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const [{ begun }, { session, link, meetings }] = await Promise.all([
    searchParams,
    read(scope, (tx) => ({ link: findLinkGiven(tx, id), meetings: listMeetings(tx, id) })),
  ]);
  if (!link) throw new AppError('not-found');
  const now = new Date();
  const today = dayIn(session.timeZone, now);
  const inWords = (at: string) => dayFromToday(dayIn(session.timeZone, new Date(at)), today, session.locale);
  return (
    <main id="main" className="page flow stack-l">
      <Title of={link.coachName} />
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches">
            My coaches
          </a>
        </p>
        <h1>{link.coachName}</h1>
        <p className="text-ink-2">
          {link.organisation && `${link.organisation}. `}
          {link.endedAt
            ? `From ${inWords(link.createdAt)} to ${inWords(link.endedAt)}${link.isGone ? '; their account is gone' : ''}. Nothing is shared any more.`
            : `Since ${inWords(link.createdAt)}. ${link.lastLookAt ? `Last looked ${inWords(link.lastLookAt)}` : 'Has not looked yet'}. Calls you ${link.clientName}.`}
        </p>
      </header>
      {begun !== undefined && !link.endedAt && (
        <p role="status" className="notice good">
          It is shared from now on, and can be changed or ended here at any time.
        </p>
      )}
      {!link.endedAt && <Open link={link} />}
      {!link.endedAt && (
        <MeetingsWith
          meetings={meetings}
          coachName={link.coachName}
          reader={{ zone: session.timeZone, locale: session.locale, now }}
        />
      )}
      {link.confidentiality && <Confidentiality words={link.confidentiality} by={link.coachName} />}
      <p>
        <a className="go" href={`/coaches/log?coach=${id}`}>
          What {link.coachName} looked at and did
        </a>
      </p>
      {!link.endedAt && <End link={link} />}
    </main>
  );
});

const Open = ({ link }: { link: LinkGiven }) => (
  <>
    <section className="stack" aria-labelledby="sees">
      <h2 id="sees" className="sec-head">
        What they see
      </h2>
      <WhatIsSeen scopes={link.scopes} commentScopes={link.commentScopes} />
      <p className="acts">
        <a className="btn" href={`/clients/${link.id}`}>
          See what they see
        </a>
      </p>
    </section>
    <section className="stack" aria-labelledby="change">
      <h2 id="change" className="sec-head">
        Change what they see
      </h2>
      <Form
        action={change}
        actId={newId()}
        submit="Change it"
        done="Changed. It holds from this moment on."
        keep={`coach-link.${link.id}`}
      >
        <input type="hidden" name="id" value={link.id} readOnly />
        <input type="hidden" name="version" value={link.version} readOnly />
        <GrantFields coach={link.coachName} given={link} clientName={link.clientName} />
      </Form>
    </section>
  </>
);

const End = ({ link }: { link: LinkGiven }) => (
  <section className="stack" aria-labelledby="end">
    <h2 id="end" className="sec-head">
      End it
    </h2>
    <p>
      {link.coachName} sees nothing of yours from that moment on, also in a page that is open. What they wrote
      for you stays with you, and so does the list of what they looked at. To begin again takes a new
      invitation.
    </p>
    <Form action={end} actId={newId()} submit={`End it with ${link.coachName}`} kind="plain">
      <input type="hidden" name="id" value={link.id} readOnly />
    </Form>
  </section>
);
