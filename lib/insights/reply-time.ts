import { type Day, daysCounted } from '@/lib/time/days';
import { whollyOut } from './fates';
import { type Path, rankOf, sentOn } from './paths';
import { type Curve, kaplanMeier, medianOf, type Quantile, type Spell } from './survival';
import { asDays, counted } from './words';

/** Fewer replies say nothing of a habit. */
export const LEAST_REPLIES = 5;
/** "Most": four of five. */
const MOST = 0.8;

/** One application that was sent: how long until the first word, or for how long there was none. */
export interface Reply extends Spell {
  readonly id: string;
  /** Whether it still waits: neither answered nor closed. */
  readonly waits: boolean;
}

export interface ReplyTime {
  readonly sent: number;
  readonly replied: number;
  readonly waiting: number;
  /** Sent on a day after its reply or its end, or ahead of today: in no figure. */
  readonly misdated: number;
  readonly curve: Curve;
  /** By when half of all that were sent had a reply, with 95 % limits; null below the minimum. */
  readonly median: Quantile | null;
  /** Within how many days four of five replies came; null below the minimum. */
  readonly most: number | null;
  readonly replies: readonly Reply[];
}

/**
 * How long a first reply takes, in whole days. A reply is the first stage beyond *applied*, or a "no". What is silent is
 * censored at `today`; what the seeker closed without one, on the day they did. The curve is the Kaplan–Meier estimate
 * of all that were sent.
 *
 * `most` is of those that are answered at all: the first day by which four fifths of the curve's whole fall had happened,
 * as in a cure model without a shape (Maller and Zhou (1992), "Estimating the Proportion of Immunes in a Censored Sample",
 * Biometrika 79, 731–739). Silence counts as waiting in it: of what was sent last week only the quick have answered,
 * and a plain percentile of replies would be too short.
 */
export function replyTime(paths: readonly Path[], today: Day): ReplyTime {
  const days = daysCounted();
  const replies: Reply[] = [];
  let sent = 0;
  for (const path of paths) {
    const from = whollyOut(path) === null ? sentOn(path) : null;
    if (from === null) continue;
    sent++;
    const reply = replyOf(path, from, today, days);
    if (reply) replies.push(reply);
  }
  const curve = kaplanMeier(replies);
  const isEnough = curve.ended >= LEAST_REPLIES;
  return {
    sent: replies.length,
    replied: curve.ended,
    waiting: replies.filter(({ waits }) => waits).length,
    misdated: sent - replies.length,
    curve,
    median: isEnough ? medianOf(curve) : null,
    most: isEnough ? daysOfMost(curve) : null,
    replies,
  };
}

function replyOf(
  path: Path,
  from: Day,
  today: Day,
  daysTo: ReturnType<typeof daysCounted>,
): Reply | undefined {
  const repliedOn = firstWord(path);
  const days = daysTo(from, repliedOn ?? path.closedOn ?? today);
  if (days < 0) return undefined;
  return {
    id: path.id,
    days,
    hasEnded: repliedOn !== null,
    waits: repliedOn === null && path.outcome === null,
  };
}

const APPLIED = rankOf('applied');

/** The day of the first thing that came from them. */
function firstWord({ stays, outcome, closedOn }: Path): Day | null {
  for (const { kind, from } of stays) if (rankOf(kind) > APPLIED) return from;
  return outcome === 'rejected' || outcome === 'accepted' ? closedOn : null;
}

function daysOfMost({ steps }: Curve): number | null {
  const fall = 1 - (steps.at(-1)?.share ?? 1);
  const step = steps.find(({ share }) => 1 - share >= MOST * fall - 1e-12);
  return step ? asDays(step.days) : null;
}

/** What became of those that had been silent for more than some days. */
export interface Silence {
  readonly silent: number;
  readonly answeredLater: number;
  readonly waiting: number;
}

/** What a silence of more than `days` days has meant so far, in plain counts. */
export function afterSilence({ replies }: ReplyTime, days: number): Silence {
  const silent = replies.filter((one) => one.days > days);
  return {
    silent: silent.length,
    answeredLater: silent.filter(({ hasEnded }) => hasEnded).length,
    waiting: silent.filter(({ waits }) => waits).length,
  };
}

/** "Most who replied did so within 16 days." Below the minimum, how many there are. */
export function replySentence({ most, replied, sent }: ReplyTime): string {
  if (most !== null)
    return `Most who replied did so within ${counted(most, 'day')} (${replied} replies to ${counted(sent, 'application')}).`;
  if (sent === 0) return 'How long a reply takes shows once something is sent.';
  return `${replied} of ${sent} answered so far. How long a reply takes shows from ${LEAST_REPLIES} replies.`;
}

/** By when half are answered, with its limits: an estimate, which also says so; undefined below the minimum. */
export function medianSentence({ median }: ReplyTime): string | undefined {
  if (!median) return undefined;
  const { days, low, high } = median;
  if (days === null)
    return 'By this estimate fewer than half of those sent are answered in the time that was watched.';
  const [from, to] = [asDays(low ?? days), high === null ? null : asDays(high)];
  const range =
    to === null
      ? `at least ${counted(from, 'day')}`
      : `${from === to ? '' : `${from} to `}${counted(to, 'day')}`;
  return `By this estimate half of those sent are answered within ${counted(asDays(days), 'day')} (95 % range: ${range}).`;
}

/** What silence has meant; undefined where none lasted that long. */
export function silenceSentence(time: ReplyTime, days: number): string | undefined {
  const { silent, answeredLater, waiting } = afterSilence(time, days);
  if (silent === 0) return undefined;
  const still = waiting === 0 ? '' : `, and ${waiting} ${waiting === 1 ? 'waits' : 'wait'} still`;
  const later = answeredLater > 1 ? `${answeredLater} were` : `${answeredLater === 1 ? 1 : 'none'} was`;
  return `Of ${silent} that ${silent === 1 ? 'was' : 'were'} silent for more than ${counted(days, 'day')}, ${later} answered later${still}.`;
}
