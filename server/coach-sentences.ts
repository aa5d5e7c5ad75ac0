/** What is said when something between a seeker and a coach is refused: a part of the one table (`sentences.ts`). */
export const COACH_SENTENCES = {
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
