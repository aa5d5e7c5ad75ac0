import type { DealReason } from './deal';
import type { Counted } from './pace';
import { clockWords } from './rules';

/** Why this question: one sentence. `theme` is the name of what is worked on, where that is why. */
export function dealtWords(why: DealReason, theme: string | null): string {
  switch (why) {
    case 'due':
      return 'You have said this one before, and it is worth saying again about now.';
    case 'theme':
      return theme
        ? `You are working on “${theme}”, and this one exercises it.`
        : 'It is close to what you are working on.';
    case 'skill':
      return 'It exercises a skill that you are working on.';
    case 'met':
      return 'Somebody asked you this in an interview.';
    case 'favourite':
      return 'You marked it as a favourite.';
    case 'coming':
      return 'You have an interview ahead, and something like this comes up in most.';
    case 'turn':
      return 'You have an interview ahead, and this is one for when it is your turn to ask.';
    case 'common':
      return 'It comes up often, and you have not rehearsed it here yet.';
    case 'new':
      return 'You have not rehearsed this one here yet.';
    case 'next':
      return 'You have said all of them lately. This is the one that would come next.';
  }
}

/** What was counted, in plain sentences and without a verdict. */
export function countedWords({ words, seconds, pace, fillers }: Counted): string[] {
  const many = words === 1 ? 'One word' : `${words} words`;
  const length = `${many} in ${clockWords(seconds)}`;
  const said = fillers.map(({ words: filler, n }) => `“${filler}” ${timesWords(n)}`);
  return [
    pace === null ? `${length}: too short to say a pace.` : `${length}: about ${pace} a minute.`,
    said.length > 0 ? `Filler words: ${said.join(', ')}.` : 'No filler words that are counted here.',
    'Everybody has a pace, and fillers hold a thought: change them only if you want to.',
  ];
}

const timesWords = (n: number) => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
