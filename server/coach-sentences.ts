/** What is said when something between a seeker and a coach is refused: a part of the one table (`sentences.ts`). */
export const COACH_SENTENCES = {
  'seen-already': [
    409,
    'It was seen',
    'Your client has seen this, so it stays as it is. Add another line to it instead; nothing was changed.',
  ],
  'coach-gone': [
    409,
    'Nobody would read it',
    'This coach no longer sees your search, so nothing was sent. What you typed is still here, and what was said before stays.',
  ],
  'taken-back': [
    409,
    'Taken back already',
    'This was taken back, perhaps in another window. Its copy is gone, and nothing else was changed.',
  ],
  'group-name-taken': [
    409,
    'Another group has this name',
    'You have a group of this name already. Choose another name; what you typed is kept.',
  ],
  'too-many-groups': [
    409,
    'Sixty groups',
    'Sixty groups are as many as can be told apart, and you have sixty. Put one away first; what you typed is kept.',
  ],
  'meeting-over': [
    409,
    'Over, or called off',
    'This meeting is over or was called off meanwhile. Look at the page again; what you typed is kept.',
  ],
} as const satisfies Record<string, readonly [status: number, title: string, sentence: string]>;
