import { OUTCOME_WORDS, type Outcome } from '@/lib/applications/rules';
import type { EventKind } from './rules';

/** What an event says of itself; `data` is as its write left it. */
export interface Told {
  readonly kind: EventKind;
  readonly data: Record<string, unknown>;
}

/** One event in plain words, as it reads in an application's history. */
export function historyWords({ kind, data }: Told): string {
  if (kind === 'added') return `Added to ${nameIn(data, 'toName')}`;
  if (kind === 'moved') return movedWords(data);
  if (kind === 'placed') return `Moved up or down in ${nameIn(data, 'stageName')}`;
  if (kind === 'stage-retired' && data.toName)
    return `Moved from ${nameIn(data, 'fromName')} to ${nameIn(data, 'toName')}: its stage was retired`;
  if (kind === 'undone') return `Put back to ${nameIn(data, 'toName')}`;
  if (kind === 'asked') return data.drafted ? 'Wrote a question to them' : 'Asked for feedback';
  if (kind === 'edited') return `Changed ${listed(fieldsIn(data))}`;
  return WORDS[kind];
}

/** Those that need no data. */
const WORDS: Record<
  Exclude<EventKind, 'added' | 'moved' | 'placed' | 'undone' | 'edited' | 'asked'>,
  string
> = {
  imported: 'Brought in from a spreadsheet',
  'no-logged': 'A no came',
  reframed: 'Looked back at the no',
  answered: 'They answered',
  declined: 'They could not give feedback',
  'no-answer': 'No answer came; it was left there',
  'nobody-to-ask': 'There was nobody to ask',
  'feedback-kept': 'Kept what they said',
  'closed-kindly': 'Closed this no kindly',
  reopened: 'Opened this no again',
  'no-corrected': 'Corrected what was written about the no',
  rested: 'Rested',
  decided: 'Decided what to do about what they said',
  dated: 'Corrected a date',
  'advert-kept': 'Kept the advert as it read',
  binned: 'Put in the bin',
  restored: 'Taken out of the bin',
  duplicated: 'Begun for another role',
  'contact-added': 'Added a contact',
  'contact-removed': 'Took a contact out',
  'document-sent': 'Noted a document that was sent',
  'document-taken-out': 'Took a document out',
  'interview-set': 'Set an interview',
  'interview-changed': 'Changed an interview',
  'interview-cancelled': 'An interview was cancelled',
  reflected: 'Looked back at an interview',
  thanked: 'Said thank you',
  'followed-up': 'Followed up',
  'offer-made': 'An offer came',
  'offer-changed': 'Changed the terms of the offer',
  'offer-answered': 'Answered the offer',
  'organisations-merged': 'Made two organisations one',
  'contacts-merged': 'Made two contacts one',
  'contact-closed': 'Asked not to be contacted',
  'contact-opened': 'May be contacted again',
  'stage-retired': 'Its stage was retired',
  'search-finished': 'The search was finished',
  'search-resumed': 'The search went on',
};

function movedWords(data: Record<string, unknown>): string {
  const outcome = outcomeIn(data, 'outcome');
  const [from, to] = [nameIn(data, 'fromName'), nameIn(data, 'toName')];
  if (!outcome) return `Moved from ${from} to ${to}`;
  if (outcomeIn(data, 'fromOutcome'))
    return `Corrected how it ended: ${OUTCOME_WORDS[outcome].toLowerCase()}`;
  return `Closed from ${from}: ${OUTCOME_WORDS[outcome].toLowerCase()}`;
}

const FIELD_WORDS: Record<string, string> = {
  organisation: 'the organisation',
  role: 'the role',
  place: 'the place',
  workMode: 'where the work is done',
  salaryText: 'the salary',
  source: 'where it was found',
  url: 'the link',
  appliedOn: 'the day of applying',
  nextAction: 'the next action',
  nextActionOn: 'its day',
  notes: 'the notes',
  advert: 'the advert that is kept',
};

const fieldsIn = (data: Record<string, unknown>): string[] =>
  (Array.isArray(data.fields) ? data.fields : []).map((name) => FIELD_WORDS[String(name)] ?? 'something');

/** "the role", "the role and the link", "the role, the link and the notes". */
function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'something';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A stage's name as it was then; histories outlive the stages they name. */
const nameIn = (data: Record<string, unknown>, key: string): string =>
  typeof data[key] === 'string' && data[key] ? data[key] : 'another stage';

const outcomeIn = (data: Record<string, unknown>, key: string): Outcome | undefined =>
  Object.hasOwn(OUTCOME_WORDS, String(data[key])) ? (data[key] as Outcome) : undefined;
