import type { ContactPart } from '@/lib/applications/rules';
import type { Channel } from '@/lib/requests/rules';

/** Who is asked, seen from the seeker; the last one is nobody in particular. */
export const RELATIONS = ['hiring-manager', 'recruiter', 'interviewer', 'referrer', 'team'] as const;
export type Relation = (typeof RELATIONS)[number];

export const RELATION_WORDS: Record<Relation, string> = {
  'hiring-manager': 'The hiring manager',
  recruiter: 'A recruiter',
  interviewer: 'Somebody who interviewed me',
  referrer: 'Somebody who put in a word for me',
  team: 'The recruitment team',
};

/** How the one suggested text can be had. */
export const WORDINGS = ['suggested', 'shorter', 'warmer', 'phone', 'writing'] as const;
export type Wording = (typeof WORDINGS)[number];

export const WORDING_WORDS: Record<Wording, string> = {
  suggested: 'Suggested',
  shorter: 'Shorter',
  warmer: 'Warmer',
  phone: 'By phone',
  writing: 'In writing, please',
};

/** What each is good for, in a line. */
export const WORDING_ABOUT: Record<Wording, string> = {
  suggested: 'An e-mail, plain and short',
  shorter: 'A message of at most 300 characters',
  warmer: 'An e-mail with a little more in it',
  phone: 'What to say on a call, word by word',
  writing: 'An e-mail that asks for a written answer, where a call is hard',
};

export const CHANNEL_OF: Record<Wording, Channel> = {
  suggested: 'email',
  shorter: 'message',
  warmer: 'email',
  phone: 'phone',
  writing: 'email',
};

/** Every built-in text has a stable key; a seeker's copy of it is a row under the same one. */
export type BuiltInKey = `${Relation}.${Wording}`;

export const keyOf = (relation: Relation, wording: Wording): BuiltInKey => `${relation}.${wording}`;

export const BUILT_IN_KEYS: readonly BuiltInKey[] = RELATIONS.flatMap((relation) =>
  WORDINGS.map((wording) => keyOf(relation, wording)),
);

/** What a built-in key stands for; undefined for any other text. A bare wording is a key of an older making. */
export function builtInOf(key: string): { relation: Relation; wording: Wording } | undefined {
  const [first, second] = key.includes('.') ? key.split('.', 2) : ['team', key];
  const relation = RELATIONS.find((one) => one === first);
  const wording = WORDINGS.find((one) => one === second);
  return relation && wording && { relation, wording };
}

/** A text of the seeker's own making has the id of its row in its key. */
export const ownKeyOf = (id: string): string => `own.${id}`;
export const ownIdIn = (key: string): string | undefined => /^own\.(.+)$/.exec(key)?.[1];
export const KEY = /^(own\.[0-9a-f-]{36}|[a-z-]{1,20}\.[a-z]{1,20})$/;

/** Which texts suit somebody by their part in the application. */
const RELATION_OF_PART: Record<ContactPart, Relation> = {
  recruiter: 'recruiter',
  'hiring-manager': 'hiring-manager',
  interviewer: 'interviewer',
  referrer: 'referrer',
  // They work there, and may have been in the room: what is asked of whoever interviews fits.
  team: 'interviewer',
  other: 'team',
};
export const relationOf = (part: ContactPart | null): Relation => (part ? RELATION_OF_PART[part] : 'team');
