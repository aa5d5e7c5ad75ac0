/** What is said when something between a seeker and a coach is refused: a part of the one table (`sentences.ts`). */
export const COACH_SENTENCES = {
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
} as const;
