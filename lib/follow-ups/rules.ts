/** Why one means to be in touch again. */
export const FOLLOW_UP_KINDS = ['follow-up', 'outreach', 'thank-you', 'keep-in-touch'] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** How a follow-up ended, once it did. */
export const FOLLOW_UP_ENDS = ['done', 'dropped'] as const;
export type FollowUpEnd = (typeof FOLLOW_UP_ENDS)[number];
