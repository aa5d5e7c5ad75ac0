import type { Offer } from '@/db/offers/reads';
import { salaryWords, WORK_MODE_WORDS } from '@/lib/applications/fact-words';

/** The terms of an offer in words, always the same ones in the same order; '' for what was not said. */
export function offerTerms(offer: Offer, inWords: (day: string) => string): [name: string, value: string][] {
  const { salary, currency, period } = offer;
  return [
    ['Pay', salaryWords({ salaryMin: salary, salaryMax: salary, currency, period, salaryText: null })],
    ['On top', offer.onTop],
    ['Holidays', offer.holidays === null ? '' : `${offer.holidays} days`],
    ['Place', offer.place ?? ''],
    ['Work', offer.workMode ? WORK_MODE_WORDS[offer.workMode] : ''],
    ['First day', offer.startsOn ? inWords(offer.startsOn) : ''],
    ['Other terms', offer.terms],
  ];
}

/** Until when an answer is waited for, as it was last agreed or asked. */
export function answerWords(offer: Offer, inWords: (day: string) => string): string {
  if (offer.state === 'accepted') return 'Accepted';
  if (offer.state === 'declined') return 'Declined';
  if (offer.state === 'lapsed') return 'Lapsed';
  if (offer.askedUntil) return `You asked for time until ${inWords(offer.askedUntil)}`;
  return offer.answerBy ? `Answer by ${inWords(offer.answerBy)}` : 'No day to answer by';
}
