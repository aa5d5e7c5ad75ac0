import { varied } from '@/lib/rejections/varied';

/** As many as are offered, and letters of each. */
const MOST = 3;
const LONGEST = 300;

/**
 * What went well in one process, from the seeker's own rows, to be ticked: what they noted after its interviews, the
 * latest first, and then what somebody liked. As it was written; what is too long for a line is left out.
 */
export function wentWell({ notes, liked }: { notes: readonly string[]; liked: readonly string[] }): string[] {
  const own = notes.flatMap((note) => note.split('\n')).map((line) => line.replace(/\s+/g, ' ').trim());
  const theirs = liked.map((quote) => `They liked this: “${quote.replace(/\s+/g, ' ').trim()}”`);
  const lines = [...own, ...theirs].filter((line) => line.length > 2 && line.length <= LONGEST);
  return [...new Set(lines)].slice(0, MOST);
}

const OPENINGS = [
  'They decided. These parts you decide.',
  'The decision was theirs. What you make of it is yours.',
  'That part is over. These parts stay with you.',
];
const TO_A_FRIEND = [
  'What would you write to a friend who had just told you this?',
  'If it had happened to somebody you like, what would you say to them?',
  'A friend tells you this over tea. What do you answer?',
];

/** What the page of looking back says around its fields. */
export const reframeWords = (seed: string | undefined): { opening: string; toAFriend: string } => ({
  opening: varied(OPENINGS, seed),
  toAFriend: varied(TO_A_FRIEND, seed),
});
