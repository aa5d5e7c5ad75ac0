import { WORK_MODE_WORDS } from '@/lib/applications/fact-words';
import { CONTACT_PART_WORDS, OUTCOME_WORDS, type Outcome } from '@/lib/applications/rules';
import { INTERVIEW_KIND_WORDS } from '@/lib/interviews/rules';
import { OFFER_ANSWER_WORDS } from '@/lib/offers/rules';
import { isDay } from '@/lib/time/days';
import { PEOPLE_MORE, PEOPLE_WORDS } from './people-words';
import type { EventKind } from './rules';

/** What an event says of itself; `data` is as its write left it. */
export interface Told {
  readonly kind: EventKind;
  readonly data: Record<string, unknown>;
}

/** Writes a day (`YYYY-MM-DD`) as its reader does. */
type InWords = (day: string) => string;

/** One event in plain words, as it reads in an application's history; of what a coach proposed, whose proposal it was. */
export function historyWords(told: Told, inWords: InWords = (day) => day): string {
  const proposedBy = text(told.data, 'proposedBy');
  const words = whatHappened(told, inWords);
  return proposedBy ? `${words}, as ${proposedBy} proposed` : words;
}

function whatHappened({ kind, data }: Told, inWords: InWords): string {
  if (kind === 'added') return `Added to ${nameIn(data, 'toName')}`;
  if (kind === 'moved') return movedWords(data);
  if (kind === 'placed') return `Moved up or down in ${nameIn(data, 'stageName')}`;
  if (kind === 'stage-retired' && data.toName)
    return `Moved from ${nameIn(data, 'fromName')} to ${nameIn(data, 'toName')}: its stage was retired`;
  if (kind === 'undone') return `Put back to ${nameIn(data, 'toName')}`;
  if (kind === 'asked')
    return data.drafted
      ? 'Wrote a question to them'
      : data.nudged
        ? 'Reminded them once'
        : 'Asked for feedback';
  if (kind === 'edited') return editedWords(data, inWords);
  if (kind === 'organisation-changed' || kind === 'contact-changed')
    return editedWords({ ...data, fields: Object.keys(record(data.changes)) }, inWords);
  const ofPeople = PEOPLE_MORE[kind as keyof typeof PEOPLE_MORE];
  const said = ofPeople
    ? ofPeople(
        (key) => text(data, key),
        (day) => (isDay(day) ? inWords(day) : day),
      )
    : MORE[kind]?.(data, inWords);
  return said ? said : WORDS[kind as keyof typeof WORDS];
}

/** Those that say more where their data does; '' where it doesn't. */
const MORE: { [K in EventKind]?: (data: Record<string, unknown>, inWords: InWords) => string } = {
  dated: (data, inWords) =>
    isDay(text(data, 'to')) ? `Corrected a date to ${inWords(text(data, 'to'))}` : '',
  duplicated: (data) => text(data, 'fromRole') && `Begun from ${text(data, 'fromRole')}`,
  'contact-added': (data) => {
    const part = own(CONTACT_PART_WORDS, text(data, 'part'));
    return text(data, 'name') && `Added ${text(data, 'name')}${part ? `, ${part.toLowerCase()}` : ''}`;
  },
  'contact-removed': (data) => text(data, 'name') && `Took ${text(data, 'name')} out`,
  'document-sent': (data) => text(data, 'name') && `Sent ${text(data, 'name')}`,
  'document-taken-out': (data) => text(data, 'name') && `Took ${text(data, 'name')} out of what was sent`,
  'interview-set': (data, inWords) => {
    const kind = own(INTERVIEW_KIND_WORDS, text(data, 'interview'));
    const on = text(data, 'on');
    if (!kind) return '';
    return `Set an interview (${kind.toLowerCase()})${isDay(on) ? ` for ${inWords(on)}` : ''}`;
  },
  'interview-changed': interviewChangedWords,
  'interview-cancelled': (data, inWords) =>
    isDay(text(data, 'on')) ? `The interview on ${inWords(text(data, 'on'))} was cancelled` : '',
  'offer-made': (data) => text(data, 'pay') && `An offer came: ${text(data, 'pay')}`,
  strengthened: (data) => (data.is === false ? 'Took back that a doubt had become a strength' : ''),
  'offer-answered': (data) => own(OFFER_ANSWER_WORDS, text(data, 'answer')) ?? '',
};

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
  woken: 'Came back to it before the rest was over',
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
  'asked-to-respond': 'Asked whether an answer is welcome',
  invited: 'They would hear an answer',
  'not-invited': 'They would rather not hear an answer',
  preparing: 'Began to prepare the answer',
  ready: 'The answer was ready',
  given: 'Gave the answer',
  'offer-made': 'An offer came',
  'offer-changed': 'Changed the terms of the offer',
  'offer-answered': 'Answered the offer',
  'stage-retired': 'Its stage was retired',
  ...PEOPLE_WORDS,
  'search-finished': 'The search was finished',
  'search-resumed': 'The search went on',
  clarified: 'Asked what they meant',
  'themes-merged': 'Made two themes one',
  'themes-parted': 'Made one theme two again',
  strengthened: 'What they doubted has become a strength',
  'role-kind-said': 'Said which kind of role it is',
  'role-kind-put-back': 'Put a kind of role back as the rules have it',
};

