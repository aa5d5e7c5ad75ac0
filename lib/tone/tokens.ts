import { classOf } from './lexicon';
import { QUOTE_MARK } from './sentences';

/** Spellings of one word, so that what was learned of one holds for the others. */
const SPELLED = new Map(
  "u=you|ur=your|r=are|cos=because|coz=because|cuz=because|thx=thanks|ty=thanks|tx=thanks|pls=please|plz=please|im=i am|ive=i have|dont=do not|didnt=did not|doesnt=does not|wasnt=was not|werent=were not|isnt=is not|arent=are not|cant=can not|couldnt=could not|wouldnt=would not|shouldnt=should not|havent=have not|hasnt=has not|hadnt=had not|wont=will not|thats=that is|youre=you are|theres=there is|whats=what is|gonna=going to|wanna=want to|gotta=have to|lmk=let me know|tbh=honestly|obvs=obviously|coulda=could have|shoulda=should have|woulda=would have|cannot=can not|won't=will not|can't=can not|shan't=shall not|ain't=is not"
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);
const SHORTENED = /^(.+)(n't|'m|'re|'ve|'ll|'d)$/;
const IN_FULL = new Map(
  Object.entries({ "n't": 'not', "'m": 'am', "'re": 'are', "'ve": 'have', "'ll": 'will', "'d": 'would' }),
);

const TOKEN = /⁅|\p{L}+(?:['-]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*|[?!]+|[,;:()]|\.{2,}|…/gu;

/** Words of a sentence in small letters, with “not” taken out of “don’t”, a number as `#`, and what was quoted as `""`. */
export const tokensOf = (sentence: string): string[] =>
  (sentence.toLowerCase().match(TOKEN) ?? []).flatMap((found) => {
    if (found === QUOTE_MARK) return ['""'];
    if (/^\p{N}/u.test(found)) return ['#'];
    const spelled = SPELLED.get(found);
    if (spelled) return spelled.split(' ');
    const [, word, short = ''] = SHORTENED.exec(found) ?? [];
    if (word) return [word, IN_FULL.get(short) ?? short];
    return found.endsWith("'s") ? [found.slice(0, -2), "'s"] : [found];
  });

/** A word without its commonest endings: “explaining” and “explained” are “explain”. Rough, and the same everywhere. */
export function stemOf(word: string): string {
  if (word.length <= 4) return word;
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 5) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('sses')) stem = stem.slice(0, -2);
  else if (/[^sui]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ing') && stem.length > 6) stem = undoubled(stem.slice(0, -3));
  else if (stem.endsWith('ed') && stem.length > 5) stem = undoubled(stem.slice(0, -2));
  else if (stem.endsWith('ly') && stem.length > 6) stem = stem.slice(0, -2);
  return stem.endsWith('e') && stem.length > 4 ? stem.slice(0, -1) : stem;
}

const undoubled = (stem: string) => (/([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

/** Small words that are their own role. */
const SMALL = new Set(
  'a an the this that these those it is are was were be am been being do does did have has had will would can could should shall may might must to of in on at for with by from about into as than then there here and or so if when while very too much more most such own same both few enough up out down off over again , ; : "" #'.split(
    ' ',
  ),
);

/** What a word does: the class it is in, itself if it is a small word or a mark, `_` otherwise. */
export function roleOf(word: string): string {
  const named = classOf(word) ?? classOf(stemOf(word));
  if (named) return named;
  if (SMALL.has(word)) return word;
  return word.startsWith('?') || word.startsWith('!') ? word.charAt(0) : '_';
}
