import type { Channel } from '@/lib/requests/rules';
import { type BuiltInKey, builtInOf, CHANNEL_OF, type Relation, type Wording } from './rules';
import { spelled } from './spelling';
import { TO_HIRING_MANAGER } from './to-hiring-manager';
import { TO_INTERVIEWER } from './to-interviewer';
import { TO_RECRUITER } from './to-recruiter';
import { TO_REFERRER } from './to-referrer';
import { TO_TEAM } from './to-team';

export interface Letter {
  /** '' where the way it travels has none. */
  readonly subject: string;
  readonly text: string;
}
/** One text to ask with, built in or the seeker's own. */
export interface Text extends Letter {
  readonly key: string;
  readonly relation: Relation;
  readonly channel: Channel;
}

const TEXTS: Record<Relation, Record<Wording, Letter>> = {
  'hiring-manager': TO_HIRING_MANAGER,
  recruiter: TO_RECRUITER,
  interviewer: TO_INTERVIEWER,
  referrer: TO_REFERRER,
  team: TO_TEAM,
};

/**
 * A built-in text, as the locale spells. Each one thanks, asks for one thing, and says that the decision is not in
 * question. Merge fields stand in braces: {name}, {role}, {organisation}, {me}, {thanks}, {effort}.
 */
export function builtIn(key: BuiltInKey, locale: string): Text {
  const { relation, wording } = builtInOf(key) as { relation: Relation; wording: Wording };
  const { subject, text } = TEXTS[relation][wording];
  return {
    key,
    relation,
    channel: CHANNEL_OF[wording],
    subject: spelled(subject, locale),
    text: spelled(text, locale),
  };
}
