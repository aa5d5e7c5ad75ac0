import { FollowUpForm } from '@/app/_parts/follow-ups/follow-up-form';
import { FollowUpList } from '@/app/_parts/follow-ups/follow-up-list';
import type { FollowUp } from '@/db/follow-ups/reads';

interface FollowUpsHereProps {
  readonly id: string;
  readonly isClosed: boolean;
  readonly followUps: readonly FollowUp[];
  readonly today: string;
  readonly dayInWords: (day: string) => string;
  readonly inWords: (at: string) => string;
}

/** What one means to be in touch about there, and the next touch. */
export const FollowUpsHere = ({ id, isClosed, followUps, ...days }: FollowUpsHereProps) => (
  <section className="stack" aria-labelledby="follow-ups">
    <div className="sec-head">
      <h2 id="follow-ups">Next touch</h2>
      <a href="/follow-ups">All follow-ups</a>
    </div>
    {followUps.length > 0 && <FollowUpList followUps={followUps} named="people" {...days} />}
    {isClosed ? (
      <p className="muted">They asked not to be contacted, so nothing is planned with them.</p>
    ) : (
      <details open={followUps.length === 0}>
        <summary>Plan the next touch</summary>
        <FollowUpForm organisationId={id} today={days.today} />
      </details>
    )}
  </section>
);
