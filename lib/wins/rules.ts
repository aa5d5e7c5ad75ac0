/** Something commendable in the seeker's own hands; never an employer's decision. */
export const WIN_KINDS = [
  'applied',
  'reached-out',
  'asked',
  'thanked',
  'asked-to-respond',
  'answered',
  'looked-for-someone',
  'reframed',
  'listened',
  'practised',
  'strengthened',
  'closed-kindly',
  'rested',
] as const;
export type WinKind = (typeof WIN_KINDS)[number];

/** What is held up on a bad day: only what comes of no "no", or the win would bring that back. */
export const HELD_UP_KINDS = [
  'applied',
  'reached-out',
  'thanked',
  'practised',
  'strengthened',
  'rested',
] as const satisfies readonly WinKind[];
