/** How far an offer has come. */
export const OFFER_STATES = ['open', 'accepted', 'declined', 'lapsed'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

/** What a history says of an answer. */
export const OFFER_ANSWER_WORDS = {
  accepted: 'Accepted the offer',
  declined: 'Declined the offer',
  lapsed: 'The offer lapsed',
  'asked-for-time': 'Asked for more time',
} as const;
export type OfferAnswer = keyof typeof OFFER_ANSWER_WORDS;
