import type { ToldHow } from '@/lib/rejections/rules';

/** How good a day today is for asking, in a few words and a sentence. */
export interface Advice {
  readonly when: 'early' | 'good' | 'late' | 'old';
  readonly sentence: string;
}

/** Days between which memories are fresh and the first hurt is over; after the last one memories are mostly gone. */
const GOOD_FROM = 1;
const GOOD_UNTIL = 7;
const LATE_UNTIL = 30;

/** When to ask: on the call itself, otherwise a day to a week after. Advice, and nothing is closed by it. */
export function adviceOnWhen(days: number, toldHow: ToldHow): Advice {
  if (days < GOOD_FROM)
    return {
      when: 'early',
      sentence:
        toldHow === 'phone' || toldHow === 'in-person'
          ? 'While you are still talking is the best moment of all. Once you are not, a night between helps: from tomorrow to a week from now is a good time.'
          : 'It came today. A night between helps: from tomorrow to a week from now is a good time.',
    };
  if (days <= GOOD_UNTIL)
    return {
      when: 'good',
      sentence: `It has been ${days === 1 ? 'a day' : `${days} days`}. Now is a good time: they still remember.`,
    };
  if (days <= LATE_UNTIL)
    return {
      when: 'late',
      sentence: `It has been ${days} days. It is still all right to ask; keep it short, for memories fade.`,
    };
  return {
    when: 'old',
    sentence:
      'It was some time ago. Somebody who knows you may still remember; a team mostly can’t. Letting it be is a full ending too.',
  };
}
