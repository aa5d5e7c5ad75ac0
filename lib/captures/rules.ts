/** What was caught: a link whose page was fetched, a text, or a text with the link of its page. */
export const CAPTURE_KINDS = ['link', 'text', 'page'] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

/** The most that the box takes, in characters: a whole letter with its HTML. */
export const MOST_BOX = 200_000;

/** So many wait to be looked over; of more, the oldest go. */
export const MOST_WAITING = 20;