function movedWords(data: Record<string, unknown>): string {
  const outcome = outcomeIn(data, 'outcome');
  const [from, to] = [nameIn(data, 'fromName'), nameIn(data, 'toName')];
  if (!outcome) return `Moved from ${from} to ${to}`;
  if (outcomeIn(data, 'fromOutcome'))
    return `Corrected how it ended: ${OUTCOME_WORDS[outcome].toLowerCase()}`;
  return `Closed from ${from}: ${OUTCOME_WORDS[outcome].toLowerCase()}`;
}

function interviewChangedWords(data: Record<string, unknown>, inWords: InWords): string {
  if (text(data, 'added')) return `${text(data, 'added')} is at an interview`;
  if (text(data, 'removed')) return `${text(data, 'removed')} is not at an interview after all`;
  if (data.held) return 'A cancelled interview takes place after all';
  if (!data.moved) return '';
  const [from, to] = [text(data, 'from'), text(data, 'to')];
  if (!isDay(to)) return 'An interview has no day any more';
  if (!isDay(from)) return `An interview has a day: ${inWords(to)}`;
  return from === to
    ? `Another time for the interview on ${inWords(to)}`
    : `Moved an interview from ${inWords(from)} to ${inWords(to)}`;
}

/** "Changed the place from Leeds to York and the notes". */
function editedWords(data: Record<string, unknown>, inWords: InWords): string {
  const fields = Array.isArray(data.fields) ? data.fields.map(String) : [];
  if (fields.length === 1 && fields[0] === 'leftOpenOn') return 'Left it open, quiet as it is';
  const changes = record(data.changes);
  const said = fields.map((name) => {
    const [field, { from, to }] = [own(FIELD_WORDS, name) ?? 'something', pair(changes[name])];
    const value = (of: string) => valueWords(name, of, inWords);
    if (from && to) return `${field} from ${value(from)} to ${value(to)}`;
    if (to) return `${field} to ${value(to)}`;
    return from ? `${field} (was ${value(from)})` : field;
  });
  return `Changed ${listed(said)}`;
}

function valueWords(field: string, value: string, inWords: InWords): string {
  if (field === 'workMode') return (own(WORK_MODE_WORDS, value) ?? value).toLowerCase();
  if (isDay(value)) return inWords(value);
  return `“${value}”`;
}

const FIELD_WORDS: Record<string, string> = {
  organisation: 'the organisation',
  role: 'the role',
  place: 'the place',
  workMode: 'where the work is done',
  salary: 'the salary',
  salaryText: 'the salary',
  source: 'where it was found',
  tags: 'the tags',
  url: 'the link',
  appliedOn: 'the day of applying',
  nextAction: 'the next action',
  nextActionOn: 'its day',
  notes: 'the notes',
  advert: 'the advert that is kept',
  fit: 'how it fits the goal',
  name: 'the name',
  website: 'the website',
  isTarget: 'whether it is a target',
  part: 'what they do there',
  email: 'the e-mail',
  phone: 'the phone number',
};

/** "the role", "the role and the link", "the role, the link and the notes". */
function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? 'something';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const pair = (value: unknown) => {
  const data = record(value);
  return { from: text(data, 'from'), to: text(data, 'to') };
};

const text = (data: Record<string, unknown>, key: string): string =>
  typeof data[key] === 'string' ? data[key] : '';

/** The word for a key, where the record has it of its own. */
const own = <T>(words: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;

/** A stage's name as it was then; histories outlive the stages they name. */
const nameIn = (data: Record<string, unknown>, key: string): string =>
  typeof data[key] === 'string' && data[key] ? data[key] : 'another stage';

const outcomeIn = (data: Record<string, unknown>, key: string): Outcome | undefined =>
  Object.hasOwn(OUTCOME_WORDS, String(data[key])) ? (data[key] as Outcome) : undefined;
