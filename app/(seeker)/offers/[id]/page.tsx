import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { answerWords, offerTerms } from '@/app/_parts/offers/offer-terms';
import { seekerPage } from '@/app/_parts/page/page';
import { Form } from '@/components/form';
import { findOffer, type Offer, whomToAnswer } from '@/db/offers/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { rowId } from '@/lib/acts/row-id';
import { dayIn, dayInWords, daysBetween } from '@/lib/time/days';
import { openAgain } from '../actions';

export const metadata: Metadata = { title: 'Offer' };

type Props = { params: Promise<{ id: string }> };

/** One offer: what it says, until when they wait, and the four ways to answer it. */
export default seekerPage<Props>(async (scope, { params }) => {
  const id = rowId((await params).id);
  const { session, offer, whom } = await read(scope, (tx) => ({
    offer: findOffer(tx, id),
    whom: whomToAnswer(tx, id),
  }));
  if (!offer) throw new AppError('not-found');
  const today = dayIn(session.timeZone, new Date());
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  const said = offerTerms(offer, inWords).filter(([, value]) => value);
  const until = offer.askedUntil ?? offer.answerBy;
  const isOver = offer.state === 'open' && until !== null && daysBetween(today, until) < 0;
  return (
    <main id="main" className="page flow stack-l">
      <header>
        <p className="sm">
          <a className="go" href={`/applications/${offer.applicationId}`}>
            {offer.organisation}, {offer.role}
          </a>
        </p>
        <h1>The offer from {offer.organisation}</h1>
        <p className="text-ink-2">
          Came {inWords(offer.receivedOn)}. {answerWords(offer, inWords)}.
          {isOver && ' That day is over: a short line to them keeps the door open.'}
        </p>
      </header>
      {offer.state === 'accepted' && <Accepted />}
      <section className="stack" aria-labelledby="terms">
        <div className="sec-head">
          <h2 id="terms">Terms</h2>
          <a href={`/offers/${id}/edit`}>Change</a>
        </div>
        {said.length === 0 ? (
          <p className="muted">
            Nothing is written down yet. What they offer can be filled in as you hear it.
          </p>
        ) : (
          <dl className="facts">
            {said.map(([name, value]) => (
              <div key={name} className="contents">
                <dt>{name}</dt>
                <dd className="kept">{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <a className="go" href="/offers">
          Beside your goal and other offers
        </a>
      </section>
      {offer.state === 'open' ? <Ways id={id} isClosed={whom?.isClosed ?? false} /> : <Again offer={offer} />}
    </main>
  );
});

const Accepted = () => (
  <section className="ending stack" aria-labelledby="accepted">
    <h2 id="accepted" className="eyebrow">
      You accepted it
    </h2>
    <p>
      All the best with it. When you are ready, finish the search: withdraw the rest, and thank who helped.
    </p>
    <a className="btn primary" href="/search/finish">
      Finish the search
    </a>
  </section>
);

const Ways = ({ id, isClosed }: { id: string; isClosed: boolean }) => (
  <section className="stack" aria-labelledby="answer">
    <h2 id="answer" className="sec-head">
      Your answer
    </h2>
    <div className="acts">
      <a className="btn primary" href={`/offers/${id}/letter?kind=accept`}>
        Accept
      </a>
      <a className="btn" href={`/offers/${id}/letter?kind=negotiate`}>
        Ask for something else
      </a>
      <a className="btn" href={`/offers/${id}/letter?kind=more-time`}>
        Ask for more time
      </a>
      <a className="btn" href={`/offers/${id}/letter?kind=decline`}>
        Decline
      </a>
    </div>
    <p className="sm muted">
      {isClosed
        ? 'They asked not to be contacted, so there is no letter to write. What you told them can be kept all the same.'
        : 'Each begins with a letter that you can change. Nothing is sent from here.'}
    </p>
  </section>
);

const Again = ({ offer }: { offer: Offer }) => (
  <Form action={openAgain} actId={newId()} submit="I have not answered yet" kind="quiet">
    <input type="hidden" name="id" value={offer.id} readOnly />
    <input type="hidden" name="version" value={offer.version} readOnly />
  </Form>
);
