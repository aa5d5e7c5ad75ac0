/** How somebody learned of a "no". */
export const TOLD_HOW = ['not-said', 'email', 'phone', 'in-person', 'portal', 'letter'] as const;
export type ToldHow = (typeof TOLD_HOW)[number];

export const TOLD_HOW_WORDS: Record<ToldHow, string> = {
  'not-said': 'Not said',
  email: 'By e-mail',
  phone: 'By phone',
  'in-person': 'In person',
  portal: 'On their website',
  letter: 'By letter',
};

/** Days after which a "no" is old: it is kept, and nothing is asked of anybody. */
const OLD_AFTER_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Whether a "no" is quiet: no episode, no reminder, folded on the board. Old and imported ones are.
 * @param on the day it came, `today` the seeker's own, both as `YYYY-MM-DD`.
 */
export function isQuiet({
  on,
  today,
  imported = false,
}: {
  on: string;
  today: string;
  imported?: boolean;
}): boolean {
  return imported || (Date.parse(today) - Date.parse(on)) / DAY_MS > OLD_AFTER_DAYS;
}
