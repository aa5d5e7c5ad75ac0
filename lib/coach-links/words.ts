import type { Given, Grant, Preset, SharedPart } from './rules';

interface PartWords {
  /** As a heading, to whoever gives it. */
  readonly name: string;
  /** The same to the coach who is offered it. */
  readonly theirs: string;
  /** Within a sentence: "your applications". */
  readonly within: string;
  /** What a coach finds there. */
  readonly shows: string;
  /** What that may look like. */
  readonly example: string;
}

/** What each part is to the person who gives it. */
export const PART_WORDS: Readonly<Record<SharedPart, PartWords>> = {
  activity: {
    name: 'How much you do',
    theirs: 'How much they do',
    within: 'how much you do',
    shows:
      'Counts of what was done each week, and the day of the last visit. No names, no words, and never days of rest.',
    example: 'This week: 3 applications, 1 rehearsal. Last here on Tuesday.',
  },
  pipeline: {
    name: 'Your applications',
    theirs: 'Their applications',
    within: 'your applications',
    shows: 'Organisations, roles, stages, adverts, notes, interviews and offers. Never adjustments.',
    example: 'Keeper at Harbour: second interview on 4 December.',
  },
  feedback: {
    name: 'Noes, and what was said',
    theirs: 'Noes, and what was said',
    within: 'noes and feedback',
    shows: 'Each “no”, what was asked, what was said, and what became of it. Never what should not count.',
    example: 'Harbour: “Good examples, but we lost the thread.” To work on.',
  },
  practice: {
    name: 'Your practice',
    theirs: 'Their practice',
    within: 'your practice',
    shows: 'What is practised, rehearsals, stories, questions, resumes, and ratings of the four skills.',
    example: 'Composure: 3 after the last rehearsal. To do: open with the result.',
  },
  insights: {
    name: 'The figures',
    theirs: 'The figures',
    within: 'the figures',
    shows: 'What is counted under Insights, also where the applications beneath are not shared.',
    example: 'Of 22 applications, 11 reached a first conversation.',
  },
};

/** The names of other people, which are theirs before they are anybody's. */
export const CONTACTS_WORDS = {
  name: 'Names of the people you met',
  theirs: 'Names of the people they met',
  within: 'names of contacts',
  shows:
    'Without this, a coach reads “a contact” where you noted a person. Names inside your own texts and letters stay as you wrote them.',
} as const;

/** The three, each with what a coach may then read. */
export const PRESET_WORDS: Readonly<Record<Preset, readonly [name: string, about: string, example: string]>> =
  {
    activity: [
      'Only how much I do',
      'Counts for each week: no names, no words, nothing to comment on.',
      PART_WORDS.activity.example,
    ],
    practice: [
      'My search and my practice',
      'Applications, interviews, stories, rehearsals, resumes. Comments are welcome there.',
      PART_WORDS.pipeline.example,
    ],
    everything: [
      'Everything but check-ins',
      'Also each “no”, what they said, and the figures. Comments are welcome.',
      PART_WORDS.feedback.example,
    ],
  };

/** What a link gives, within a sentence: "your applications (with comments), your practice". */
export function sharedInWords({
  scopes,
  commentScopes = [],
}: Partial<Given> & Pick<Given, 'scopes'>): string {
  const all: readonly (readonly [Grant, string])[] = [
    ...Object.entries(PART_WORDS).map(([part, { within }]) => [part as SharedPart, within] as const),
    ['contacts', CONTACTS_WORDS.within],
  ];
  const shared = all
    .filter(([grant]) => scopes.includes(grant))
    .map(([grant, within]) => (commentScopes.includes(grant) ? `${within} (with comments)` : within));
  return shared.length > 0 ? shared.join(', ') : 'nothing';
}
