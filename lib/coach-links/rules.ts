/** What a seeker may open to a coach. Each is given to look at, or to look at and comment on. */
export const SHARED_PARTS = ['activity', 'pipeline', 'feedback', 'practice', 'insights'] as const;
export type SharedPart = (typeof SHARED_PARTS)[number];

/** Besides the parts: the names of contacts, which are other people's, and masked until the seeker says otherwise. */
export const GRANTS = [...SHARED_PARTS, 'contacts'] as const;
export type Grant = (typeof GRANTS)[number];

/** What one link gives: what may be looked at, and of that what may be commented on. */
export interface Given {
  readonly scopes: readonly string[];
  readonly commentScopes: readonly string[];
}

/** Counts are there to be seen; there is nothing in them to comment on, nor in figures or names. */
export const COMMENTED_PARTS = ['pipeline', 'feedback', 'practice'] as const satisfies readonly SharedPart[];

/** The three that are offered first; everything else is chosen exactly. Check-ins are in none. */
export const PRESETS = {
  activity: { scopes: ['activity'], commentScopes: [] },
  practice: {
    scopes: ['activity', 'pipeline', 'practice'],
    commentScopes: ['pipeline', 'practice'],
  },
  everything: {
    scopes: ['activity', 'pipeline', 'feedback', 'practice', 'insights'],
    commentScopes: ['pipeline', 'feedback', 'practice'],
  },
} as const satisfies Record<string, Given>;
export type Preset = keyof typeof PRESETS;

/** The pages of a client's and the part that opens each; null is open with any link. */
export const CLIENT_PAGES = {
  overview: null,
  activity: 'activity',
  board: 'pipeline',
  applications: 'pipeline',
  application: 'pipeline',
  organisations: 'pipeline',
  organisation: 'pipeline',
  interviews: 'pipeline',
  interview: 'pipeline',
  offers: 'pipeline',
  offer: 'pipeline',
  targets: 'pipeline',
  rejections: 'feedback',
  rejection: 'feedback',
  feedback: 'feedback',
  concern: 'feedback',
  practice: 'practice',
  'practice-item': 'practice',
  rehearsals: 'practice',
  rehearsal: 'practice',
  skills: 'practice',
  stories: 'practice',
  story: 'practice',
  resumes: 'practice',
  resume: 'practice',
  'resume-file': 'practice',
  questions: 'practice',
  question: 'practice',
  insights: 'insights',
  preparation: null,
  meetings: null,
  messages: null,
  shown: null,
  /** All clients of a coach's at once, and the file of it. */
  roster: null,
  'progress-file': null,
  report: null,
  notes: null,
} as const satisfies Record<string, SharedPart | null>;
export type ClientPage = keyof typeof CLIENT_PAGES;

/** What a coach may do for a client, the part it is in, and whether that has to be given with comments. */
export const COACH_ACTS = {
  'comment-pipeline': { part: 'pipeline', comments: true },
  'comment-feedback': { part: 'feedback', comments: true },
  'comment-practice': { part: 'practice', comments: true },
  'assign-practice': { part: 'practice', comments: true },
  'propose-entry': { part: 'pipeline', comments: true },
  'withdraw-proposal': { part: 'pipeline', comments: false },
  'rate-skill': { part: 'practice', comments: true },
  'take-rating-back': { part: 'practice', comments: false },
  'share-note': { part: null, comments: false },
  'set-meeting': { part: null, comments: false },
  'offer-programme': { part: null, comments: false },
  'look-at-shown': { part: null, comments: false },
  'answer-shown': { part: null, comments: false },
  'take-comment-back': { part: null, comments: false },
  'take-note-back': { part: null, comments: false },
  'end-link': { part: null, comments: false },
} as const satisfies Record<string, { part: SharedPart | null; comments: boolean }>;
export type CoachAct = keyof typeof COACH_ACTS;

/** Who may be asking, as far as a client's rows are concerned. */
export type Role = 'seeker' | 'coach' | 'former-coach' | 'stranger';

/** Whether a page of a client's opens: what is not shared is as if it were not there. */
export function mayLook(role: Role, given: Given, page: ClientPage): boolean {
  if (role === 'seeker') return true;
  if (role !== 'coach') return false;
  const part = CLIENT_PAGES[page];
  return part === null || given.scopes.includes(part);
}

/** Whether a coach may do it. The seeker does such things on pages of their own, and nobody else does any. */
export function mayAct(role: Role, given: Given, act: CoachAct): boolean {
  if (role !== 'coach') return false;
  const { part, comments } = COACH_ACTS[act];
  if (part === null) return true;
  return given.scopes.includes(part) && (!comments || given.commentScopes.includes(part));
}

/** A grant as it can be kept: known parts once each, comments only on what is seen, names only with the pipeline. */
export function asGiven({ scopes, commentScopes }: Given): {
  scopes: Grant[];
  commentScopes: SharedPart[];
} {
  const seen = GRANTS.filter(
    (grant) => scopes.includes(grant) && (grant !== 'contacts' || scopes.includes('pipeline')),
  );
  return {
    scopes: seen,
    commentScopes: COMMENTED_PARTS.filter((part) => seen.includes(part) && commentScopes.includes(part)),
  };
}

/** Which preset a grant is; null when it was chosen exactly. */
export function presetOf(given: Given): Preset | null {
  const same = (one: readonly string[], other: readonly string[]) =>
    one.length === other.length && one.every((name) => other.includes(name));
  const found = Object.entries(PRESETS).find(
    ([, preset]) => same(preset.scopes, given.scopes) && same(preset.commentScopes, given.commentScopes),
  );
  return (found?.[0] as Preset | undefined) ?? null;
}
