/** How far an offer has come. */
export const OFFER_STATES = ['open', 'accepted', 'declined', 'lapsed'] as const;
export type OfferState = (typeof OFFER_STATES)[number];
