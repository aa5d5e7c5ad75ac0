import type { StageKind } from '@/lib/stages/rules';
import { type Day, daysBetween, shortDay } from '@/lib/time/days';
import { OUTCOME_WORDS, type Outcome } from './rules';

/** What a card's last line is worth: `due` is lit, `next` is ahead, an outcome has its glyph, '' is only said. */
export type FootMark = Outcome | 'due' | 'next' | '';
export interface Foot {
  readonly text: string;
  readonly mark: FootMark;
}

/** All days are the seeker's own. */
export interface Footed {
  readonly kind: StageKind;
  readonly outcome: Outcome | null;
  readonly appliedOn: Day | null;
  /** The day on which it came to stand in its stage. */
  readonly since: Day;
  readonly nextAction: string | null;
  readonly nextActionOn: Day | null;
}

/** Days without an answer after which an application is called quiet. */
const QUIET_AFTER_DAYS = 14;
const LONGEST_ACTION = 40;

/** The one thing that a card says below its role: how it ended, else what comes next, else how long it has stood. */
export function cardFoot(card: Footed, today: Day, locale: string): Foot {
  const short: Short = (day) => shortDay(day, today, locale);
  if (card.outcome) return { text: OUTCOME_WORDS[card.outcome], mark: card.outcome };
  if (card.nextAction || card.nextActionOn) return nextFoot(card, today, short);
  if (card.kind === 'saved') return { text: `Saved ${short(card.since)}`, mark: '' };
  if (card.kind === 'applied')
    return card.appliedOn
      ? sentFoot(card.appliedOn, today, short)
      : { text: 'Sent, day not noted', mark: '' };
  return { text: `Here since ${short(card.since)}`, mark: '' };
}

function nextFoot({ nextAction, nextActionOn }: Footed, today: Day, short: Short): Foot {
  const action = nextAction ? clipped(nextAction) : 'Next step';
  if (!nextActionOn) return { text: action, mark: 'next' };
  const isOver = daysBetween(today, nextActionOn) < 0;
  const isNow = daysBetween(today, nextActionOn) <= 0;
  const when = short(nextActionOn);
  return { text: isOver ? `${action}, due ${when}` : `${action} ${when}`, mark: isNow ? 'due' : 'next' };
}

function sentFoot(sentOn: Day, today: Day, short: Short): Foot {
  const days = daysBetween(sentOn, today);
  if (days >= QUIET_AFTER_DAYS) return { text: `Quiet ${days} days`, mark: 'due' };
  if (days < 0) return { text: `To be sent ${short(sentOn)}`, mark: '' };
  return { text: days < 2 ? `Sent ${short(sentOn)}` : `Sent ${days} days ago`, mark: '' };
}

type Short = (day: Day) => string;

const clipped = (text: string) =>
  text.length > LONGEST_ACTION ? `${text.slice(0, LONGEST_ACTION - 1).trimEnd()}…` : text;
