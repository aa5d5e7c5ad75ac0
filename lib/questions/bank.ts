import { BEHAVIOURAL } from './behavioural';
import { HARD } from './hard';
import { MOTIVATION } from './motivation';
import { OPENING } from './opening';
import { OUT_OF_PLACE } from './out-of-place';
import { ROLE } from './role';
import { type BankQuestion, sameWords } from './rules';
import { YOURS } from './yours';

/** Every question there is to begin with, in the order in which an interview goes. */
export const BANK: readonly BankQuestion[] = [
  ...OPENING,
  ...BEHAVIOURAL,
  ...MOTIVATION,
  ...ROLE,
  ...HARD,
  ...OUT_OF_PLACE,
  ...YOURS,
];

const BY_KEY = new Map(BANK.map((one) => [one.key, one]));
const BY_WORDS = new Map(BANK.map((one) => [sameWords(one.text), one.key]));

/** The question under a key; undefined where none is, or is any more. */
export const bankQuestion = (key: string | null): BankQuestion | undefined =>
  key === null ? undefined : BY_KEY.get(key);

/** The key of the question that reads the same, whatever its marks and capitals. */
export const keyOfWords = (text: string): string | undefined => BY_WORDS.get(sameWords(text));
