import type { ClientPage, CoachAct } from '../coach-links/rules';
import type { AccessKind, Consent } from './rules';

/** What a coach looked at: "Ruth looked at …". A page about one thing has it named after these words. */
const LOOKED: Readonly<Record<ClientPage, string>> = {
  overview: 'looked at your first page',
  activity: 'looked at how much you do',
  board: 'looked at your board',
  applications: 'looked at your list of applications',
  application: 'looked at an application',
  organisations: 'looked at your organisations',
  organisation: 'looked at an organisation',
  interviews: 'looked at your interviews',
  interview: 'looked at an interview',
  offers: 'looked at your offers',
  offer: 'looked at an offer',
  targets: 'looked at your targets',
  rejections: 'looked at your “noes”',
  rejection: 'looked at a “no”',
  feedback: 'looked at your feedback',
  concern: 'looked at a concern',
  practice: 'looked at your practice',
  'practice-item': 'looked at something you practise',
  rehearsals: 'looked at your rehearsals',
  rehearsal: 'looked at a rehearsal',
  skills: 'looked at your four skills',
  stories: 'looked at your stories',
  story: 'looked at a story',
  resumes: 'looked at your resumes',
  resume: 'looked at a resume',
  'resume-file': 'opened the file of a resume',
  questions: 'looked at your questions',
  question: 'looked at a question',
  insights: 'looked at your figures',
  preparation: 'looked at what changed since you last met',
  messages: 'looked at what you write to each other',
  shown: 'looked at what you showed',
  meetings: 'looked at when you meet',
  roster: 'looked at all clients at once, you among them',
  report: 'counted all clients for a report, you among them',
  'progress-file': 'took away a file about all clients, you among them',
  notes: 'opened the notes of your work together',
};

/** What a coach did. */
const DID: Readonly<Record<CoachAct, string>> = {
  'comment-pipeline': 'commented on an application',
  'comment-feedback': 'commented on feedback',
  'comment-practice': 'commented on practice',
  'assign-practice': 'gave you something to practise',
  'propose-entry': 'proposed an entry',
  'withdraw-proposal': 'took a proposal back',
  'rate-skill': 'rated a skill',
  'take-rating-back': 'took a rating back',
  'share-note': 'wrote you a note',
  'set-meeting': 'noted a meeting',
  'offer-programme': 'offered you a programme',
  'look-at-shown': 'looked at something you showed',
  'answer-shown': 'answered something you showed',
  'take-comment-back': 'took a comment back',
  'take-note-back': 'took a note back',
  'end-link': 'ended it',
};

/** What was decided about a link: by the seeker, who is "you", or by the coach. */
const CONSENTED: Readonly<Record<Consent, (coach: string) => string>> = {
  given: (coach) => `You and ${coach} began. Shared`,
  changed: (coach) => `You changed what ${coach} sees. Shared now`,
  ended: (coach) => `You ended it with ${coach}. Nothing is shared any more.`,
  'ended-by-coach': (coach) => `${coach} ended it. Nothing is shared any more.`,
  shown: (coach) => `You showed ${coach} something`,
  'taken-back': (coach) => `You took back what you had shown ${coach}`,
};

export interface Line {
  readonly kind: AccessKind;
  readonly what: string;
  readonly coachName: string;
}

/**
 * A line of the access log in plain words. @returns undefined for what has none: a test looks that everything has.
 */
export function lineInWords({ kind, what, coachName }: Line): string | undefined {
  const coach = coachName || 'A coach';
  if (kind === 'consent') return own(CONSENTED, what)?.(coach);
  const did = kind === 'looked' ? own(LOOKED, what) : own(DID, what);
  return did && `${coach} ${did}`;
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
