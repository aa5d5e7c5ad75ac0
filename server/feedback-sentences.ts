/** What is said when something about feedback and its themes is refused: a part of the one table (`sentences.ts`). */
export const FEEDBACK_SENTENCES = {
  'asked-already': [
    409,
    'Asked already',
    'You have asked about this one. One open question at a time is kinder to them and to you.',
  ],
  'nothing-marked': [
    400,
    'Nothing is marked yet',
    'Nothing is marked yet. Choose a sentence, or select some of their words; then say what it is.',
  ],
  'theme-there': [
    409,
    'That theme is there',
    'You have a theme of that name. Choose another name, or make the two one; what you typed is kept.',
  ],
  'too-many-themes': [
    409,
    'Sixty themes',
    'Sixty themes are as many as can be told apart, and you have sixty. Make two of them one first; what you typed is kept.',
  ],
  'kept-apart': [
    409,
    'You keep this apart',
    'You keep something in these words apart, so nothing is written back about them from here. What you typed is kept. If you decide otherwise about it, this opens again.',
  ],
  'clarified-already': [
    409,
    'Asked already',
    'You have asked them what they meant. Once is enough, whatever comes back; nothing was changed.',
  ],
} as const;
