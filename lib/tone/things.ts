import { FINDING_KINDS, type FindingKind } from './findings';

/** What a page says: three things, in the order in which they matter to whoever is about to send. */
export const THINGS = ['arguing', 'hard', 'check'] as const;
export type Thing = (typeof THINGS)[number];

export const THING_WORDS: Readonly<Record<Thing, string>> = {
  arguing: 'May sound like arguing',
  hard: 'Hard to answer',
  check: 'Check before sending',
};

/** What is known underneath, under the thing that it is said as; the first of two in one place is the one said. */
export const THING_OF: Readonly<Record<FindingKind, Thing>> = {
  defensive: 'arguing',
  argumentative: 'arguing',
  blame: 'arguing',
  sarcasm: 'arguing',
  pleading: 'hard',
  'self-abasement': 'hard',
  demand: 'hard',
  'no-ask': 'hard',
  'too-many-asks': 'hard',
  'too-long': 'hard',
  pressure: 'check',
  'no-thanks': 'check',
  shouting: 'check',
  unfilled: 'check',
};

/** What can be switched off: everything but a gap, since nothing leaves with one. */
export type Switchable = Exclude<FindingKind, 'unfilled'>;
export const SWITCHABLE = FINDING_KINDS.filter((kind): kind is Switchable => kind !== 'unfilled');
export const isSwitchable = (kind: unknown): kind is Switchable => SWITCHABLE.includes(kind as Switchable);

/** What each is called where it is switched off and on. */
export const KIND_WORDS: Readonly<Record<Switchable, string>> = {
  defensive: 'Defending myself',
  argumentative: 'Arguing with the decision',
  blame: 'Putting the fault on them',
  sarcasm: 'Sarcasm',
  pleading: 'Pleading',
  pressure: 'Pressure or threats',
  'self-abasement': 'Running myself down',
  demand: 'A demand instead of a request',
  'no-thanks': 'No thanks',
  'no-ask': 'No clear question',
  'too-many-asks': 'Too many questions',
  'too-long': 'Too long',
  shouting: 'Capitals and many marks',
};

/** Kinds that are switched off, out of what is kept; whatever has no meaning any more counts for nothing. */
export const offIn = (kept: readonly unknown[]): Switchable[] => [...new Set(kept.filter(isSwitchable))];
