/** What a coach may propose: a new application, an interview or a "no" of one, or a note on one. */
export const PROPOSAL_KINDS = ['application', 'interview', 'no', 'note'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

export const PROPOSAL_WORDS: Record<ProposalKind, string> = {
  application: 'A new application',
  interview: 'An interview',
  no: 'A “no”',
  note: 'A note',
};

/** What was done about it. Nothing is written before it is accepted, and then by the seeker. */
export const PROPOSAL_STATES = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** How long one waits. */
export const DAYS_OPEN = 30;

/** As it stands at a moment: one that waits too long is over by itself. */
export type ProposalStand = ProposalState | 'expired';
export const standOf = (
  { state, expiresAt }: { readonly state: ProposalState; readonly expiresAt: string },
  now: Date,
): ProposalStand => (state === 'open' && Date.parse(expiresAt) <= now.getTime() ? 'expired' : state);

/** How a coach reads it. */
export const PROPOSAL_STAND_WORDS: Record<ProposalStand, string> = {
  open: 'Waits for them',
  accepted: 'Accepted',
  declined: 'Not taken over',
  withdrawn: 'Taken back',
  expired: 'Over, after thirty days',
};

/** Open ones of one link at once; beyond these nobody looks them over. */
export const MOST_OPEN = 20;
