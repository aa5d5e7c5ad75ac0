import type { QuestionKind } from '@/lib/questions/rules';
import type { Skill } from '@/lib/skills/rules';

/** A question that may be dealt. `ref` is its key in the bank or its row's id. */
export interface Candidate {
  readonly ref: string;
  readonly kind: QuestionKind;
  readonly skill: Skill | null;
  /** Theme keys. */
  readonly themes: readonly string[];
  readonly isCommon: boolean;
  readonly isFavourite: boolean;
  /** Whether it was asked in a real interview. */
  readonly isMet: boolean;
  /** When it falls due again, ISO 8601; null where it was never rehearsed. */
  readonly dueAt: string | null;
}

/** What is going on in the search that makes one question nearer than another. */
export interface Occasion {
  readonly now: Date;
  /** Themes and skills of doubts that the seeker has decided to work on. */
  readonly themes: readonly string[];
  readonly skills: readonly Skill[];
  /** An interview lies ahead. */
  readonly isComing: boolean;
  /** What a thing to practise is about, where a question for that was asked for. */
  readonly about?: { readonly theme: string | null; readonly skill: Skill | null } | null;
  /** Refs that were just dealt, or rehearsed, and are not wanted again at once. */
  readonly not: readonly string[];
}

export const DEAL_REASONS = ['due', 'theme', 'skill', 'met', 'favourite', 'coming', 'new', 'next'] as const;
export type DealReason = (typeof DEAL_REASONS)[number];
export interface Dealt {
  readonly ref: string;
  readonly why: DealReason;
  /** The theme that it is about, where that is why. */
  readonly theme: string | null;
}

/**
 * Deals one question: what is due, the longest overdue first; else a new one, the nearest to what is worked on, was met,
 * is liked, or comes up in interviews that lie ahead; else the one that falls due next. One asked for something is about
 * its theme, else of its skill, as long as there is one that is due or new. Questions that may have no place are dealt
 * only where the seeker has chosen or met them. Of equals the first given is dealt, so that the same rows give the same
 * question.
 */
export function deal(candidates: readonly Candidate[], occasion: Occasion): Dealt | null {
  const open = candidates.filter((one) => one.kind !== 'out-of-place' || isChosen(one));
  const wanted = open.filter(({ ref }) => !occasion.not.includes(ref));
  // Where nothing else is left, the same one again is better than none.
  const from = wanted.length > 0 ? aboutIt(wanted, occasion) : open;
  const rehearsed = from.filter((one) => one.dueAt !== null).toSorted(byDue);
  const due = rehearsed.find((one) => dueOf(one) <= occasion.now.getTime());
  if (due) return { ref: due.ref, why: 'due', theme: null };
  const fresh = from.filter((one) => one.dueAt === null).map((one) => nearness(one, occasion));
  const nearest = fresh.reduce<Near | null>(
    (best, one) => (best && best.points >= one.points ? best : one),
    null,
  );
  if (nearest) return nearest.dealt;
  return rehearsed[0] ? { ref: rehearsed[0].ref, why: 'next', theme: null } : null;
}

/** Those that serve what a question was asked for; all of them where none does, or each was said lately. */
function aboutIt(all: readonly Candidate[], { about, now }: Occasion): readonly Candidate[] {
  if (!about) return all;
  const { theme, skill } = about;
  const isReady = (one: Candidate) => one.dueAt === null || dueOf(one) <= now.getTime();
  const ready = all.filter(isReady);
  const ofTheme = ready.filter((one) => theme !== null && one.themes.includes(theme));
  if (ofTheme.length > 0) return ofTheme;
  const ofSkill = ready.filter((one) => skill !== null && one.skill === skill);
  return ofSkill.length > 0 ? ofSkill : all;
}

const isChosen = ({ isFavourite, isMet, dueAt }: Candidate) => isFavourite || isMet || dueAt !== null;
const dueOf = ({ dueAt }: Candidate) => Date.parse(dueAt as string);
const byDue = (one: Candidate, other: Candidate) => dueOf(one) - dueOf(other);

interface Near {
  readonly points: number;
  readonly dealt: Dealt;
}

/** What is asked first wherever one goes. */
const AHEAD: readonly QuestionKind[] = ['opening', 'motivation', 'yours'];

/** How near a new question is, and the strongest reason for it. */
function nearness(one: Candidate, { about, isComing, ...worked }: Occasion): Near {
  const themes = about?.theme ? [about.theme, ...worked.themes] : worked.themes;
  const skills = about?.skill ? [about.skill, ...worked.skills] : worked.skills;
  const theme = themes.find((key) => one.themes.includes(key)) ?? null;
  const reasons: [DealReason, boolean, number][] = [
    ['theme', theme !== null, 8],
    ['met', one.isMet, 6],
    ['favourite', one.isFavourite, 5],
    ['skill', one.skill !== null && skills.includes(one.skill), 4],
    ['coming', isComing && AHEAD.includes(one.kind), 3],
  ];
  const held = reasons.filter(([, holds]) => holds);
  const points = held.reduce((sum, [, , weight]) => sum + weight, 0) + (one.isCommon ? 2 : 0);
  const why = held[0]?.[0] ?? 'new';
  // What one asks oneself is rehearsed where an interview lies ahead, and is nothing to begin with.
  return {
    points: one.kind === 'yours' && !isComing ? points - 10 : points,
    dealt: { ref: one.ref, why, theme: why === 'theme' ? theme : null },
  };
}
