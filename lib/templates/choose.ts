import { type Fields, fill, THEIR_NAME } from '@/lib/requests/merge';
import type { Moment } from '@/lib/requests/templates';
import { builtIn, type Text } from './built-in';
import { phrasesFor } from './phrases';
import { builtInOf, keyOf, RELATIONS, type Relation, WORDINGS, type Wording } from './rules';

/** A text of the seeker's. */
export interface Mine extends Text {
  readonly id: string;
  readonly name: string;
  readonly putAwayAt: string | null;
}
/** A text to begin with. */
export interface Chosen<M extends Mine = Mine> extends Text {
  /** Undefined for one of the seeker's own making. */
  readonly wording: Wording | undefined;
  /** The seeker's own text, or their copy of a built-in one, where that is what is used. */
  readonly mine: M | undefined;
}

/** The text under a key of a built-in one: the seeker's copy, where there is one in use. */
export function textUnder<M extends Mine>(
  relation: Relation,
  wording: Wording,
  { mine, locale }: { mine: readonly M[]; locale: string },
): Chosen<M> {
  const key = keyOf(relation, wording);
  const copy = mine.find((one) => one.key === key && !one.putAwayAt);
  return { ...(copy ?? builtIn(key, locale)), key, relation, wording, mine: copy };
}

interface Asked<M extends Mine> {
  /** What the address asks for; anything may stand there. */
  readonly text: string | undefined;
  readonly as: string | undefined;
  readonly own: string | undefined;
  /** What is written already. */
  readonly draft: { readonly templateKey: string; readonly relation: Relation | null } | undefined;
  /** Who they are, where nothing says it. */
  readonly relation: Relation;
  readonly mine: readonly M[];
  readonly locale: string;
}

/** The one text to show: what the address asks for, else what was begun with, else the suggested one. */
export function chooseText<M extends Mine>({
  text,
  as,
  own,
  draft,
  relation,
  mine,
  locale,
}: Asked<M>): Chosen<M> {
  const begun = draft && builtInOf(draft.templateKey);
  const who = RELATIONS.find((one) => one === as) ?? draft?.relation ?? begun?.relation ?? relation;
  const wording = WORDINGS.find((one) => one === text);
  const ownKey = own ? `own.${own}` : wording || begun ? undefined : draft?.templateKey;
  const ofOwn = mine.find((one) => one.key === ownKey);
  if (ofOwn && !(own && ofOwn.putAwayAt)) return { ...ofOwn, relation: who, wording: undefined, mine: ofOwn };
  return textUnder(who, wording ?? begun?.wording ?? 'suggested', { mine, locale });
}

/** A text to ask with, filled: with what suits whoever is asked and how far it went. */
export const filled = (text: string, relation: Relation, moment: Moment, fields: Fields): string =>
  fill(text, {
    ...fields,
    ...phrasesFor(relation, moment),
    ...(relation === 'referrer' ? { nameless: THEIR_NAME } : {}),
  });
