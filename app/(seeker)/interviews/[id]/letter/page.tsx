import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { LetterForm } from '@/app/_parts/offers/letter-form';
import { seekerPage } from '@/app/_parts/page/page';
import { ToneAid } from '@/app/_parts/tone/tone-aid';
import { Field } from '@/components/field';
import { listAdjustments } from '@/db/adjustments/reads';
import { listRecipients } from '@/db/attendances/reads';
import { findInterview } from '@/db/interviews/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { LETTER_WORDS, LETTERS, letterFor } from '@/lib/interviews/letters';
import { inOrder, recipientOf } from '@/lib/interviews/recipient';
import { dayIn, dayInWords } from '@/lib/time/days';
import { idIn, type Query } from '../../../applications/board-address';
import { readyLetter } from '../../actions';
import { UpToInterview } from '../up';
import { DidIt } from './did-it';

export const metadata: Metadata = { title: 'A letter' };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Query> };

/** A letter around an interview, with its ways out; and then the question whether it went. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const query = await searchParams;
  const kind = LETTERS.find((one) => one === query.kind);
  const { session, interview, people, adjustments } = await read(scope, (tx) => ({
    interview: findInterview(tx, id),
    people: listRecipients(tx, id),
    adjustments: listAdjustments(tx, id),
  }));
  if (!interview || !kind) throw new AppError('not-found');
  const { whom, isClosed } = recipientOf(interview, people, { kind, contactId: idIn(query.to) ?? '' });
  const zone = interview.zone ?? session.timeZone;
  const day = (moment: Date) => dayIn(zone, moment);
  const { subject, text } = letterFor(kind, {
    name: whom?.name ?? null,
    role: interview.role,
    organisation: interview.organisation,
    me: session.name,
    day: interview.startsAt && dayInWords(day(new Date(interview.startsAt)), day(new Date()), session.locale),
    needs: adjustments.filter(({ state }) => state === 'wished').map(({ what }) => what),
  });
  const open = inOrder(kind, people).filter((one) => !one.isClosed);
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <UpToInterview interview={interview} />
        <h1>{LETTER_WORDS[kind]}</h1>
      </header>
      {open.length > 1 && !interview.isClosed && (
        <form className="in-line" method="get">
          <input type="hidden" name="kind" value={kind} />
          <Field
            name="to"
            label="To whom?"
            initial={whom?.contactId}
            choices={open.map(({ contactId, name }) => ({ value: contactId, label: name }))}
          />
          <button type="submit" className="btn">
            Write to them
          </button>
        </form>
      )}
      {isClosed ? (
        <p className="notice">They asked not to be contacted, so there is no letter here.</p>
      ) : (
        <>
          <LetterForm
            key={text}
            action={readyLetter}
            actId={newId()}
            keep={`letter.${id}.${kind}.${whom?.contactId ?? ''}`}
            subject={subject}
            text={text}
            to={whom?.email ?? null}
            aid={
              <ToneAid kind={kind === 'adjustment' ? 'off' : 'thanks'} preferences={session.preferences} />
            }
          >
            <input type="hidden" name="interviewId" value={id} readOnly />
            <input type="hidden" name="contactId" value={whom?.contactId ?? ''} readOnly />
          </LetterForm>
          <DidIt kind={kind} interview={interview} />
        </>
      )}
    </main>
  );
});
