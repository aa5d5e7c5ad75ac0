import type { Metadata } from 'next';
import { ClientFrame } from '@/app/_parts/clients/client-frame';
import { lookAt, type OfOne } from '@/app/_parts/clients/look-at';
import { offerStanding } from '@/app/_parts/clients/offer-list';
import { readerOf } from '@/app/_parts/clients/reader';
import { Facts, Section } from '@/app/_parts/clients/section';
import { HeldRows } from '@/app/_parts/goals/held-rows';
import { offerTerms } from '@/app/_parts/offers/offer-terms';
import { clientPage } from '@/app/_parts/page/page';
import { findGoal, listGoalLines } from '@/db/goals/reads';
import { findOffer, listFitsOfOffers } from '@/db/offers/reads';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { hold } from '@/lib/goals/hold';

export const metadata: Metadata = { title: null };

/** One offer: its terms, and whether it holds what the goal asks for. */
export default clientPage<OfOne>(lookAt('offer'), async (scope, { params }) => {
  const { id } = await params;
  const { session, offer, goal, lines, fits } = await read(scope, (tx) => ({
    offer: findOffer(tx, id),
    goal: findGoal(tx),
    lines: listGoalLines(tx),
    fits: listFitsOfOffers(tx),
  }));
  if (!offer) throw new AppError('not-found');
  const { onDay } = readerOf(session);
  const { salary, currency, period } = offer;
  const pay = { min: salary, max: salary, currency, period, text: null };
  const held = hold(goal, lines, fits, { ...offer, pay }, onDay);
  const terms = offerTerms(offer, onDay).filter(([, value]) => value);
  return (
    <ClientFrame
      scope={scope}
      page="offer"
      title={`The offer from ${offer.organisation}`}
      up={{ path: `/applications/${offer.applicationId}`, words: `${offer.organisation}, ${offer.role}` }}
      lead={
        <p className="text-ink-2">
          Came {onDay(offer.receivedOn)}. {offerStanding(offer, onDay)}.
        </p>
      }
    >
      <div className="stack-l prose">
        <Section id="terms" title="Terms">
          {terms.length > 0 ? <Facts rows={terms} /> : <p className="muted">Nothing is written down yet.</p>}
        </Section>
        {held.length > 0 && (
          <Section id="goal" title="Against the goal">
            <table className="table" aria-labelledby="goal">
              <HeldRows columns={[{ key: offer.id, held }]} />
            </table>
          </Section>
        )}
      </div>
    </ClientFrame>
  );
});
