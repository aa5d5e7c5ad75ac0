import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { LetterForm } from '@/app/_parts/offers/letter-form';
import { seekerPage } from '@/app/_parts/page/page';
import { ToneAid } from '@/app/_parts/tone/tone-aid';
import { Field } from '@/components/field';
import { Form, Submit } from '@/components/form';
import { findOffer, type Offer, whomToAnswer } from '@/db/offers/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { LETTER_WORDS, letterFor } from '@/lib/offers/letters';
import { addDays, dayIn, dayInWords, isDay } from '@/lib/time/days';
import { answer, noteMoreTime, readyLetter } from '../../actions';

export const metadata: Metadata = { title: 'Your answer' };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ kind?: string | string[]; until?: string | string[] }>;
};

const KINDS = ['accept', 'negotiate', 'more-time', 'decline'] as const;
/** Two of them ask for something, with thanks and a question. */
const TONE = { accept: 'other', negotiate: 'ask', 'more-time': 'ask', decline: 'other' } as const;

/** An answer to an offer: a letter with its ways out, and then what it means for the application. */
export default seekerPage<Props>(async (scope, { params, searchParams }) => {
  const id = rowId((await params).id);
  const query = await searchParams;
  const kind = KINDS.find((one) => one === query.kind);
  const { session, offer, whom } = await read(scope, (tx) => ({
    offer: findOffer(tx, id),
    whom: whomToAnswer(tx, id),
  }));
  if (!offer || !kind) throw new AppError('not-found');
  const today = dayIn(session.timeZone, new Date());
  const asked = typeof query.until === 'string' && isDay(query.until) ? query.until : undefined;
  const until = asked ?? addDays(offer.answerBy ?? today, 7);
  const { subject, text } = letterFor(kind, {
    name: whom?.name ?? null,
    role: offer.role,
    organisation: offer.organisation,
    me: session.name,
    until: dayInWords(until, today, session.locale),
  });
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={`/offers/${id}`}>
            The offer from {offer.organisation}
          </a>
        </p>
        <h1>{LETTER_WORDS[kind]}</h1>
      </header>
      {kind === 'more-time' && (
        <form className="in-line" method="get">
          <input type="hidden" name="kind" value={kind} />
          <Field name="until" label="Until when?" type="date" initial={until} />
          <button type="submit" className="btn">
            Put it in
          </button>
        </form>
      )}
      {whom?.isClosed ? (
        <p className="notice">They asked not to be contacted, so there is no letter here.</p>
      ) : (
        <LetterForm
          key={text}
          action={readyLetter}
          actId={newId()}
          keep={`letter.${id}.${kind}.${until}`}
          subject={subject}
          text={text}
          to={whom?.email ?? null}
          aid={<ToneAid kind={TONE[kind]} preferences={session.preferences} />}
        >
          <input type="hidden" name="id" value={id} readOnly />
        </LetterForm>
      )}
      {offer.state === 'open' && <Then kind={kind} offer={offer} until={until} />}
    </main>
  );
});

/** What the answer means here; each on its own, for who answered by phone. */
function Then({ kind, offer, until }: { kind: (typeof KINDS)[number]; offer: Offer; until: string }) {
  if (kind === 'negotiate') return null;
  const seen = (
    <>
      <input type="hidden" name="id" value={offer.id} readOnly />
      <input type="hidden" name="version" value={offer.version} readOnly />
    </>
  );
  if (kind === 'more-time')
    return (
      <Form action={noteMoreTime} actId={newId()} className="stack">
        <h2 className="sec-head">When you have asked</h2>
        {seen}
        <input type="hidden" name="until" value={until} readOnly />
        <Submit kind="plain">I asked for more time</Submit>
      </Form>
    );
  const isYes = kind === 'accept';
  return (
    <Form action={answer} actId={newId()} className="stack">
      <h2 className="sec-head">When you have told them</h2>
      <p className="text-ink-2">
        {isYes
          ? 'The offer is kept as accepted, and the application closes with it.'
          : 'The offer is kept as declined, and the application closes as turned down by you.'}
      </p>
      {seen}
      <input type="hidden" name="answer" value={isYes ? 'accepted' : 'declined'} readOnly />
      <Submit kind="plain">{isYes ? 'I accepted it' : 'I declined it'}</Submit>
    </Form>
  );
}
