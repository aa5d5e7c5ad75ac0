import type { Day } from '@/lib/time/days';
import { chosenPaths, type InsightsAsked } from './asked';
import { type Flow, flowOf } from './flow';
import {
  byMonth,
  byResume,
  byRoleKind,
  bySource,
  type Groups,
  groupsBy,
  onceFor,
  type Trait,
} from './groups';
import { openingSentences } from './narrow';
import { type Path, sentOn } from './paths';
import { type Rates, ratesOf } from './rates';
import { type ReplyTime, replyTime, silenceSentence } from './reply-time';
import { type StageTime, stageTimes } from './stage-time';

/** What applications are laid side by side by, in the order of the page. */
export const SIDES = ['source', 'resume', 'kind', 'month'] as const;
export type Side = (typeof SIDES)[number];
export type Traits = Readonly<Record<Side, Trait>>;

/** Silences that are asked about, in days: two weeks, a month, two months. */
const SILENCES = [14, 30, 60] as const;

/** Something that figures can be narrowed to. */
export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly sent: number;
}
/** Choices of one kind that a form offers, beside the one chosen; the rest is one press away beside its group. */
const MOST_CHOICES = 20;

/** All that the page of figures shows, without a row in it. */
export interface Figures {
  /** Applications there are, whatever was asked for. */
  readonly all: number;
  /** Those that were asked for, and of these how many were sent. */
  readonly chosen: number;
  readonly sent: number;
  readonly opening: readonly string[];
  readonly flow: Flow;
  readonly rates: Rates;
  readonly reply: Omit<ReplyTime, 'replies'>;
  /** What silence has meant: how many lasted so long, in a sentence. */
  readonly silences: readonly string[];
  readonly stages: readonly StageTime[];
  readonly sides: Readonly<Record<Side, Groups>>;
  readonly choices: Readonly<Record<'source' | 'resume' | 'kind', readonly Choice[]>>;
}

/** What tells groups apart. `kindOf` is made by `roleKinds` from what the seeker corrected. */
export const traitsOf = (kindOf: Parameters<typeof byRoleKind>[0]): Traits => ({
  source: onceFor(({ source }) => source, bySource),
  resume: byResume,
  kind: byRoleKind(kindOf),
  month: onceFor(sentOn, byMonth),
});

/** The paths that were asked for, of all. */
export const chosenOf = (paths: readonly Path[], asked: InsightsAsked, traits: Traits): readonly Path[] =>
  chosenPaths(paths, asked, {
    source: (path) => traits.source(path)?.key ?? null,
    resume: (path) => traits.resume(path)?.key ?? null,
    kind: (path) => traits.kind(path)?.key ?? null,
  });

/** Every figure of the page. `today` is the seeker's day. */
export function figuresOf(
  paths: readonly Path[],
  asked: InsightsAsked,
  { today, traits }: { today: Day; traits: Traits },
): Figures {
  const chosen = chosenOf(paths, asked, traits);
  const rates = ratesOf(chosen);
  const time = replyTime(chosen, today);
  const { replies: _, ...reply } = time;
  return {
    all: paths.length,
    chosen: chosen.length,
    sent: chosen.filter((path) => sentOn(path) !== null).length,
    opening: openingSentences(rates),
    flow: flowOf(chosen),
    rates,
    reply,
    silences: SILENCES.flatMap((days) => silenceSentence(time, days) ?? []),
    stages: stageTimes(chosen, today),
    sides: {
      source: groupsBy(chosen, traits.source),
      resume: groupsBy(chosen, traits.resume),
      kind: groupsBy(chosen, traits.kind),
      month: groupsBy(chosen, traits.month),
    },
    choices: {
      source: choicesOf(paths, traits.source, asked.source),
      resume: choicesOf(paths, traits.resume, asked.resume),
      kind: choicesOf(paths, traits.kind, asked.kind),
    },
  };
}

/** The largest groups, and the chosen one whatever its size; what they are called is the first name met. */
function choicesOf(paths: readonly Path[], trait: Trait, chosen: string | null): Choice[] {
  const found = new Map<string, { key: string; name: string; sent: number }>();
  for (const path of paths) {
    const is = trait(path);
    if (is === null) continue;
    const choice = found.get(is.key) ?? { ...is, sent: 0 };
    if (choice.sent++ === 0) found.set(is.key, choice);
  }
  return [...found.values()]
    .toSorted((one, other) => other.sent - one.sent || (one.key < other.key ? -1 : 1))
    .filter(({ key }, n) => n < MOST_CHOICES || key === chosen);
}
