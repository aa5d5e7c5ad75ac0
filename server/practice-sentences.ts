/** What is said when something about practice is refused: a part of the one table (`sentences.ts`). */
export const PRACTICE_SENTENCES = {
  'ends-too-early': [
    400,
    'It ends before it begins',
    'The last day lies before the first. Choose a later one, or leave it empty: then it goes on until you put it away.',
  ],
} as const;
