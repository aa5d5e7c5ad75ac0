import { OUTCOME_WORDS } from '@/lib/applications/rules';
import type { StageKind } from '@/lib/stages/rules';
import { type Day, daysBetween } from '@/lib/time/days';
import { type Fate, fateAt, STEPS, type StepName, type WhollyOut, whollyOut } from './fates';
import { SIDES, type Side, type Traits } from './figures';
import { type End, leavesAt } from './flow';
import { type Path, sentOn } from './paths';
import { replyTime } from './reply-time';
import { STAGE_KINDS_TIMED } from './stage-time';
import { counted, uncapital } from './words';

/** Figures that rest on applications, with what of each is asked: a step, a stage, or what is laid side by side. */
export const BEHIND = {
  flow: [],
  rates: STEPS,
  'reply-time': [],
  'stage-time': STAGE_KINDS_TIMED,
  groups: SIDES,
} as const satisfies Record<string, readonly string[]>;
export type Behind = keyof typeof BEHIND;

/** Which rows are asked for. */
export type RowsAsked =
  | { readonly figure: 'flow' | 'reply-time'; readonly part: null }
  | { readonly figure: 'rates'; readonly part: StepName }
  | { readonly figure: 'stage-time'; readonly part: (typeof STAGE_KINDS_TIMED)[number] }
  | { readonly figure: 'groups'; readonly part: Side };

/** One application behind a figure: as what it counts there, and a word more where there is one. */
export interface RowBehind {
  readonly id: string;
  /** The key of what it counts as, for an address. */
  readonly as: string;
  /** The same in words. */
  readonly words: string;
  readonly more?: string;
}

/** What rows are asked for by an address; undefined where it names no figure, or nothing of one. */
export function rowsAsked(figure: string, part: string): RowsAsked | undefined {
  if (!Object.hasOwn(BEHIND, figure)) return undefined;
  const parts: readonly string[] = BEHIND[figure as Behind];
  const chosen =
    parts.length === 0 ? null : (parts.find((one) => one === part) ?? (part === '' ? parts[0] : undefined));
  return chosen === undefined ? undefined : ({ figure, part: chosen } as RowsAsked);
}

/** The key of what is in no group; no group has it. */
export const NO_GROUP = '-';

interface Context {
  readonly today: Day;
  readonly traits: Traits;
  readonly nameOf: (kind: StageKind) => string;
  /** The step whose rates are laid side by side. */
  readonly step: StepName;
}

/** Every application behind a figure, in the order of `paths`: also those it leaves out, as such. */
export function rowsBehind(
  paths: readonly Path[],
  asked: RowsAsked,
  { today, traits, nameOf, step }: Context,
): RowBehind[] {
  switch (asked.figure) {
    case 'flow':
      return paths.map((path) => {
        const { from, as } = leavesAt(path);
        return { id: path.id, as: `${from}.${as}`, words: `${nameOf(from)}: ${endName(as)}` };
      });
    case 'rates':
      return paths.map((path) => rateRow(path, asked.part));
    case 'reply-time':
      return replyRows(paths, today);
    case 'stage-time':
      return paths.flatMap((path) => stayRows(path, asked.part, today));
    case 'groups':
      return paths.map((path) => {
        const is = sentOn(path) === null ? null : traits[asked.part](path);
        return is
          ? { id: path.id, as: is.key, words: is.name, more: uncapital(rateRow(path, step).words) }
          : { id: path.id, as: NO_GROUP, words: 'In no group' };
      });
  }
}

export const endName = (end: End): string => (end === 'still' ? 'There still' : OUTCOME_WORDS[end]);

const OUT: Record<WholeOrPart, string> = {
  'should-not-count': 'Left out: kept apart',
  predetermined: 'Left out: they probably had someone',
  cancelled: 'Left out: role cancelled',
  withdrawn: 'Left out: withdrawn',
  'turned-down': 'Left out: turned down by you',
  'stage-not-known': 'Left out: the stage of the “no” is not known',
};
type WholeOrPart = WhollyOut | Extract<Fate, 'withdrawn' | 'turned-down' | 'stage-not-known'>;

const FATE_WORDS: Record<Fate, string> = {
  'went-on': 'Went on',
  ended: 'Ended there',
  open: 'Open still',
  'not-there': 'Did not come to it',
  withdrawn: OUT.withdrawn,
  'turned-down': OUT['turned-down'],
  'stage-not-known': OUT['stage-not-known'],
};

function rateRow(path: Path, step: StepName): RowBehind {
  const why = whollyOut(path);
  const as = why ?? fateAt(path, step);
  return { id: path.id, as, words: why ? OUT[why] : FATE_WORDS[as as Fate] };
}

const misdated = (id: string): RowBehind => ({ id, as: 'misdated', words: 'Left out: its dates do not fit' });

function replyRows(paths: readonly Path[], today: Day): RowBehind[] {
  const replies = new Map(replyTime(paths, today).replies.map((reply) => [reply.id, reply]));
  return paths.flatMap((path) => {
    if (sentOn(path) === null) return [];
    const { id } = path;
    const why = whollyOut(path);
    if (why) return [{ id, as: why, words: OUT[why] }];
    const reply = replies.get(id);
    if (!reply) return [misdated(id)];
    const more = counted(reply.days, 'day');
    if (reply.hasEnded) return [{ id, as: 'replied', words: 'Answered', more: `after ${more}` }];
    return reply.waits
      ? [{ id, as: 'waits', words: 'Waiting', more: `for ${more}` }]
      : [{ id, as: 'silent', words: 'Closed without a word', more: `after ${more}` }];
  });
}

function stayRows(path: Path, kind: StageKind, today: Day): RowBehind[] {
  const why = whollyOut(path);
  if (why)
    return path.stays.some((stay) => stay.kind === kind) ? [{ id: path.id, as: why, words: OUT[why] }] : [];
  return path.stays.flatMap((stay, n) => {
    if (stay.kind !== kind) return [];
    const days = daysBetween(stay.from, stay.to ?? today);
    if (days < 0) return [misdated(path.id)];
    const isGivenUp = path.outcome === 'no-reply' && n === path.stays.length - 1;
    const row = { id: path.id, more: counted(days, 'day') };
    if (stay.to === null) return [{ ...row, as: 'still', words: 'There still' }];
    return isGivenUp
      ? [{ ...row, as: 'given-up', words: 'Closed without a word' }]
      : [{ ...row, as: 'over', words: 'Over' }];
  });
}

/** How many rows count as what, the most first. */
export function tallied(rows: readonly RowBehind[]): { as: string; words: string; n: number }[] {
  const found = new Map<string, { as: string; words: string; n: number }>();
  for (const { as, words } of rows) {
    const one = found.get(as) ?? { as, words, n: 0 };
    one.n++;
    found.set(as, one);
  }
  return [...found.values()].toSorted((one, other) => other.n - one.n || (one.as < other.as ? -1 : 1));
}
