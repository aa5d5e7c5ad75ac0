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
  'proposal-over': [
    409,
    'Not waiting any more',
    'This proposal was answered in another window, was taken back, or has waited too long. Nothing was written now; what you typed is still here.',
  ],
  'too-many-proposals': [
    409,
    'Twenty proposals wait',
    'Twenty proposals wait for this client, and that is as many as anybody looks over. Take one back first; what you typed is kept.',
  ],
  'too-many-programmes': [
    409,
    'As many as fit',
    'A coach keeps twenty programmes at most, and a programme forty things. Take one out first; what you typed is kept.',
  ],
  'nothing-new': [
    409,
    'Nothing new in it',
    'They have been offered all of this already. Change the programme first; then what is new in it can be offered.',
  ],
  'supporter-link-over': [
    410,
    'This link is over',
    'This link does not open anything, or not any more. If somebody gave it to you, ask them for a new one.',
  ],
  'too-many-supporters': [
    409,
    'Ten links wait',
    'Ten links wait to be opened, and that is as many as one keeps in mind. Take one back first; what you typed is kept.',
  ],
} as const;
