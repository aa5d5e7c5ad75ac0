/** Something commendable in the seeker's own hands; never an employer's decision. */
export const WIN_KINDS = [
  'applied',
  'asked',
  'looked-for-someone',
  'reframed',
  'listened',
  'practised',
  'closed-kindly',
  'reached-out',
] as const;
export type WinKind = (typeof WIN_KINDS)[number];
