import { FollowUpForm } from '@/app/_parts/follow-ups/follow-up-form';
import { FollowUpList } from '@/app/_parts/follow-ups/follow-up-list';
import type { FollowUp } from '@/db/follow-ups/reads';

interface NextTouchProps {
  readonly id: string;
  readonly isClosed: boolean;
  readonly followUps: readonly FollowUp[];
  readonly today: string;
  readonly dayInWords: (day: string) => string;
  readonly inWords: (at: string) => string;
}

/** When one means to be in touch with somebody again, and about what. */
export const NextTouch = ({ id, isClosed, followUps, ...days }: NextTouchProps) => (
  <section className="stack" aria-labelledby="next-touch">
    <div className="sec-head">
      <h2 id="next-touch">Next touch</h2>
      <a href="/follow-ups">All follow-ups</a>
    </div>
    {followUps.length > 0 && <FollowUpList followUps={followUps} {...days} />}
    {isClosed ? (
      <p className="muted">They asked not to be contacted, so nothing is planned with them.</p>
    ) : (
      <FollowUpForm contactId={id} today={days.today} />
    )}
  </section>
);
