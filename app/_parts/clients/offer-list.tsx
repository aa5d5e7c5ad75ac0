import { answerWords } from '@/app/_parts/offers/offer-terms';
import type { Offer } from '@/db/offers/reads';

interface OfferListProps {
  readonly offers: readonly Offer[];
  readonly onDay: (day: string) => string;
  /** What comes before an offer's id. */
  readonly offer: string;
}

/** Offers, each with how it was answered or until when it waits. */
export const OfferList = ({ offers, onDay, offer }: OfferListProps) => (
  <ul className="list">
    {offers.map((one) => (
      <li key={one.id}>
        <a className="place" href={`${offer}/${one.id}`}>
          <b>{one.organisation}</b>
          <span>{one.role}</span>
          <span>
            {[`Came ${onDay(one.receivedOn)}`, offerStanding(one, onDay)].filter(Boolean).join(' · ')}
          </span>
        </a>
      </li>
    ))}
  </ul>
);

/** The same as `answerWords`, said of somebody else. */
export const offerStanding = (one: Offer, onDay: (day: string) => string): string =>
  one.state === 'open' && one.askedUntil
    ? `Asked for time until ${onDay(one.askedUntil)}`
    : answerWords(one, onDay);
