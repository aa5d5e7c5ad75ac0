import type { Grant } from '@/lib/coach-links/rules';
import { QUIET_DAYS, type QuietAnswer } from '@/lib/quiet/rules';
import { type Day, daysBetween } from '@/lib/time/days';

/** Why somebody could use a coach today, the most pressing first: the order of the roster. */
export const REASONS = [
  'new-no',
  'interview-soon',
  'waiting-on-you',
  'preparing',
  'no-answer',
  'quiet',
] as const;
export type Reason = (typeof REASONS)[number];

/** The part that opens each: a reason is only given where it is shared. Null: it lies between them both. */
export const PART_OF: Record<Reason, Grant | null> = {
  'new-no': 'feedback',
  'interview-soon': 'pipeline',
  'waiting-on-you': null,
  preparing: 'feedback',
  'no-answer': 'feedback',
  quiet: 'activity',
};

/** For how many days a "no" is a new one. */
export const NEW_NO_DAYS = 7;
/** Within how many days an interview is soon. */
export const SOON_DAYS = 3;
/** After how many days without an answer a question is one that waits. */
export const SILENT_DAYS = 10;

/** What is known of one client, each null where there is none of it, or where it is not shared; moments are ISO 8601. */
export interface ClientFacts {
  readonly scopes: readonly string[];
  /** The latest "no" that is not quiet: when it was written down. */
  readonly no: { readonly at: string } | null;
  /** The next interview. */
  readonly interview: { readonly startsAt: string } | null;
  /** The question that has waited longest: when it was sent, or, after a reminder, when that was. */
  readonly request: { readonly since: string } | null;
  /** The answer that is being prepared longest. */
  readonly preparing: { readonly since: string } | null;
  /** When anything was last done; null also of somebody who never did anything. */
  readonly lastAct: string | null;
  /** The search is finished: then nothing is quiet. */
  readonly isFinished: boolean;
  /** Something of the client's that waits for the coach: a look asked for, a comment, another time for a meeting. */
  readonly waiting: { readonly since: string } | null;
}

/** One reason, and since when there is one (ISO 8601). */
export interface Need {
  readonly reason: Reason;
  readonly since: string;
}

/** Whoever looks: now, and the day it is at a moment where they are. */
export interface Looking {
  readonly now: Date;
  readonly dayOf: (moment: Date) => Day;
}

/**
 * Every reason to turn to somebody today, the most pressing first. Each rests on parts that are shared, whatever else the
 * facts may hold: that an interview is coming keeps it from being quiet only where the pipeline is seen.
 */
export function needsOf(facts: ClientFacts, looking: Looking): Need[] {
  const has = (part: Grant | null) => part === null || facts.scopes.includes(part);
  const found: Record<Reason, string | null> = {
    'new-no': newNo(facts, looking),
    'interview-soon': interviewSoon(facts, looking),
    'waiting-on-you': facts.waiting?.since ?? null,
    preparing: facts.preparing?.since ?? null,
    'no-answer': silent(facts, looking),
    quiet: quiet(facts, looking, has('pipeline')),
  };
  return REASONS.flatMap((reason) => {
    const since = found[reason];
    return since !== null && has(PART_OF[reason]) ? [{ reason, since }] : [];
  });
}

function newNo({ no }: ClientFacts, { now, dayOf }: Looking): string | null {
  return no && daysBetween(dayOf(new Date(no.at)), dayOf(now)) <= NEW_NO_DAYS ? no.at : null;
}

function interviewSoon({ interview }: ClientFacts, { now, dayOf }: Looking): string | null {
  if (!interview) return null;
  const at = new Date(interview.startsAt);
  if (at <= now || daysBetween(dayOf(now), dayOf(at)) > SOON_DAYS) return null;
  return new Date(at.getTime() - SOON_DAYS * 86_400_000).toISOString();
}

function silent({ request }: ClientFacts, { now }: Looking): string | null {
  if (!request) return null;
  const from = Date.parse(request.since) + SILENT_DAYS * 86_400_000;
  return from <= now.getTime() ? new Date(from).toISOString() : null;
}

function quiet(
  { lastAct, interview, isFinished }: ClientFacts,
  { now, dayOf }: Looking,
  seesPipeline: boolean,
): string | null {
  if (!lastAct || (seesPipeline && (interview !== null || isFinished))) return null;
  const since = new Date(lastAct);
  return daysBetween(dayOf(since), dayOf(now)) >= QUIET_DAYS ? lastAct : null;
}

/** Resting, ill, busy, done: what the seeker said, and when (ISO 8601). */
export interface Said {
  readonly answer: QuietAnswer;
  readonly at: string;
}

/**
 * The reasons that still ask: those that came up after the seeker last said how things are. What was said answers every
 * reason there was by then, and none that comes later; nor what they asked of the coach, which is for the coach to answer.
 */
export const unanswered = (needs: readonly Need[], said: Said | null): Need[] =>
  needs.filter(
    ({ reason, since }) =>
      said === null || reason === 'waiting-on-you' || Date.parse(since) > Date.parse(said.at),
  );

/** What a roster says of somebody: a reason that asks, else what was said to the reasons there are, else nothing. */
export type Standing =
  | { readonly kind: 'need'; readonly needs: readonly [Need, ...Need[]] }
  | { readonly kind: 'said'; readonly said: Said; readonly needs: readonly Need[] }
  | { readonly kind: 'calm' };

export function standingOf(needs: readonly Need[], said: Said | null): Standing {
  const [first, ...rest] = unanswered(needs, said);
  if (first) return { kind: 'need', needs: [first, ...rest] };
  return said && needs.length > 0 ? { kind: 'said', said, needs } : { kind: 'calm' };
}

/** Most pressing first: by reason, of one reason whoever has waited longest; then who said why; then the others. */
export function byNeed(one: Standing, other: Standing): number {
  const rank = (standing: Standing) =>
    standing.kind === 'need'
      ? REASONS.indexOf(standing.needs[0].reason)
      : REASONS.length + (standing.kind === 'said' ? 0 : 1);
  const first = rank(one) - rank(other);
  if (first !== 0 || one.kind !== 'need' || other.kind !== 'need') return first;
  return Date.parse(one.needs[0].since) - Date.parse(other.needs[0].since);
}
