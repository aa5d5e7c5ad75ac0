import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ClosedLine } from '@/app/_parts/closings/closed-line';
import { ClosingForm } from '@/app/_parts/closings/closing-form';
import { ContactHead } from '@/app/_parts/contacts/contact-head';
import { NextTouch } from '@/app/_parts/contacts/next-touch';
import { PartsHere } from '@/app/_parts/contacts/parts-here';
import { ConversationList } from '@/app/_parts/conversations/conversation-list';
import { LogForm } from '@/app/_parts/conversations/log-form';
import { Notes } from '@/app/_parts/notes/notes';
import { AlikeHere } from '@/app/_parts/organisations/alike-here';
import { MergedHere } from '@/app/_parts/organisations/merged-here';
import { TrailHere } from '@/app/_parts/organisations/trail-here';
import { namedSeekerPage } from '@/app/_parts/page/page';
import { Title } from '@/app/_parts/page/title';
import { findContact, listDoubles, listPartsOfContact } from '@/db/contacts/reads';
import { listConversationsWith } from '@/db/conversations/reads';
import { listTrailWith } from '@/db/events/reads';
import { listFollowUpsWith } from '@/db/follow-ups/reads';
import { listMergesInto } from '@/db/merges/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayInWords, daysIn } from '@/lib/time/days';
import { closeContact, openContact } from '../actions';

export const metadata: Metadata = { title: null };

type Props = { params: Promise<{ id: string }> };

/** One person: what was spoken of, what comes next, and where they have a part. */
export default namedSeekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, one, parts, conversations, followUps, trail, doubles, merges } = await read(
    scope,
    (tx) => ({
      one: findContact(tx, id),
      parts: listPartsOfContact(tx, id),
      conversations: listConversationsWith(tx, id),
      followUps: listFollowUpsWith(tx, id),
      trail: listTrailWith(tx, id),
      doubles: listDoubles(tx, id),
      merges: listMergesInto(tx, id),
    }),
  );
  if (!one) throw new AppError('not-found');
  if (one.mergedIntoId) redirect(`/contacts/${one.mergedIntoId}` as never);
  const dayOf = daysIn(session.timeZone);
  const today = dayOf(new Date());
  const onDay = (day: string) => dayInWords(day, today, session.locale);
  const inWords = (at: string) => onDay(dayOf(new Date(at)));
  const closedAt = one.noContactAt ?? one.organisationNoContactAt;
  return (
    <main id="main" className="page">
      <Title of={one.name} />
      <ContactHead one={one} />
      <div className="two">
        <div className="stack-l">
          {closedAt && (
            <ClosedLine
              who={one.noContactAt ? one.name : (one.organisation ?? one.name)}
              since={inWords(closedAt)}
            />
          )}
          <section className="stack" aria-labelledby="spoke">
            <h2 id="spoke" className="sec-head">
              You spoke
            </h2>
            <LogForm contactId={id} today={today} about={parts} />
            {conversations.length > 0 && <ConversationList conversations={conversations} inWords={inWords} />}
          </section>
          <NextTouch
            id={id}
            isClosed={closedAt !== null}
            followUps={followUps}
            today={today}
            inWords={inWords}
            dayInWords={onDay}
          />
          <PartsHere parts={parts} />
          {one.notes && (
            <section className="stack" aria-labelledby="notes">
              <h2 id="notes" className="sec-head">
                Notes
              </h2>
              <Notes text={one.notes} />
            </section>
          )}
        </div>
        <div className="stack-l">
          <TrailHere events={trail} inWords={inWords} dayInWords={onDay} />
          <MergedHere merges={merges} inWords={inWords} />
          <ClosingForm
            field="contactId"
            id={id}
            isClosed={one.noContactAt !== null}
            close={closeContact}
            open={openContact}
          />
          <AlikeHere page={`/contacts/${id}`} alike={doubles} />
        </div>
      </div>
    </main>
  );
});
