/** What is said when something about practice is refused: a part of the one table (`sentences.ts`). */
export const PRACTICE_SENTENCES = {
  'ends-too-early': [
    400,
    'It ends before it begins',
    'The last day lies before the first. Choose a later one, or leave it empty: then it goes on until you put it away.',
  ],
  'rehearsed-already': [
    409,
    'Done already',
    'This rehearsal was kept as done in another window, and that stands. What you typed here is still here: open the page again in another tab, and put it under “Change these words”.',
  ],
} as const;
