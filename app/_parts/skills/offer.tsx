import { type After, afterInAddress, isOffered, type Occasion } from '@/lib/ratings/rules';

interface RateOfferProps {
  readonly after: After;
  readonly occasion: Omit<Occasion, 'kind'>;
  readonly now: Date;
}

/** Offers to rate the four skills after a rehearsal or an interview, where that is offered; never after a "no". */
export function RateOffer({ after, occasion, now }: RateOfferProps) {
  if (occasion.isRated)
    return (
      <p className="sm muted">
        You rated this one. <a href="/skills">Your four skills</a>
      </p>
    );
  if (!isOffered({ kind: after.kind, ...occasion }, now)) return null;
  return (
    <p>
      <a className="btn quiet" href={`/skills/rate?after=${afterInAddress(after)}`}>
        Rate the four skills, one minute
      </a>
    </p>
  );
}
