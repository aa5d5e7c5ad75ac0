/** What is said when something about practice or a resume is refused: a part of the one table (`sentences.ts`). */
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
  'sent-as-it-is': [
    409,
    'They have it as it is',
    'This version was sent, so it stays as they have it. What you typed is kept: make the next version with it, or put this one away.',
  ],
  'used-in-answer': [
    409,
    'An answer uses it',
    'An answer you prepared brings this version along, so it stays. Take it out there first, or put it away; nothing was changed.',
  ],
  'no-room': [
    409,
    'No room for more files',
    'Your files take all the room there is for them. Remove one that you no longer need, then choose this one again; nothing was changed.',
  ],
  'still-unread': [
    409,
    'It could not be read',
    'The text of this file could not be read this time either. The file is kept as it is: read it again in a while, or paste its text.',
  ],
} as const;
