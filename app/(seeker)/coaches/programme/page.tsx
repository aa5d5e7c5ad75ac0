import type { Metadata } from 'next';
import { v7 as newId } from 'uuid';
import { seekerPage } from '@/app/_parts/page/page';
import { leaveOffer, takeIt } from '@/app/_parts/programmes/actions';
import { Form, Submit } from '@/components/form';
import { listProgrammeOffers, type ProgrammeOffer } from '@/db/programmes/reads';
import { read } from '@/db/transaction';
import { PICKED } from '@/lib/acts/form-state';
import { LINE_EFFECTS, lineInWords } from '@/lib/programmes/in-words';
import { LINE_KINDS, LINE_WORDS, OFFER_STATE_WORDS } from '@/lib/programmes/rules';
import { dayInWords, daysIn } from '@/lib/time/days';

export const metadata: Metadata = { title: 'What your coach suggests to begin with' };

/** Programmes that coaches offer: the seeker ticks what fits, and only that is laid down. */
export default seekerPage(async (scope) => {
  const { session, offers } = await read(scope, (tx) => ({ offers: listProgrammeOffers(tx) }));
  const dayOf = daysIn(session.timeZone);
  const onDay = (at: string) => dayInWords(dayOf(new Date(at)), dayOf(new Date()), session.locale);
  const [open, over] = [offers.filter(({ isOpen }) => isOpen), offers.filter(({ isOpen }) => !isOpen)];
  return (
    <main id="main" className="page flow stack-l">
      <header className="stack">
        <p className="sm">
          <a className="go" href="/coaches">
            My coaches
          </a>
        </p>
        <h1>What your coach suggests to begin with</h1>
        <p className="text-ink-2">
          {open.length > 0
            ? 'Tick what fits. Nothing of yours is renamed or removed, and your coach helps you just the same whatever you take.'
            : 'Nothing waits. When a coach suggests stages, texts, things to practise or weekly goals, you look them over here and take what fits.'}
        </p>
      </header>
      {open.map((offer) => (
        <Offer key={offer.id} offer={offer} />
      ))}
      {over.length > 0 && (
        <details>
          <summary>Looked over before</summary>
          <ul className="list">
            {over.map(({ id, name, authorName, state, taken, createdAt, answeredAt }) => (
              <li key={id}>
                <p>
                  <bdi>{name}</bdi>, from {authorName}
                </p>
                <p className="sm muted">
                  {state === 'taken'
                    ? `${taken.length === 1 ? 'One thing' : `${taken.length} things`} taken`
                    : state === 'open'
                      ? 'Over, as they are not your coach any more'
                      : OFFER_STATE_WORDS[state]}
                  , {onDay(answeredAt ?? createdAt)}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </main>
  );
});

/** One of them. All but weekly goals are ticked to begin with: what one means to do in a week is one's own to say. */
function Offer({ offer: { id, name, words, authorName, lines } }: { offer: ProgrammeOffer }) {
  return (
    <section className="stack" aria-labelledby={`offer-${id}`}>
      <h2 id={`offer-${id}`} className="sec-head">
        {name}
        <span className="sm muted font-normal">from {authorName}</span>
      </h2>
      {words && <p className="kept text-ink-2">{words}</p>}
      <Form action={takeIt} actId={newId()}>
        <input type="hidden" name="programmeOfferId" value={id} readOnly />
        {LINE_KINDS.map((of) => {
          const its = lines.filter((line) => line.of === of);
          if (its.length === 0) return null;
          return (
            <fieldset key={of} className="field">
              <legend>{LINE_WORDS[of].many}</legend>
              <p className="hint">{LINE_EFFECTS[of]}</p>
              <div>
                {its.map((line) => {
                  const said = lineInWords(line);
                  return (
                    <label key={line.id} className="choice">
                      <input type="checkbox" name={PICKED} value={line.id} defaultChecked={of !== 'goal'} />
                      <span>
                        <bdi>{said.name}</bdi>
                        <small className={of === 'template' ? 'kept' : undefined}>{said.about}</small>
                      </span>
                    </label>
                  );
                })}
              </div>
            </fieldset>
          );
        })}
        <Submit>Take what is ticked</Submit>
      </Form>
      <Form action={leaveOffer} actId={newId()} className="">
        <input type="hidden" name="programmeOfferId" value={id} readOnly />
        <Submit kind="quiet" label={`None of “${name}”`}>
          None of it
        </Submit>
      </Form>
    </section>
  );
}
