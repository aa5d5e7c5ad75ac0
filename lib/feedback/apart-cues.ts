import { type Passage, sentenceAt, sentencesOf } from './sentences';

/** What a stated reason may be about that has no place in a decision. */
type About =
  | 'age'
  | 'health'
  | 'pregnancy'
  | 'religion'
  | 'accent'
  | 'origin'
  | 'sex'
  | 'adjustments'
  | 'culture fit';

/** Cue words, in English, with what they may point to. They offer, and never assert: many of them are harmless where they stand. */
const CUES: readonly (readonly [about: About, cue: RegExp])[] = [
  [
    'age',
    /\b((?:too|a bit|rather) (?:old|young)|(?:at |of )?your age\b(?! of)|older (?:candidate|applicant|person|worker)s?|younger (?:candidate|applicant|person|people|team|colleague|crowd)\w*|(?:young|youthful) (?:and \w+ )?(?:team|company|environment)|digital natives?|recent graduates? only|so close to retir\w+|retirement|stage (?:of|in) (?:your )?(?:life|career)|generation gap)\b/i,
  ],
  [
    'health',
    /\b(your (?:health|illness|condition|disability|medication|sick(?:ness| leave)?|therapy|mental health)|disab(?:led|ility)|wheelchair|autis\w+|adhd|dyslexi\w+|depress(?:ed|ion)|epilep\w+|sick days?|chronic\w*|burn-?out|hearing aid|deaf|blind(?! spot| date| coding| review| test))\b/i,
  ],
  [
    'pregnancy',
    /\b(pregnan\w+|maternity|paternity|parental leave|child-?care|young children|small children|start(?:ing)? a family|family (?:plans|planning|commitments|situation)|having (?:kids|children|a baby)|newborn)\b/i,
  ],
  [
    'religion',
    /\b(your (?:religion|faith|beliefs?)|religious\b(?!ly)|hijab|head-?scarf|headscarves|turban|kippah?|prayer(?:s| times?| room)?|ramadan|sabbath|muslim|jewish|christian|hindu|sikh)\b/i,
  ],
  [
    'accent',
    /\b((?:your|an?|the|strong|heavy|thick|foreign) accent\b(?! on| colou?r)|accented|native[- ](?:level )?(?:english )?speakers?|mother tongue|broken english|the way you (?:speak|sound)|hard to understand you)\b/i,
  ],
  [
    'origin',
    /\b(your (?:nationality|ethnicity|race|origin|background and origin|skin|name is)|where you(?:[’']re| are) (?:really |originally )?from|foreign(?:er|ers)|immigrants?|ethnic(?:ity)?|skin colou?r|local(?:s)? only|back home)\b/i,
  ],
  [
    'sex',
    /\b(as a (?:woman|man|girl|mother|father)|for a (?:woman|man|girl)|a (?:man|woman)[’']s (?:job|world|role)|male[- ]dominated|female candidates?|all[- ]male|too (?:emotional|feminine|masculine)|bossy|your (?:gender|sexuality|sexual orientation|husband|wife|partner)|\bgay\b|lesbian|transgender|trans (?:wo)?man)\b/i,
  ],
  [
    'adjustments',
    /\b((?:reasonable )?adjustments?|accommodations?|extra time|special (?:treatment|arrangements?|needs?)|screen readers?|interpreter|step-free)\b/i,
  ],
  [
    'culture fit',
    /\b(cultur(?:e|al)[- ](?:fit|match)|fit (?:in)?(?:to )?(?:with )?(?:the|our) (?:culture|team culture)|not one of us|(?:your )?face (?:did|does)n[’']?t fit|(?:wouldn[’']t|not|don[’']t) (?:quite )?fit in)\b/i,
  ],
];

export interface ApartCue {
  readonly about: About;
  /** The words that were taken for a cue, as they stand. */
  readonly words: string;
  /** The sentence that they stand in. */
  readonly passage: Passage;
}

/** How many are offered at once: more is a list to brood over. */
const MOST = 3;

/**
 * Sentences that may give a reason with no place in a decision: what is offered to be kept apart, with the words that
 * made it so. One a sentence, in the order of the text.
 * @param sentences of the text, where they are known already.
 */
export function apartCues(text: string, sentences: readonly Passage[] = sentencesOf(text)): ApartCue[] {
  const found = new Map<number, ApartCue>();
  for (const [about, cue] of CUES) {
    const match = cue.exec(text);
    const passage = match && sentenceAt(sentences, match.index);
    if (passage && !found.has(passage.start)) found.set(passage.start, { about, words: match[0], passage });
  }
  return [...found.values()].sort((a, b) => a.passage.start - b.passage.start).slice(0, MOST);
}

/** What a cue may be about, within a sentence: "This may be about your age". */
export const APART_WORDS: Record<About, string> = {
  age: 'your age',
  health: 'your health, or a disability',
  pregnancy: 'pregnancy, or your family',
  religion: 'religion or belief',
  accent: 'how you sound, and not what you said',
  origin: 'where you come from',
  sex: 'your sex, or whom you love',
  adjustments: 'something that you needed and did not get',
  'culture fit': '“fit”, a word that can stand for anything',
};
