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
