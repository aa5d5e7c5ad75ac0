import type { Metadata } from 'next';
import { answerWords } from '@/app/_parts/offers/offer-terms';
import { seekerPage } from '@/app/_parts/page/page';
import { findGoal, listGoalLines } from '@/db/goals/reads';
import { listFitsOfOffers, listOffers, listOffersToWrite } from '@/db/offers/reads';
import { read } from '@/db/transaction';
import { hold } from '@/lib/goals/hold';
import { dayIn, dayInWords } from '@/lib/time/days';
import { SideBySide } from './side-by-side';

export const metadata: Metadata = { title: 'Offers' };

/** More columns than these nobody compares, and no page holds. */
const MOST = 4;

type Props = { searchParams: Promise<{ beside?: string | string[] }> };

/** Offers beside each other and beside the goal; which ones is in the address. */
export default seekerPage<Props>(async (scope, { searchParams }) => {
  const { session, offers, toWrite, goal, lines, fits } = await read(scope, (tx) => ({
    offers: listOffers(tx),
    toWrite: listOffersToWrite(tx),
    goal: findGoal(tx),
    lines: listGoalLines(tx),
    fits: listFitsOfOffers(tx),
  }));
  const today = dayIn(session.timeZone, new Date());
  const inWords = (day: string) => dayInWords(day, today, session.locale);
  const asked = [(await searchParams).beside ?? []].flat();
  const chosen = offers.filter(({ id }) => asked.includes(id));
  const open = offers.filter(({ state }) => state === 'open');
  const shown = (chosen.length > 0 ? chosen : open.length > 0 ? open : offers).slice(0, MOST);
  const held = shown.map((offer) => {
    const { salary, currency, period } = offer;
    const pay = { min: salary, max: salary, currency, period, text: null };
    return hold(goal, lines, fits, { ...offer, pay }, inWords);
  });
  return (
    <main id="main" className="page stack-l">
      <h1>Offers</h1>
      {toWrite.length > 0 && (
        <section className="stack" aria-labelledby="to-write">
          <h2 id="to-write" className="sec-head">
            Came, and not written down yet
          </h2>
          <ul className="list">
            {toWrite.map(({ applicationId, organisation, role }) => (
              <li key={applicationId} className="split">
                <span>
                  {organisation}, {role}
                </span>
                <a
                  href={`/offers/new?application=${applicationId}`}
                  aria-label={`Write down the offer from ${organisation}`}
                >
                  Write it down
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {offers.length === 0 ? (
        <p className="text-ink-2 prose">
          {toWrite.length === 0 && 'When one comes, write it down from its application. '}
          What is written down stands here, beside what you are looking for and beside other offers.
        </p>
      ) : (
        <>
          <SideBySide offers={shown} held={held} inWords={inWords} />
          <form method="get" className="stack" aria-labelledby="which">
            <h2 id="which" className="sec-head">
              All offers
            </h2>
            <ul className="list">
              {offers.map((one) => (
                <li key={one.id} className="split">
                  <label className="choice">
                    <input
                      type="checkbox"
                      name="beside"
                      value={one.id}
                      defaultChecked={shown.some(({ id }) => id === one.id)}
                    />
                    <span>
                      {one.organisation}, {one.role}
                      <small>{answerWords(one, inWords)}</small>
                    </span>
                  </label>
                  <a href={`/offers/${one.id}`} aria-label={`Open the offer from ${one.organisation}`}>
                    Open
                  </a>
                </li>
              ))}
            </ul>
            {offers.length > 1 && (
              <button type="submit" className="btn">
                Put these side by side
              </button>
            )}
            {chosen.length > MOST && (
              <p className="sm">Four fit beside each other; the first four are shown.</p>
            )}
          </form>
        </>
      )}
    </main>
  );
});
