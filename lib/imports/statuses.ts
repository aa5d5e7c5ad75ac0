import type { Outcome } from '@/lib/applications/rules';
import { nameKey } from '@/lib/organisations/names';
import type { ToldHow } from '@/lib/rejections/rules';
import type { StageKind } from '@/lib/stages/rules';

/** Where an application comes to stand, and what is known of a "no". */
export interface Standing {
  readonly kind: StageKind;
  readonly outcome?: Outcome;
  readonly round?: number;
  readonly no?: {
    readonly toldHow?: ToldHow;
    readonly atInterview?: true;
    readonly isFinalRound?: true;
    readonly predetermined?: true;
  };
}

const no = (known: Standing['no'] = {}): Standing => ({ kind: 'closed', outcome: 'rejected', no: known });
const closed = (outcome: Outcome): Standing => ({ kind: 'closed', outcome });

/** Everything a status can become. */
export const STANDINGS = {
  saved: { kind: 'saved' },
  applied: { kind: 'applied' },
  screening: { kind: 'screening' },
  assessment: { kind: 'assessment' },
  interview: { kind: 'interview' },
  'interview-1': { kind: 'interview', round: 1 },
  'interview-2': { kind: 'interview', round: 2 },
  'interview-3': { kind: 'interview', round: 3 },
  'interview-4': { kind: 'interview', round: 4 },
  offer: { kind: 'offer' },
  accepted: closed('accepted'),
  'turned-down': closed('turned-down'),
  withdrawn: closed('withdrawn'),
  rejected: no(),
  'rejected-by-phone': no({ toldHow: 'phone' }),
  'rejected-by-email': no({ toldHow: 'email' }),
  'rejected-at-interview': no({ atInterview: true }),
  'rejected-after-final': no({ atInterview: true, isFinalRound: true }),
  'rejected-internal': no({ predetermined: true }),
  'no-reply': closed('no-reply'),
  cancelled: closed('cancelled'),
} satisfies Record<string, Standing>;

/** What a status becomes; *by-date* is *applied* where a day of applying is there, else *saved*. */
export type Becomes = keyof typeof STANDINGS | 'by-date';

export const BECOMES_WORDS: Record<Becomes, string> = {
  'by-date': 'Applied where there is a date, else Saved',
  saved: 'Saved',
  applied: 'Applied',
  screening: 'Screening',
  assessment: 'Tests and tasks',
  interview: 'Interview',
  'interview-1': 'Interview, round 1',
  'interview-2': 'Interview, round 2',
  'interview-3': 'Interview, round 3',
  'interview-4': 'Interview, round 4',
  offer: 'Offer',
  accepted: 'Closed: accepted',
  'turned-down': 'Closed: turned down by me',
  withdrawn: 'Closed: withdrawn by me',
  rejected: 'Closed: a no',
  'rejected-by-phone': 'Closed: a no, told by phone',
  'rejected-by-email': 'Closed: a no, by e-mail',
  'rejected-at-interview': 'Closed: a no after an interview',
  'rejected-after-final': 'Closed: a no after the final round',
  'rejected-internal': 'Closed: a no, they probably had someone',
  'no-reply': 'Closed: no reply',
  cancelled: 'Closed: role cancelled',
};

export const isBecomes = (text: string): text is Becomes => Object.hasOwn(BECOMES_WORDS, text);

export interface Guess {
  readonly becomes: Becomes;
  /** Whether the word says it plainly; if not, the page asks to look. */
  readonly isSure: boolean;
}
type Rule = readonly [pattern: RegExp, becomes: Becomes, unsure?: 'unsure'];

/** The first that fits decides, so what a longer phrase means stands above the words it is made of. */
const RULES: readonly Rule[] = [
  [/offer.*\b(rejected|withdrawn|rescinded)|\b(rejected|withdrawn|rescinded).*offer/, 'by-date', 'unsure'],
  [/offer.*(declin|turned down|refused)|(declin|turned down|refused).*offer/, 'turned-down'],
  // As our own files say it.
  [/^turned down( by me)?$/, 'turned-down'],
  [/^(closed )?a no$/, 'rejected'],
  [/internal (candidate|hire|applicant)|had someone|filled internally/, 'rejected-internal'],
  [/cancel|hiring freeze|withdrawn by|role (is )?(closed|withdrawn|gone)/, 'cancelled'],
  [/(reject|unsuccessful|declined|\bno\b).*\bfinal\b/, 'rejected-after-final'],
  [/(reject|unsuccessful|declined).*(after|at|post).*(interview|onsite|panel)/, 'rejected-at-interview'],
  [/(reject|unsuccessful).*(by |via )?(phone|call|telephone)$/, 'rejected-by-phone'],
  [/(reject|unsuccessful).*(by |via )?(e ?mail|mail)$/, 'rejected-by-email'],
  [/reject|unsuccessful|not selected|turned me down|absage|abgelehnt|refus/, 'rejected'],
  [/^(no|declined)$/, 'rejected', 'unsure'],
  [/withdr|pulled out|zuruckgezogen|retire/, 'withdrawn'],
  [/no (reply|response|answer)|ghost|never heard|silence|keine antwort|sans reponse/, 'no-reply'],
  [/accepted|hired|\bsigned\b|zusage/, 'accepted'],
  [/offer|angebot|offre/, 'offer'],
  [/assess|take home|\btest|\btask|challenge|case study|assignment|exercise/, 'assessment'],
  [/phone screen|screen|(recruiter|hr|intro|phone) (call|chat)/, 'screening'],
  [/\b(1st|first)\b.*(round|interview)|(round|interview) 1\b/, 'interview-1'],
  [/\b(2nd|second)\b.*(round|interview)|(round|interview) 2\b/, 'interview-2'],
  [/\b(3rd|third)\b.*(round|interview)|(round|interview) 3\b/, 'interview-3'],
  [/\b(4th|fourth)\b.*(round|interview)|(round|interview) 4\b/, 'interview-4'],
  [/interview|on ?site|on site|panel|vorstellungsgesprach|entretien/, 'interview'],
  [/shortlist|pending|generated/, 'saved', 'unsure'],
  [/wish|saved|bookmark|interested|draft|to apply|not applied|not started|gemerkt/, 'saved'],
  [/applied|submitted|\bsent\b|in (progress|review)|under review|waiting|beworben|postule/, 'applied'],
  [/archived|closed|expired|inactive/, 'no-reply', 'unsure'],
];

/** What a status in free words most likely means. */
export function guessStatus(status: string): Guess {
  const key = nameKey(status);
  const [, becomes, unsure] = RULES.find(([pattern]) => pattern.test(key)) ?? [];
  return becomes ? { becomes, isSure: !unsure } : { becomes: 'by-date', isSure: false };
}

/** @param hasDate whether a day of applying is there. */
export const standingOf = (becomes: Becomes, hasDate: boolean): Standing =>
  becomes === 'by-date' ? (hasDate ? STANDINGS.applied : STANDINGS.saved) : STANDINGS[becomes];
